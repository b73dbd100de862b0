import { describe, expect, it } from "vitest";
import { readLibrary } from "../../content/library.ts";
import { currentMeasures } from "../../schema/measure.ts";
import { checkMeasureCounts, wrongCounts } from "./measure-counts.ts";

const { library } = readLibrary(process.cwd());

describe("checkMeasureCounts", () => {
  it("finds nothing wrong with the project's own texts", () => {
    expect(checkMeasureCounts(library)).toEqual([]);
  });

  it("names each sentence that counts them, with its place, once another measure is added", () => {
    const found = checkMeasureCounts(library, currentMeasures.length + 1);
    expect(found.length).toBeGreaterThan(25);
    for (const { line, field } of found) expect(line ?? field).toBeDefined();
    expect(found.map(({ file }) => file)).toContain("content/concepts/exposure.mdx");
  });
});

describe("wrongCounts", () => {
  it.each([
    ["All six measures describe occupations.", "All six measures"],
    ["Each of the six current ones is a measure.", "the six current ones"],
    ["Six measures of exposure stand side by side.", "Six measures"],
    ["The measures differ, but all six agree that it is low.", "all six"],
    ["The measures part: the lowest of the six stands far below.", null],
    ["Five other current measures share its order.", "Five other current measures"],
    ["The other five measures leave it out.", "other five measures"],
  ])("%s", (text, found) => {
    expect(wrongCounts(text, 6)).toEqual([]);
    if (found !== null) expect(wrongCounts(text, 9).map((each) => each.found.replace(/ of$/, ""))).toContain(found);
  });

  it.each([
    "The measures differ for all six occupations.",
    "Ranks by two measures of three are known.",
    "Managers were measured twice, six months apart.",
    "The measures agree on the two.",
  ])("passes over other counts: %s", (text) => {
    expect(wrongCounts(text, 9)).toEqual([]);
  });
});
