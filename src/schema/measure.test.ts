import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ramps } from "../tokens.ts";
import { yearsOf } from "../figures/figure.ts";
import { numeral } from "../text/number-words.ts";
import { currentCount, currentMeasures, measureIds, scoreIds } from "./measure.ts";
import { measureRecords } from "./measure-records.ts";

const records = ["measure.ts", "measure-records.ts", "score-marks.ts", "score-texts.ts", "spoken-measures.ts"].map(
  (name) => `src/schema/${name}`,
);
const sources = globSync("src/**/*.{ts,astro}", { exclude: ["**/*.test.ts", "**/*.test-data.ts"] })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !records.includes(file))
  // Comments may give examples.
  .map((file) => ({ file, text: readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|\/\/ .*$/gm, "") }));

describe("a measure", () => {
  it("has a column, where it is a score", () => {
    const [head = ""] = readFileSync("content/tables/exposure.csv", "utf8").split(/\r?\n/);
    expect(head.split(",")).toEqual(["slug", ...scoreIds]);
  });

  it("has starts in ascending order, one fewer than the ramp has steps", () => {
    for (const id of measureIds) {
      const { starts, ramp = "exposure" } = measureRecords[id];
      expect(starts, id).toHaveLength(ramps[ramp].length - 1);
      expect(starts, id).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  it("is one of several whose mean spans their years", () => {
    expect(measureRecords["mean-rank"].vintage).toBe(yearsOf(currentMeasures));
  });

  it("is listed in no other file: more than half of the scores together are a list", () => {
    const lists = sources.filter(
      ({ text }) => scoreIds.filter((id) => new RegExp(`["'\\s]${id}["']?:|["'.]${id}\\b`).test(text)).length > scoreIds.length / 2,
    );
    expect(lists.map(({ file }) => file)).toEqual([]);
  });

  it("is counted nowhere else in words or figures", () => {
    expect(currentCount).toBe(numeral(currentMeasures.length));
    const count = `(?:${currentCount}|${currentMeasures.length})`;
    const typed = new RegExp(
      `\\b${count} (?:current |other )?(?:measures|ones|scores)\\b|\\b(?:all|of) (?:the )?${count}\\b(?! (?:steps|months))`,
      "gi",
    );
    expect(sources.flatMap(({ file, text }) => [...text.matchAll(typed)].map(([found]) => `${file}: ${found}`))).toEqual([]);
  });
});
