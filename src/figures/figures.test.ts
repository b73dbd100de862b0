import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { categoryFigures } from "./figures-of-categories.ts";
import { mapFigures } from "./figures-of-map.ts";
import { occupationFigures } from "./figures-of-occupations.ts";

const map = (name: string) => mapFigures[name]?.value(atlas);

/** Rows of the two tables side by side, joined here by hand and not by the code under test. */
const joined = atlas.rows.occupations.map((row) => ({
  ...row,
  score: atlas.rows.exposure.find(({ slug }) => slug === row.slug)?.karpathy ?? null,
}));
const employed = joined.filter((row) => row.jobs_2024 !== null);
const jobs = (rows: typeof joined) => rows.reduce((sum, row) => sum + (row.jobs_2024 ?? 0), 0);
const weighted = (rows: typeof joined) => rows.reduce((sum, row) => sum + (row.jobs_2024 ?? 0) * (row.score ?? NaN), 0) / jobs(rows);

describe("mapFigures", () => {
  it.each([
    ["profiles", 342],
    ["occupations", 341],
    ["categories", 24],
    ["jobs", 143_066_500],
    ["karpathy", 4.9],
    ["karpathy-plain", 5.3],
    ["jobs-at-7", 49_009_400],
    ["share-at-7", 34],
    ["jobs-at-6", 59_922_100],
    ["share-at-6", 42],
    ["rank-spread", 34],
    ["then-and-now", -0.18],
    ["low-pay", 35_000],
    ["high-pay", 100_000],
    ["karpathy-low-pay", 3.4],
    ["karpathy-high-pay", 6.7],
    ["karpathy-bachelors", 6.7],
    ["karpathy-high-school", 4.1],
    ["none-measured", 129],
    ["no-entry-level", 36],
    ["current-measures", 6],
  ])("%s is %d", (name, value) => {
    expect(map(name)).toBe(value);
  });

  it("agrees with sums over the bare rows", () => {
    expect(map("jobs")).toBe(jobs(joined));
    expect(map("karpathy")).toBeCloseTo(weighted(employed), 1);
    const high = joined.filter((row) => (row.score ?? 0) >= 7);
    expect(map("jobs-at-7")).toBe(jobs(high));
    expect(map("share-at-7")).toBe(Math.round((100 * jobs(high)) / jobs(joined)));
    expect(map("karpathy-low-pay")).toBeCloseTo(weighted(employed.filter((row) => row.median_pay !== null && row.median_pay < 35_000)), 1);
    expect(map("no-entry-level")).toBe(employed.filter((row) => row.entry_education === null).length);
  });

  it("has a value under every name, with a source", () => {
    for (const [name, definition] of Object.entries(mapFigures)) {
      expect(Number.isFinite(definition.value(atlas)), name).toBe(true);
      expect(definition.sources.length, name).toBeGreaterThan(0);
    }
  });
});

describe("categoryFigures", () => {
  const figure = (slug: string, name: string) => categoryFigures[name]?.value({ members: atlas.byCategory.get(slug) ?? [], atlas });

  it("agrees with sums over the bare rows", () => {
    const rows = employed.filter((row) => row.category === "healthcare");
    expect(figure("healthcare", "occupations")).toBe(rows.length);
    expect(figure("healthcare", "jobs")).toBe(jobs(rows));
    expect(figure("healthcare", "karpathy")).toBeCloseTo(weighted(rows), 1);
    expect(figure("healthcare", "share-of-jobs")).toBeCloseTo((100 * jobs(rows)) / jobs(joined), 1);
    expect(figure("healthcare", "karpathy-high")).toBe(Math.max(...rows.map((row) => row.score ?? NaN)));
    expect(figure("healthcare", "median-pay-low")).toBe(Math.min(...rows.map((row) => row.median_pay ?? NaN)));
  });

  it("has shares that add up to the whole", () => {
    const shares = [...atlas.byCategory.keys()].map((slug) => Number(figure(slug, "share-of-jobs")));
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(1);
  });

  it("has no jobs and no mean where nobody is employed", () => {
    expect(figure("military", "jobs")).toBeNull();
    expect(figure("military", "karpathy")).toBeNull();
    expect(figure("military", "projected-change")).toBeNull();
    expect(figure("military", "occupations")).toBe(0);
  });
});

describe("occupationFigures", () => {
  it("gives null, and never zero, for what the military does not have", () => {
    const military = atlas.bySlug.get("military-careers");
    if (military === undefined) throw new Error("no military careers");
    const known = Object.entries(occupationFigures).flatMap(([name, { value }]) => (value(military) === null ? [] : [name]));
    expect(known).toEqual(["karpathy", "karpathy-rank"]);
  });

  it("gives scores as published and ranks as whole numbers", () => {
    for (const occupation of atlas.occupations) {
      expect(occupationFigures["eloundou"]?.value(occupation)).toBe(occupation.scores.eloundou);
      const rank = occupationFigures["eloundou-rank"]?.value(occupation);
      expect(rank === null || Number.isInteger(rank)).toBe(true);
    }
  });
});
