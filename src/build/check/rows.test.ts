import { describe, expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { checkRows } from "./rows.ts";
import { printProblem } from "../../content/problem.ts";

const { rows } = atlas;

type Name = "pay-ranges" | "pay-levels" | "occupations";

/** What is said of the project's rows with one of them changed. */
function printed<N extends Name>(name: N, change: (typeof rows)[N][number], key: string): string[] {
  const changed = (rows[name] as { slug?: string; id?: string }[]).map((row) => ((row.slug ?? row.id) === key ? change : row));
  return checkRows({ ...rows, [name]: changed }).map(printProblem);
}

const range = rows["pay-ranges"].find(({ slug }) => slug === "bakers");
const level = rows["pay-levels"].find(({ id }) => id === "e8-2022-07");
const jobs = rows.occupations.find(({ slug }) => slug === "bakers");
if (range === undefined || level === undefined || jobs === undefined) throw new Error("the tables lack the rows of this test");

describe("checkRows", () => {
  it("finds nothing in the project's own tables", () => {
    expect(checkRows(rows)).toEqual([]);
  });

  it("refuses a percentile under the one before it", () => {
    expect(printed("pay-ranges", { ...range, p75: (range.p50 ?? 0) - 1 }, "bakers")).toEqual([
      `content/tables/pay-ranges.csv p75: write a number not under p50, which is ${range.p50} (found "${(range.p50 ?? 0) - 1}")`,
    ]);
    expect(printed("pay-ranges", { ...range, hourly_p90: 1 }, "bakers")).toHaveLength(1);
  });

  it("takes equal percentiles, and passes over blanks", () => {
    expect(printed("pay-ranges", { ...range, p75: range.p50, p25: null }, "bakers")).toEqual([]);
    expect(printed("pay-ranges", { ...range, p25: null, p50: (range.p10 ?? 0) - 1 }, "bakers")[0]).toContain(
      "p50: write a number not under p10",
    );
  });

  it("refuses parts that do not add up beyond the table's tolerance", () => {
    expect(printed("pay-levels", { ...level, total: level.total + 1 }, "e8-2022-07")).toEqual([]);
    expect(printed("pay-levels", { ...level, total: level.total - 4_001 }, "e8-2022-07")[0]).toMatch(
      /^content\/tables\/pay-levels\.csv total: make it the sum of base and stock and bonus, which is 1602000, within the 2000 /,
    );
    const sum = (jobs.jobs_2024 ?? 0) + (jobs.employment_change ?? 0);
    expect(printed("occupations", { ...jobs, jobs_2034: sum + 100 }, "bakers")).toEqual([]);
    expect(printed("occupations", { ...jobs, jobs_2034: sum - 101 }, "bakers")).toHaveLength(1);
  });

  it("asks nothing of a sum whose parts are not all given", () => {
    expect(printed("pay-levels", { ...level, stock: null, total: 1 }, "e8-2022-07")).toEqual([]);
  });
});
