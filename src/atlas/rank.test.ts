import { describe, expect, it } from "vitest";
import { percentileRanks, rankCorrelation } from "./rank.ts";

describe("percentileRanks", () => {
  it("gives ties the mean of their places", () => {
    const ranks = percentileRanks(
      new Map([
        ["a", 0],
        ["b", 0],
        ["c", 5],
        ["d", 9],
      ]),
    );
    expect([...ranks]).toEqual([
      ["a", 37.5],
      ["b", 37.5],
      ["c", 75],
      ["d", 100],
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(percentileRanks(new Map()).size).toBe(0);
  });
});

describe("rankCorrelation", () => {
  it("is 1 for the same order and -1 for the reverse", () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 20],
        [3, 90],
      ]),
    ).toBeCloseTo(1);
    expect(
      rankCorrelation([
        [1, 90],
        [2, 20],
        [3, 10],
      ]),
    ).toBeCloseTo(-1);
  });

  it("counts ties at their mean place", () => {
    expect(
      rankCorrelation([
        [1, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ]),
    ).toBeCloseTo(0.9487, 4);
  });

  it("is not a number for fewer than two pairs", () => {
    expect(rankCorrelation([[1, 1]])).toBeNaN();
  });
});
