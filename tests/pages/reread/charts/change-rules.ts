import { numberIn, show, valueIn } from "../numbers.ts";
import { unless, type Complaint, type Parts } from "../rule.ts";
import type { Site } from "../site.ts";
import type { ChartPage, ChartRule } from "./chart-page.ts";

type Row = Site["changes"] extends ReadonlyMap<string, readonly (infer R)[]> ? R : never;

/** The published rows of the chart that a page is about. */
const rowsOf = ({ file }: ChartPage, { changes }: Site): readonly Row[] => changes.get(/^charts\/([^/]+)\//.exec(file)?.[1] ?? "") ?? [];

const sum = (rows: readonly Row[], value: (row: Row) => number) => rows.reduce((total, row) => total + value(row), 0);
const cell = (row: Row, column: string) => Number(row[column]);
/** Whether a printed tenth is this number, up to what rounding in the published rows can do. */
const near = (value: number, printed: string) => Math.abs(value - valueIn(printed)) <= 0.0501;

const steps = ["Very high", "High", "Moderate", "Low"] as const;

/** Each of the four printed changes against the sums of the published rows. */
function jobsByStep(part: Parts, page: ChartPage, site: Site): Complaint[] {
  return steps.flatMap((step, index) => {
    const rows = rowsOf(page, site).filter((row) => row["bureau_exposure"] === step);
    const change = 100 * (sum(rows, (row) => cell(row, "jobs_2025")) / sum(rows, (row) => cell(row, "jobs_2022")) - 1);
    return unless(near(change, part(`step${index}`)), `${step}: by the rows ${show(change)}`, `${step}: ${show(change)}`);
  });
}

function projectionsByStep(part: Parts, page: ChartPage, site: Site): Complaint[] {
  return steps.flatMap((step, index) => {
    const rows = rowsOf(page, site).filter((row) => row["bureau_exposure"] === step);
    const mean = (column: string) =>
      sum(rows, (row) => cell(row, "jobs_2024") * cell(row, column)) / sum(rows, (row) => cell(row, "jobs_2024"));
    return (["change_2024_34", "change_2025_35"] as const).flatMap((column, release) => {
      const value = mean(column);
      return unless(near(value, part(`step${index}${"ab"[release]}`)), `${step}: by the rows ${show(value)}`, `${step}: ${show(value)}`);
    });
  });
}

function rowsAndJobs(part: Parts, page: ChartPage, site: Site): Complaint[] {
  const rows = rowsOf(page, site);
  const jobs = sum(rows, (row) => cell(row, "jobs_2025" in row ? "jobs_2025" : "jobs_2024"));
  const printed = numberIn(part("jobs"));
  return [
    ...unless(valueIn(part("count")) === rows.length, `${rows.length} rows`, show(rows.length)),
    ...unless(printed !== null && Math.abs(printed.value - jobs) <= printed.half, `by the rows ${show(jobs)}`, show(jobs)),
  ];
}

function leftOut(part: Parts, page: ChartPage, site: Site): Complaint[] {
  const missing = site.detailedCount - rowsOf(page, site).length;
  return unless(valueIn(part("count")) === missing, `${missing} of the table are no rows`, show(missing));
}

function dot(part: Parts, page: ChartPage, site: Site): Complaint[] {
  const row = rowsOf(page, site).find((each) => each["occupation"] === part("title"));
  if (row === undefined) return unless(false, "no such row", "the name of a row");
  const isJobs = "jobs_2025" in row;
  const change = isJobs
    ? 100 * (cell(row, "jobs_2025") / cell(row, "jobs_2022") - 1)
    : cell(row, "change_2025_35") - cell(row, "change_2024_34");
  return [
    ...unless(near(change, part("change")), `by the row ${show(change)}`, show(change)),
    ...unless(isJobs === part("change").endsWith("%"), "another unit", isJobs ? "percent" : "points"),
  ];
}

const page = /^charts\/(?:jobs|projections)-by-exposure\/index\.html$/;
const percent = String.raw`[+−]?\d+\.\d%`;
const wheres = ["where exposure is very high", "where it is high", "where it is moderate", "where it is low"];
const list = (each: (index: number) => string) =>
  wheres.map((where, index) => `${["", ", ", ", ", " and "][index] ?? ""}${each(index)} ${where}`).join("");

export const changeRules: readonly ChartRule[] = [
  {
    name: "changes in jobs by step of exposure",
    on: page,
    reads: new RegExp(
      `^By the Bureau’s category, jobs changed from May 2022 to May 2025 by ${list((index) => `(?<step${index}>${percent})`)}\\.$`,
    ),
    check: jobsByStep,
  },
  {
    name: "mean projections by step of exposure",
    on: page,
    reads: new RegExp(
      `^By the Bureau’s category, mean projected change of 2024-34 and then of 2025-35, weighted by jobs: ${list(
        (index) => `(?<step${index}a>${percent}), then (?<step${index}b>${percent}),`,
      )}\\.$`,
    ),
    check: projectionsByStep,
  },
  {
    name: "how many occupations and jobs a chart of changes has",
    on: page,
    reads: /^(?<count>\d+) occupations, (?<jobs>[\d,.]+(?: million)?) jobs\.$/,
    check: rowsAndJobs,
  },
  {
    name: "how many occupations a chart of changes leaves out",
    on: page,
    reads: /^(?<count>\d+) occupations? without figures at both times (?:is|are) left out\.$/,
    check: leftOut,
  },
  {
    name: "the change that a dot says",
    on: page,
    reads: /^(?<title>[^:]+): (?<change>[+−]?\d+\.\d(?:%| points))$/,
    check: dot,
  },
];
