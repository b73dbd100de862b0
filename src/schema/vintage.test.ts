import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printDate } from "../text/dates.ts";
import {
  bureauExposureMonth,
  detailedPayDate,
  detailedPayMonth,
  firstSeriesDate,
  firstSeriesMonth,
  jobsYear,
  levelsDate,
  levelsMonth,
  newestProjectedYear,
  newestProjectionYears,
  onetMonth,
  onetVersion,
  matrixRelease,
  payDate,
  payMonth,
  projectedYear,
  projectionLength,
  projectionReleases,
} from "./vintage.ts";

/** Files that name these years for another reason: the dates of scores. */
const dated = ["src/schema/vintage.ts", "src/schema/measure-records.ts", "src/schema/score-texts.ts"];

describe("vintages", () => {
  it("say the same as a date and in words", () => {
    const dates = [payDate, levelsDate, detailedPayDate, firstSeriesDate];
    expect(dates.map(printDate)).toEqual([payMonth, levelsMonth, detailedPayMonth, firstSeriesMonth]);
  });

  it("project over so many years", () => {
    expect(Number(projectedYear) - Number(jobsYear)).toBe(projectionLength);
    for (const release of projectionReleases) {
      const [from, to] = release.split("-").map(Number);
      expect((from ?? NaN) + projectionLength).toBe(2000 + (to ?? NaN));
    }
    expect(projectionReleases).toEqual([...projectionReleases].toSorted());
    expect(projectionReleases).toContain(matrixRelease);
    expect(projectionReleases.at(-1)?.replace("-", " to 20")).toBe(newestProjectionYears);
  });

  it("are typed nowhere else in src", () => {
    const names = [
      jobsYear,
      projectedYear,
      newestProjectedYear,
      levelsDate,
      levelsMonth,
      payMonth,
      onetMonth,
      onetVersion,
      detailedPayDate,
      detailedPayMonth,
      bureauExposureMonth,
    ];
    const typed = globSync("src/**/*.{ts,astro}", { exclude: ["**/*.test.ts", "**/*.test-data.ts"] })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !dated.includes(file))
      .flatMap((file) => {
        const text = readFileSync(file, "utf8")
          // Comments give examples, and advice shows the form of a date.
          .replace(/\/\*[^]*?\*\/|\/\/ .*$/gm, "")
          .replace(/like \d{4}[-–]\d\d/g, "");
        return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
      });
    expect(typed).toEqual([]);
  });
});
