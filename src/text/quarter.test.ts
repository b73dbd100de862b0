import { describe, expect, it } from "vitest";
import { firstDay, isQuarter, quarterName, quarterOf, quartersToChoose, shifted } from "./quarter.ts";

describe("quarters", () => {
  it("are found by a day and begin with one", () => {
    expect(["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31"].map(quarterOf)).toEqual(["2026-Q1", "2026-Q1", "2026-Q2", "2026-Q4"]);
    expect((["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"] as const).map(firstDay)).toEqual([
      "2026-01-01",
      "2026-04-01",
      "2026-07-01",
      "2026-10-01",
    ]);
  });

  it("follow each other across years", () => {
    expect(shifted("2026-Q4", 1)).toBe("2027-Q1");
    expect(shifted("2027-Q1", -1)).toBe("2026-Q4");
    expect(shifted("2026-Q2", -7)).toBe("2024-Q3");
  });

  it("are named by their months", () => {
    expect(quarterName("2026-Q4")).toBe("October to December 2026");
  });

  it("know their own form", () => {
    expect(["2026-Q0", "2026-Q5", "26-Q1", "2026-q1", "2026-Q11", "", "__proto__"].filter(isQuarter)).toEqual([]);
  });

  it("can be chosen near today and wherever there are answers, the latest first", () => {
    expect(quartersToChoose("2026-11-24", ["2024-Q2", "2026-Q3"])).toEqual([
      "2027-Q1",
      "2026-Q4",
      "2026-Q3",
      "2026-Q2",
      "2026-Q1",
      "2024-Q2",
    ]);
  });
});
