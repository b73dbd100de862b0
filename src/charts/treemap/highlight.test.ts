import { describe, expect, it } from "vitest";
import { atlas, library } from "../../project.test-data.ts";
import { economyOf } from "../draw.test-data.ts";
import { highlights, isLit, type HighlightId } from "./highlight.ts";

const ids = Object.keys(highlights) as HighlightId[];

describe.each(ids)("the highlight %s", (id) => {
  const { occupations, categories, claim, label } = highlights[id];

  it("names occupations with employment and categories that exist, once each", () => {
    expect(occupations.filter((slug) => (atlas.bySlug.get(slug)?.jobs ?? null) === null)).toEqual([]);
    expect(categories.filter((slug) => !atlas.byCategory.has(slug))).toEqual([]);
    expect(new Set<string>([...occupations, ...categories]).size).toBe(occupations.length + categories.length);
  });

  it("rests on a claim with a verdict and a reason", () => {
    const { verdict, reason } = library.claims.get(claim)?.data ?? {};
    expect(verdict).toBeTruthy();
    expect(reason?.length).toBeGreaterThan(20);
    expect(label.length).toBeGreaterThan(10);
  });
});

describe("isLit", () => {
  const lit = (id: HighlightId) => atlas.occupations.filter((occupation) => isLit(id, occupation)).map(({ slug }) => slug);

  it("lights the desk jobs one by one", () => {
    expect(lit("desk").toSorted()).toEqual([...highlights.desk.occupations].toSorted());
  });

  it("lights the whole of construction besides the trades and care that are named", () => {
    const construction = (atlas.byCategory.get("construction-and-extraction") ?? []).map(({ slug }) => slug);
    expect(construction.length).toBeGreaterThan(15);
    expect(new Set(lit("hands"))).toEqual(new Set([...highlights.hands.occupations, ...construction]));
  });

  it("lights every part of a profile that is named, on the map of all occupations", () => {
    const { rows } = economyOf("bureau-exposure");
    const named = (id: HighlightId) => rows.filter((row) => isLit(id, row)).map(({ title }) => title);
    expect(named("desk")).toEqual(
      expect.arrayContaining(["Software developers", "Software quality assurance analysts and testers", "Lawyers"]),
    );
    expect(named("hands")).toEqual(expect.arrayContaining(["Nursing assistants", "Orderlies", "Registered nurses"]));
  });

  it("lights nothing in both groups", () => {
    expect(lit("desk").filter((slug) => lit("hands").includes(slug))).toEqual([]);
  });
});
