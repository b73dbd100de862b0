import { describe, expect, it } from "vitest";
import { detailedMeasures } from "../../atlas/detailed-measure.ts";
import { detailedMeasureIds } from "../../schema/detailed-measure.ts";
import { detailedPageOf } from "../../atlas/detailed-page.ts";
import { percentileRanks } from "../../atlas/rank.ts";
import { measureIds } from "../../schema/measure.ts";
import { atlas, library } from "../../project.test-data.ts";
import { economyOf } from "../draw.test-data.ts";
import { pageOf } from "../rows.ts";
import { categoryFrom, treemapFrom } from "../treemap/data.ts";
import { detailedValue } from "../detailed-rows.ts";
import { EconomyData } from "./economy-data.ts";
import { economyFile, type EconomyFile } from "./economy-file.ts";

const names = new Map([...library.categories].map(([id, { data }]) => [id, data]));
const published = JSON.stringify(economyFile(atlas, names));
const file = JSON.parse(published) as EconomyFile;
const data = new EconomyData(file);
const bySlug = new Map(data.rows("bureau-exposure").map((row) => [row.code, row.slug]));
const slugOf = (code: string) => bySlug.get(code) ?? "";

describe("economyFile", () => {
  it("has a row for each of the 831 detailed occupations, in every column", () => {
    const columns = [file.titles, file.codes, [...file.category], file.jobs, file.openings.split(",")];
    expect(columns.map(({ length }) => length)).toEqual(columns.map(() => 831));
    expect(Object.keys(file.values)).toEqual(detailedMeasureIds);
  });

  it("leaves out no occupation's openings, and rounds none by more than the hundred that they are published in", () => {
    for (const { code, newest } of atlas.detailed)
      expect(data.occupation(slugOf(code), "bureau-exposure")?.openings, code).toBe(newest.openings);
  });
});

describe("EconomyData", () => {
  it("knows only the measures that score detailed occupations", () => {
    expect([...(data.known.measures ?? [])]).toEqual(detailedMeasureIds);
    expect(data.known.measures?.has("karpathy")).toBe(false);
    expect(data.known.occupations.size).toBe(831);
    expect(data.known.categories.size).toBe(24);
  });

  it.each(detailedMeasureIds)("has the rows and groups of the drawing in the page, in its order, for %s", (id) => {
    const mine = treemapFrom(data, id);
    const built = economyOf(id);
    const bare = (rows: typeof built.rows) => rows.map(({ value: _, ...rest }) => rest);
    expect(bare(mine.rows)).toEqual(bare(built.rows));
    expect(mine.groups.map(({ slug }) => slug)).toEqual(built.groups.map(({ slug }) => slug));
    expect(mine.measure).toBe(detailedMeasures[id]);
    expect(mine.isDetailed).toBe(true);
  });

  it.each(detailedMeasureIds)("prints every occupation as the page does, for %s", (id) => {
    const told = (value: number | null) => (value === null ? null : detailedMeasures[id].print(value));
    const built = new Map(economyOf(id).rows.map((row) => [row.slug, row.value]));
    for (const { slug, value } of treemapFrom(data, id).rows) expect(told(value), slug).toBe(told(built.get(slug) ?? null));
  });

  it.each(["eloundou", "aioe", "microsoft", "median-pay"] as const)("ranks an occupation among all that have a value, for %s", (id) => {
    const ranks = percentileRanks(
      new Map(
        atlas.detailed.flatMap((occupation) => {
          const value = detailedValue(occupation, id);
          return value === null ? [] : [[occupation.code, value] as const];
        }),
      ),
    );
    expect(ranks.size).toBeLessThan(831);
    for (const { code } of atlas.detailed) {
      const found = data.occupation(slugOf(code), id)?.percentile ?? null;
      const rank = ranks.get(code) ?? null;
      if (rank === null || found === null) expect(found, code).toBe(rank);
      else expect(Math.round(found), code).toBe(Math.round(rank));
    }
  });

  it("leads each tile to the occupation's own page, its profile's, or its row there, and no two to one place", () => {
    const pages = data.rows("bureau-exposure").map(pageOf);
    expect(new Set(pages).size).toBe(831);
    atlas.detailed.forEach((occupation, index) => {
      const { to, row } = detailedPageOf(occupation, atlas.detailedByProfile);
      expect(pages[index]).toBe(row === null ? to : `${to}#${row}`);
    });
    expect(pages).toContain("occupations/locksmiths-and-safe-repairers");
    expect(pages).toContain("occupations/software-developers#soc-15-1252");
    expect(pages).toContain("occupations/electricians");
  });

  it("gives one category alone", () => {
    const { rows, groups } = categoryFrom(data, "aioe", "legal");
    expect(groups.map(({ slug }) => slug)).toEqual(["legal"]);
    expect(rows).toHaveLength(atlas.detailed.filter(({ category }) => category === "legal").length);
  });
});

describe("the measures of detailed occupations", () => {
  it("stand among all measures, with their steps and colors", () => {
    for (const id of detailedMeasureIds) {
      expect(measureIds).toContain(id);
      expect(detailedMeasures[id].id).toBe(id);
    }
  });

  it("say the release that their figures are of", () => {
    expect(detailedMeasures["projected-change"].label).toBe("Projected change to 2035");
    expect(detailedMeasures["projected-change"].vintage).toBe("2025 to 2035");
    expect(detailedMeasures["median-pay"].vintage).toBe("May 2025");
    for (const { sources } of Object.values(detailedMeasures)) {
      expect(sources).not.toContain("bls-ooh");
      for (const source of sources) expect(library.sources.has(source), source).toBe(true);
    }
  });

  it("print pay above the bound of older releases as it is", () => {
    expect(detailedMeasures["median-pay"].print(559_030)).toBe("$559,030");
  });
});
