import { describe, expect, it } from "vitest";
import { errorOfChange, percentChange, realChange, sumOf, type CountedTwice } from "./job-change.ts";

const counted = (before: number, after: number, beforeError: number | null, afterError: number | null): CountedTwice => ({
  before,
  after,
  beforeError,
  afterError,
});

describe("a change between two surveys", () => {
  it("is in percent of the first", () => {
    expect(percentChange(200, 150)).toBe(-25);
    expect(percentChange(80, 80)).toBe(0);
  });

  it("has the error of a ratio of independent counts", () => {
    // Both relative errors are 3 and 4 percent, together 5; of half as many jobs that is 2.5 points.
    expect(errorOfChange(counted(1_000, 500, 3, 4))).toBeCloseTo(2.5, 10);
    expect(errorOfChange(counted(1_000, 1_000, 0, 2))).toBeCloseTo(2, 10);
  });

  it("has no error where one is missing, never zero", () => {
    expect(errorOfChange(counted(1_000, 500, null, 4))).toBeNull();
    expect(errorOfChange(counted(1_000, 500, 3, null))).toBeNull();
  });

  it("of a sum has a smaller error than its parts, by the rule of independent sums", () => {
    const sum = sumOf([counted(300, 600, 10, 5), counted(400, 400, 10, 10)]);
    expect([sum.before, sum.after]).toEqual([700, 1_000]);
    // 30 and 40 jobs are together 50; 30 and 40 of the second survey likewise.
    expect(sum.beforeError).toBeCloseTo((100 * 50) / 700, 10);
    expect(sum.afterError).toBeCloseTo(5, 10);
  });

  it("of pay leaves out what prices rose", () => {
    expect(realChange(100, 110, { before: 200, after: 220 })).toBeCloseTo(0, 10);
    expect(realChange(100, 110, { before: 200, after: 200 })).toBeCloseTo(10, 10);
    expect(realChange(100, 100, { before: 200, after: 250 })).toBeCloseTo(-20, 10);
  });
});
