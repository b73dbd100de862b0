import { agrees, mean, numberIn, rounded, show, valueIn } from "../numbers.ts";
import { rankedBy } from "../occupation.ts";
import { unless, type Complaint, type Parts } from "../rule.ts";
import type { ChartPage, ChartRule } from "./chart-page.ts";

/** The rows of the table that has a column of this name, each by its first cell, the last row of sources left out. */
function rowsWith({ tables }: ChartPage, column: RegExp): { head: string[]; rows: string[][] } {
  const [head = [], ...rows] = tables.find(([first]) => first?.some((name) => column.test(name))) ?? [];
  return { head, rows: rows.filter(([name]) => name !== "Source") };
}

const cell = (head: readonly string[], row: readonly string[], column: RegExp) => row[head.findIndex((name) => column.test(name))] ?? "";

/** Mean of a column, each row counting by its jobs. */
function weighted(page: ChartPage, column: RegExp): number {
  const { head, rows } = rowsWith(page, column);
  const pairs = rows.map((row) => [valueIn(cell(head, row, column)), valueIn(cell(head, row, /^Jobs in 2024/))] as const);
  const known = pairs.filter(([value, jobs]) => !Number.isNaN(value) && !Number.isNaN(jobs));
  return known.reduce((sum, [value, jobs]) => sum + value * jobs, 0) / known.reduce((sum, [, jobs]) => sum + jobs, 0);
}

const score = /^Mean, weighted by jobs/;

/** The mean of a category's row as the table prints it. */
function meanOf(name: string, page: ChartPage): string {
  const { head, rows } = rowsWith(page, score);
  const row =
    rows.find(([category]) => category === name) ??
    rows.find(([category]) => category?.toLowerCase().startsWith(name.split(" ")[0]?.toLowerCase() ?? "-"));
  return row === undefined ? "" : cell(head, row, score);
}

function fromTo(part: Parts, page: ChartPage): Complaint[] {
  const { head, rows } = rowsWith(page, score);
  const means = rows.map((row) => valueIn(cell(head, row, score)));
  return [
    ...unless(valueIn(part("count")) === rows.length, `${rows.length} rows`, show(rows.length)),
    ...unless(meanOf(part("first"), page) === part("high"), `in the table: ${meanOf(part("first"), page)}`, meanOf(part("first"), page)),
    ...unless(meanOf(part("last"), page) === part("low"), `in the table: ${meanOf(part("last"), page)}`, meanOf(part("last"), page)),
    ...unless(
      Math.max(...means) === valueIn(part("high")) && Math.min(...means) === valueIn(part("low")),
      "other rows stand beyond these",
      "the ends",
    ),
  ];
}

function endsAsListed(part: Parts, page: ChartPage): Complaint[] {
  const { head, rows } = rowsWith(page, score);
  const row = rows.find(([category]) => category === part("name")) ?? [];
  return (["Lowest", "Highest"] as const).flatMap((end) => {
    const [listed, drawn] = [cell(head, row, new RegExp(`^${end}`)), part(end.toLowerCase())];
    return unless(drawn === listed, `in the table: ${listed}`, "the same digits in drawing and table");
  });
}

const category = /^jobs\/(?!next|skills)[^/]+\/index\.html$/;

export const categoryRules: readonly ChartRule[] = [
  {
    name: "categories from the highest mean down",
    on: /^charts\/exposure-by-category\/index\.html$/,
    reads:
      /^(?<count>\d+) categories by .+?, means weighted by jobs: from (?<high>[\d.−]+) \((?<first>.+?)\) down to (?<low>[\d.−]+) \((?<last>.+?)\)\.$/,
    check: fromTo,
  },
  {
    name: "the means of two categories",
    on: /^charts\/exposure-by-category\/index\.html$/,
    reads: /^(?<first>Office) support averages (?<high>[\d.]+) of ten on the video’s map, (?<last>construction) (?<low>[\d.]+)$/,
    check: (part, page) =>
      (["first", "last"] as const).flatMap((which) => {
        const listed = meanOf(part(which), page);
        return unless(listed === part(which === "first" ? "high" : "low"), `in the table: ${listed}`, listed);
      }),
  },
  {
    name: "the mean of all categories",
    on: /^charts\/exposure-by-category\/index\.html$/,
    reads: /^The mean of all is (?<mean>[\d.]+) of ten\.$/,
    check: (part, page) => {
      const average = weighted(page, score);
      return unless(Math.abs(valueIn(part("mean")) - average) <= 0.1, `by the table: ${show(average)}`, show(average));
    },
  },
  {
    name: "a category’s ends as its row has them",
    on: /^charts\/exposure-by-category\/index\.html$/,
    reads:
      /^(?<name>.+): mean (?<mean>[\d.]+), .+ jobs; from (?<lowest>[\d.]+)(?: of 10)? \(.+?\) to (?<highest>[\d.]+)(?: of 10)? \(.+\)$/,
    check: endsAsListed,
  },
  {
    name: "a category’s occupations, jobs and mean exposure",
    on: category,
    reads: /^(?<name>.+): (?<count>\d+) occupations?, (?<jobs>[\d.,]+(?: million)?) jobs, mean exposure (?<mean>[\d.]+) of 10\.?$/,
    check: (part, page) => {
      const { head, rows } = rowsWith(page, /^Exposure, of 10/);
      const jobs = rows.map((row) => valueIn(cell(head, row, /^Jobs in 2024/))).filter((count) => !Number.isNaN(count));
      const sum = jobs.reduce((total, count) => total + count, 0);
      const printed = numberIn(part("jobs"));
      const average = weighted(page, /^Exposure, of 10/);
      return [
        ...unless(valueIn(part("count")) === jobs.length, `${jobs.length} rows with jobs`, show(jobs.length)),
        ...unless(printed !== null && agrees(printed, sum, 50 * jobs.length), `the rows add up to ${show(sum)}`, show(sum)),
        ...unless(rounded(average, part("mean")), `by the table: ${show(average)}`, show(average)),
      ];
    },
  },
  {
    name: "a category’s mean spread",
    on: category,
    reads: /^(?<name>.+): the six current measures stand (?<points>\d+) percentile points apart for the average occupation\.?$/,
    check: (part, page, { occupations }) => {
      const names = new Set(rowsWith(page, /^Exposure, of 10/).rows.map(([name]) => name));
      const spreads = [...occupations.values()].flatMap((each) => {
        const ranks = rankedBy(each).map(({ percentile }) => percentile);
        return names.has(each.title) && ranks.length > 1 ? [Math.max(...ranks) - Math.min(...ranks)] : [];
      });
      const average = mean(spreads);
      return unless(
        Math.abs(average - valueIn(part("points"))) <= 1,
        `mean of what the occupations’ pages print: ${show(average)}`,
        show(average),
      );
    },
  },
  {
    name: "largest first",
    on: category,
    reads: /^Occupations in (?<name>.+), largest first$/,
    check: (_, page) => {
      const { head, rows } = rowsWith(page, /^Exposure, of 10/);
      const jobs = rows.map((row) => valueIn(cell(head, row, /^Jobs in 2024/)));
      const sorted = jobs.every((count, index) => index === 0 || Number.isNaN(count) || count <= (jobs[index - 1] ?? Number.NaN));
      return [...unless(rows.length > 1, `${rows.length} row`, "no order of one"), ...unless(sorted, "another order", "the largest first")];
    },
  },
];
