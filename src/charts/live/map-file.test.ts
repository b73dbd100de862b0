import { describe, expect, it } from "vitest";
import { printedSpread } from "../../atlas/occupation.ts";
import { mapOf } from "../draw.test-data.ts";
import { atlas, library } from "../../project.test-data.ts";
import { MapData } from "./map-data.ts";
import { measureIds } from "../../schema/measure.ts";
import { unpackColumn } from "./map-column.ts";
import { mapFile, type MapFile } from "./map-file.ts";
import { slugOfTitle } from "../../text/title-slug.ts";
import { measures } from "../../atlas/measure.ts";
import { percentileRanks } from "../../atlas/rank.ts";
import { categoryFrom, treemapFrom } from "../treemap/data.ts";

const names = new Map([...library.categories].map(([id, { data }]) => [id, data]));
const published = JSON.stringify(mapFile(atlas, names));
const file = JSON.parse(published) as MapFile;
const data = new MapData(file);
/** The column of a measure as it stands in the file. */
const column = (id: keyof MapFile["values"]) => unpackColumn(id, file.values[id]);
const columns = (Object.keys(file.values) as (keyof MapFile["values"])[]).map(column);
const employed = atlas.occupations.filter((occupation) => occupation.jobs !== null);

describe("mapFile", () => {
  it("has a row for each of the 342 profiles, in every column", () => {
    const all = [file.titles, [...file.category], file.jobs, ...columns];
    expect(Object.keys(file.slugs).length).toBeGreaterThan(0);
    expect(all.map(({ length }) => length)).toEqual(all.map(() => 342));
    expect(Object.keys(file.values).toSorted()).toEqual(measureIds.filter((id) => id !== "mean-rank").toSorted());
  });

  it("lines its columns up with the occupations", () => {
    atlas.occupations.forEach((occupation, index) => {
      expect(file.slugs[index] ?? slugOfTitle(file.titles[index] ?? "")).toBe(occupation.slug);
      expect(file.titles[index]).toBe(occupation.title);
      expect(file.shortTitles[index] ?? file.titles[index]).toBe(occupation.shortTitle);
      expect(slugOf(file.categories["abcdefghijklmnopqrstuvwxyz".indexOf(file.category[index] ?? "?")])).toBe(occupation.category);
      expect(inFull(file.jobs[index])).toBe(occupation.jobs);
      expect(column("median-pay")[index]).toBe(occupation.medianPay);
    });
  });

  it("keeps what is missing missing, and every value to a millionth", () => {
    for (const id of Object.keys(file.values) as (keyof MapFile["values"])[]) {
      const measure = measures[id];
      const filedColumn = column(id);
      atlas.occupations.forEach((occupation, index) => {
        const value = measure.value(occupation);
        const filed = filedColumn[index] ?? null;
        if (value === null || filed === null) expect(filed, `${id} ${occupation.slug}`).toBe(value);
        else expect(Math.abs(filed - value), `${id} ${occupation.slug}`).toBeLessThanOrEqual(Math.abs(value) * 1e-6);
      });
    }
  });

  it("names all 25 categories", () => {
    expect(file.categories).toHaveLength(25);
    for (const category of file.categories) expect(category).toEqual(pick(names.get(slugOf(category) ?? "")));
  });

  it("gives a category's slug where its title does not", () => {
    const renamed = new Map<string, { title: string; shortTitle: string }>(names).set("legal", { title: "Law", shortTitle: "Legal" });
    expect(mapFile(atlas, renamed).categories).toContainEqual({ slug: "legal", title: "Law", shortTitle: "Legal" });
  });
});

/** Jobs that the file has in hundreds. */
const inFull = (hundreds: number | null | undefined) => (typeof hundreds === "number" ? 100 * hundreds : hundreds);

const slugOf = (category: MapFile["categories"][number] | undefined) =>
  category === undefined ? undefined : (category.slug ?? slugOfTitle(category.title));

const pick = (entry: { title: string; shortTitle: string } | undefined) => ({ title: entry?.title, shortTitle: entry?.shortTitle });

describe("MapData", () => {
  it("knows the occupations and categories that are drawn, and no others", () => {
    expect(data.known.occupations).toEqual(new Set(employed.map(({ slug }) => slug)));
    expect(data.known.categories).toEqual(new Set(employed.map(({ category }) => category)));
    expect(data.known.occupations.has("military-careers")).toBe(false);
    expect(data.known.categories.size).toBe(24);
    expect(data.occupation("military-careers", "karpathy")).toBeNull();
    expect(data.occupation("nope", "karpathy")).toBeNull();
  });

  it.each(measureIds)("has the rows and groups of the drawing in the page, in its order, for %s", (id) => {
    const mine = treemapFrom(data, id);
    const built = mapOf(id);
    const bare = (rows: typeof built.rows) => rows.map(({ value: _, ...rest }) => rest);
    expect(bare(mine.rows)).toEqual(bare(built.rows));
    expect(mine.groups.map(({ slug }) => slug)).toEqual(built.groups.map(({ slug }) => slug));
  });

  it.each(measureIds)("paints and prints every occupation as the page does, for %s", (id) => {
    const { print, scale } = measures[id];
    const built = new Map(mapOf(id).rows.map((row) => [row.slug, row.value]));
    const step = (value: number | null) => (value === null ? null : scale.starts.filter((start) => value >= start).length);
    const told = (value: number | null) => (value === null ? null : print(value));
    for (const { slug, value } of treemapFrom(data, id).rows) {
      expect(step(value), slug).toBe(step(built.get(slug) ?? null));
      expect(told(value), slug).toBe(told(built.get(slug) ?? null));
    }
  });

  it.each(measureIds)("ranks every occupation as the site does, to the percentile, for %s", (id) => {
    const ranks = percentileRanks(
      new Map(
        atlas.occupations.flatMap((occupation) => {
          const value = measures[id].value(occupation);
          return value === null ? [] : [[occupation.slug, value] as const];
        }),
      ),
    );
    for (const { slug } of employed) {
      const rank = ranks.get(slug);
      const { percentile = null } = data.occupation(slug, id) ?? {};
      if (rank === undefined || percentile === null) expect(percentile, slug).toBe(rank ?? null);
      else expect(Math.round(percentile), `${slug}: ${percentile}, not ${rank}`).toBe(Math.round(rank));
    }
  });

  it("computes the mean rank and the spread of every occupation as the site does", () => {
    const rounded = (value: number | null | undefined) => (value === null || value === undefined ? null : Math.round(value));
    for (const { slug, meanRank, disagreement } of employed) {
      const found = data.occupation(slug, "mean-rank");
      expect(rounded(found?.value), `${slug}: mean rank`).toBe(rounded(meanRank));
      expect(found?.spread, `${slug}: spread`).toBe(disagreement === null ? null : printedSpread(disagreement));
    }
  });

  it("gives one category alone", () => {
    const { rows, groups } = categoryFrom(data, "ilo", "legal");
    expect(groups.map(({ slug }) => slug)).toEqual(["legal"]);
    expect(rows.map(({ slug }) => slug).toSorted()).toEqual((atlas.byCategory.get("legal") ?? []).map(({ slug }) => slug).toSorted());
  });
});
