import { describe, expect, it } from "vitest";
import { dataOf } from "../draw.test-data.ts";
import type { SkylineData } from "../skyline/data.ts";
import { placeOf } from "./place.ts";
import { storyCharts } from "./steps.ts";

const { rows } = dataOf("skyline-since") as SkylineData;
const rowOf = (slug: string) => {
  const row = rows.find((each) => each.slug === slug);
  if (row === undefined) throw new Error(slug);
  return row;
};

describe("placeOf", () => {
  it("says where an occupation stands in each step", () => {
    const { map, steps } = placeOf(rowOf("registered-nurses"), rows);
    expect(map).toBe("Your job, registered nurses: 3.4 million jobs in 2024.");
    expect(steps.skyline).toBe("Your job, registered nurses: 4 of 10. Of 100 US jobs 37 score lower and 50 higher.");
    expect(steps["named-jobs"]).toBe("Your job, registered nurses: one of those that the video calls safe.");
    expect(steps["skyline-outlook"]).toBe("Your job, registered nurses: a projected change of +5% from 2024 to 2034.");
  });

  it("counts jobs and not occupations: lower, equal and higher make a hundred", () => {
    const all = rows.reduce((sum, { jobs }) => sum + jobs, 0);
    for (const row of rows) {
      const [, lower, higher] = /Of 100 US jobs (\d+) score lower and (\d+) higher/.exec(placeOf(row, rows).steps.skyline) ?? [];
      const equal = rows.filter(({ score }) => score === row.score).reduce((sum, { jobs }) => sum + jobs, 0);
      expect(Math.abs(Number(lower) + Number(higher) + (100 * equal) / all - 100)).toBeLessThanOrEqual(1);
    }
  });

  it("says what is missing, and that the video does not name a job", () => {
    const row = { ...rowOf("physicists-and-astronomers"), projected: null, since: null, range: null };
    const { steps } = placeOf(row, rows);
    expect(Object.keys(steps)).toEqual(storyCharts);
    expect(steps["named-jobs"]).toContain("does not name it");
    for (const id of ["skyline-outlook", "skyline-since", "skyline-ranges"] as const)
      expect(steps[id]).toMatch(/no projection|not counted|too few/);
  });
});
