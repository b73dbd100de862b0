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

  it("refuses levels and ranges that run backwards", () => {
    expect(printed("pay-levels", { ...level, to_level: "E7" }, "e8-2022-07")).toEqual([
      'content/tables/pay-levels.csv to_level: write a value not under level, which is E8 (found "E7")',
    ]);
    expect(printed("pay-levels", { ...level, total_high: level.total - 1 }, "e8-2022-07")).toEqual([
      expect.stringContaining("total_high: write a number not under total"),
    ]);
  });

  it("refuses a change that its amounts do not give", () => {
    const stated = jobs.projected_change ?? 0;
    expect(printed("occupations", { ...jobs, projected_change: stated + 3 }, "bakers")).toEqual([
      `content/tables/occupations.csv projected_change: make it the change that employment_change and jobs_2024 give, about 5.6 percent, or mend these (found "${stated + 3}")`,
    ]);
  });

  it("refuses a half of what goes together, and both of what does not", () => {
    expect(printed("occupations", { ...jobs, pay_basis: null }, "bakers")).toEqual([
      'content/tables/occupations.csv pay_basis: write a value, or leave median_pay blank too (found "")',
    ]);
    const series = rows["employment-series"].map((row, index) => (index === 0 ? { ...row, median_floor: 239_200 } : row));
    expect(checkRows({ ...rows, "employment-series": series }).map(printProblem)).toEqual([
      'content/tables/employment-series.csv median_floor: leave median_pay or this blank: a row has one of them (found "239200")',
    ]);
  });

  it("refuses pay by the year that is not that by the hour", () => {
    const pay = rows["detailed-pay"].map((row, index) => (index === 0 ? { ...row, hourly_p10: 37.39 } : row));
    expect(checkRows({ ...rows, "detailed-pay": pay }).map(printProblem)).toEqual([
      'content/tables/detailed-pay.csv p10: write about 77771, which is 2080 hours of hourly_p10, or mend that (found "75700")',
    ]);
  });

  it("refuses an occupation as its own neighbor or relation", () => {
    for (const [name, field] of [
      ["neighbours", "neighbour"],
      ["related-occupations", "related"],
    ] as const)
      // prettier-ignore
      expect(
        checkRows({ ...rows, [name]: rows[name].map((row, index) => (index === 0 ? { ...row, [field]: row.slug } : row)) }).map(printProblem),
      ).toEqual([`content/tables/${name}.csv ${field}: write another value than that of slug (found "accountants-and-auditors")`]);
  });

  it("refuses a place that stands twice, a gap, and likeness that rises", () => {
    const near = (at: number, change: object) =>
      checkRows({
        ...rows,
        ["neighbours" as const]: rows.neighbours.map((row, index) => (index === at ? { ...row, ...change } : row)),
      }).map(printProblem);
    const where = "content/tables/neighbours.csv";
    expect(near(2, { rank: 2 })).toEqual([
      `${where} rank: number the rows of this slug from 1 on, each place once; place 3 comes next (found "2")`,
    ]);
    expect(near(0, { rank: 40 })).toEqual([expect.stringContaining('place 1 comes next (found "2")')]);
    expect(near(1, { likeness: 4 })).toEqual([
      `${where} likeness: write a number not over that of place 1, which is 3.14, or mend the places (found "4")`,
    ]);
  });

  it("refuses two things of one title", () => {
    const titled = rows.occupations.map((row) => (row.slug === "bakers" ? { ...row, title: "ACTORS" } : row));
    expect(checkRows({ ...rows, occupations: titled }).map(printProblem)).toEqual([
      'content/tables/occupations.csv title: write another title: a row in line 3 has it already (found "ACTORS")',
    ]);
  });
});
