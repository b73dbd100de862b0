import { describe, expect, it } from "vitest";
import type { Unit } from "../schema/unit.ts";
import { print } from "./format-figure.ts";

describe("print", () => {
  it.each<[number, Unit, string]>([
    [0, "jobs", "0"],
    [41_300, "jobs", "41,300"],
    [999_999, "jobs", "999,999"],
    [1_000_000, "jobs", "1 million"],
    [2_832_100, "jobs", "2.8 million"],
    [143_066_500, "jobs", "143 million"],
    [1.5e9, "people", "1.5 billion"],
    [93_600, "US dollars a year", "$93,600"],
    [1_455_000, "US dollars a year", "$1.455 million"],
    [1_100_000, "US dollars a year", "$1.1 million"],
    [72.22e9, "US dollars", "$72.22 billion"],
    [-3_000, "US dollars", "−$3,000"],
    [31.75, "US dollars an hour", "$31.75"],
    [19, "percent", "19%"],
    [0.25, "percent", "0.25%"],
    [5, "percent change", "+5%"],
    [-3, "percent change", "−3%"],
    [0, "percent change", "0%"],
    [0.4, "percent change", "+0.4%"],
    [-0.4, "percent change", "−0.4%"],
    [4.94, "score of 10", "4.9"],
    [5, "score of 10", "5"],
    [0.314286, "score of 1", "0.31"],
    [-0.004, "score of 1", "−0.004"],
    [0.0022, "score of 1", "0.002"],
    [0, "score of 1", "0"],
    // Always two decimals, so that correlations compare.
    [0.4, "rank correlation", "0.40"],
    [-0.08, "rank correlation", "−0.08"],
    [1, "rank correlation", "1.00"],
    [-0.001, "rank correlation", "0.00"],
    [-0.18, "rank correlation", "−0.18"],
    [62.6, "percentile", "63"],
    [33.5, "percentile points", "34"],
    [2.5, "years", "2.5"],
  ])("prints %d %s as %j", (value, unit, words) => {
    expect(print(value, unit)).toBe(words);
  });

  it("prints every digit where it is asked to", () => {
    expect(print(143_066_500, "jobs", "full")).toBe("143,066,500");
    expect(print(-1_455_000, "US dollars", "full")).toBe("−$1,455,000");
    expect(print(-11.7, "percent change", "full")).toBe("−11.7%");
    expect(print(3, "percent change", "full")).toBe("+3%");
    expect(print(17.9, "percent change")).toBe("+18%");
  });

  it("drops the sign where it is asked to", () => {
    expect(print(-3, "percent change", "size")).toBe("3%");
    expect(print(5, "percent change", "size")).toBe("5%");
    expect(print(-0.18, "rank correlation", "size")).toBe("0.18");
  });

  it("starts words small, so that they can stand in a sentence", () => {
    expect(print("Bachelor's degree", "schooling")).toBe("bachelor’s degree");
  });

  it("never uses a hyphen as a minus", () => {
    for (const unit of ["jobs", "US dollars", "percent", "percent change", "z-score"] as const)
      expect(print(-2_000_000, unit)).toMatch(/^−[^-]+$/);
  });
});
