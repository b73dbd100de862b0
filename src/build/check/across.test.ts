import { expect, it } from "vitest";
import { printProblem } from "../../content/problem.ts";
import { atlas } from "../../project.test-data.ts";
import type { Rows } from "../../schema/tables.ts";
import { checkAcross } from "./across.ts";

const { rows, bySlug } = atlas;

const printed = (changed: Partial<Rows>) => checkAcross({ rows: { ...rows, ...changed }, bySlug }).map(printProblem);

it("finds nothing wrong with the project's own tables", () => {
  expect(printed({})).toEqual([]);
});

const range = (change: Partial<Rows["pay-ranges"][number]>) => ({
  "pay-ranges": rows["pay-ranges"].map((row) => (row.slug === "bakers" ? { ...row, ...change } : row)),
});

it("refuses an exact median that is not the published one", () => {
  expect(printed(range({ p50: 36_651 }))).toEqual([
    'content/tables/pay-ranges.csv p50: write 36650, the median_pay of occupations.csv, or make the method mixture (found "36651")',
  ]);
  expect(printed(range({ p50: 36_651, method: "mixture" }))).toEqual([]);
});

it("refuses a lower bound of a percentile that is blank", () => {
  expect(printed(range({ floors: "p75 p90", p90: null, hourly_p90: null }))).toEqual([
    'content/tables/pay-ranges.csv floors: name percentiles that the row has: this one is blank (found "p90")',
  ]);
});

it("refuses a matched share that the score does not follow from", () => {
  const [first, ...others] = rows["matched-shares"];
  if (first === undefined) throw new Error("no matched share");
  expect(printed({ "matched-shares": [{ ...first, share: 0.2 }, ...others] })).toEqual([
    'content/tables/matched-shares.csv share: write a share of 0.5 or more: exposure.csv has eloundou for this occupation, or leave that blank (found "0.2")',
  ]);
  const unscored = others.find(({ slug, measure }) => slug === "data-scientists" && measure === "aioe");
  expect(printed({ "matched-shares": others.map((row) => (row === unscored ? { ...row, share: 0.9 } : row)) })).toEqual([
    expect.stringContaining("share: write a share under 0.5: exposure.csv lacks aioe for this occupation"),
  ]);
});
