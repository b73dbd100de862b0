import { describe, expect, it } from "vitest";
import { cellWords, type DataColumn } from "./data-column.ts";

const column = (unit: NonNullable<DataColumn<number | null>["unit"]>): DataColumn<number | null> => ({
  name: "a",
  label: "A",
  type: "number",
  unit,
  value: (row) => row,
});

describe("cellWords", () => {
  it.each([
    ["US dollars a year", 194_000, "$194,000"],
    ["US dollars a year", -15_000, "−$15,000"],
    ["US dollars", 0, "$0"],
    ["jobs", 2_832_100, "2,832,100"],
    ["percent change", -7, "−7"],
    ["z-score", -0.5, "−0.5"],
    ["jobs", null, "–"],
  ] as const)("%s: %d as %s", (unit, value, words) => {
    expect(cellWords(column(unit), value)).toBe(words);
  });

  it("leaves words as they are, and lets a column print its own", () => {
    expect(cellWords({ name: "a", label: "A", type: "string", value: () => "as it is" }, 0)).toBe("as it is");
    expect(cellWords({ ...column("jobs"), print: () => "none" }, null)).toBe("none");
  });
});
