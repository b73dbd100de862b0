import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import type { Occupation } from "./occupation.ts";
import { mean, range, summarize, weightedMean } from "./aggregate.ts";

const [first] = atlas.occupations;
const some = (jobs: number | null, projectedJobs: number | null, medianPay: number | null): Occupation => ({
  ...(first as Occupation),
  jobs,
  projectedJobs,
  medianPay,
});
const pay = (occupation: Occupation) => occupation.medianPay;

const large = some(300, 330, 40_000);
const small = some(100, 50, 80_000);
const unpaid = some(600, 620, null);
const unemployed = some(null, null, 20_000);

describe("summarize", () => {
  it("counts the occupations with employment and recomputes their change from the totals", () => {
    expect(summarize([large, small, unemployed])).toEqual({ occupations: 2, jobs: 400, projectedChange: -5 });
  });

  it("knows no change where nobody is employed", () => {
    expect(summarize([unemployed])).toEqual({ occupations: 0, jobs: 0, projectedChange: null });
    expect(summarize([])).toEqual({ occupations: 0, jobs: 0, projectedChange: null });
  });
});

describe("weightedMean", () => {
  it("weighs by jobs and leaves out what has no value or no jobs", () => {
    expect(weightedMean([large, small, unpaid, unemployed], pay)).toBe(50_000);
  });

  it("counts a zero", () => {
    expect(weightedMean([large, some(300, 0, 0)], pay)).toBe(20_000);
  });

  it("is null where nothing is left", () => {
    expect(weightedMean([unpaid, unemployed], pay)).toBeNull();
    expect(weightedMean([], pay)).toBeNull();
  });
});

describe("mean", () => {
  it("counts every occupation with a value once, employed or not", () => {
    expect(mean([large, small, unpaid, unemployed], pay)).toBeCloseTo(140_000 / 3);
    expect(mean([unpaid], pay)).toBeNull();
  });
});

describe("range", () => {
  it("gives the lowest and the highest value", () => {
    expect(range([small, large, unpaid, unemployed], pay)).toEqual([20_000, 80_000]);
    expect(range([unpaid], pay)).toBeNull();
  });
});
