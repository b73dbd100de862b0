import { number, table, type Cells, type Reading } from "./figure-tables.ts";

const [older, newer] = ["2022-05", "2025-05"] as const;
const steps = ["low", "moderate", "high", "very-high"];

const codes = table("detailed-occupations").map(({ code = "" }) => code);
const exposure = new Map(table("bureau-exposure").map(({ code = "", exposure: step = "" }) => [code, step]));
const scores = new Map(table("detailed-exposure").map((row) => [row["code"] ?? "", row]));
const surveys = new Map(table("employment-series").map((row) => [`${row["code"]} ${row["month"]}`, row]));
const projections = new Map(table("projections").map((row) => [`${row["code"]} ${row["release"]}`, row]));
const prices = new Map(table("consumer-prices").map(({ month = "", index = "" }) => [month, Number(index)]));

const sum = <T>(items: readonly T[], value: (item: T) => number) => items.reduce((total, item) => total + value(item), 0);

/** Jobs in both surveys, and the sum of the squared errors of each, in jobs. */
function counted(code: string) {
  const [before, after] = [surveys.get(`${code} ${older}`), surveys.get(`${code} ${newer}`)];
  const [from, to] = [number(before?.["jobs"]), number(after?.["jobs"])];
  if (before === undefined || after === undefined || from === null || to === null) return [];
  const error = (jobs: number, row: Cells) => (jobs * (number(row["jobs_error"]) ?? Number.NaN)) / 100;
  const pays = ["median_pay", "median_hourly"].map((column) => [number(before[column]), number(after[column])] as const);
  const pay = pays.flatMap(([was, is]) => (was === null || is === null ? [] : [is / was]))[0];
  const rise = (prices.get(newer) ?? Number.NaN) / (prices.get(older) ?? Number.NaN);
  // As the chart prints it, in tenths.
  const realPay = pay === undefined ? null : Number((100 * (pay / rise - 1)).toFixed(1));
  return [{ code, from, to, fromError: error(from, before), toError: error(to, after), realPay }];
}

function projected(code: string) {
  const [before, after] = [projections.get(`${code} 2024-34`), projections.get(`${code} 2025-35`)];
  const [jobs, was, is] = [number(before?.["jobs"]), number(before?.["projected_change"]), number(after?.["projected_change"])];
  return jobs === null || was === null || is === null ? [] : [{ code, jobs, was, is }];
}

/** The occupations that a name stands for, among those that have what is asked: one, a step of the Bureau, or a quarter of those scored. */
function members<T extends { code: string }>(name: string, all: readonly T[]): readonly T[] {
  if (steps.includes(name)) return all.filter(({ code }) => exposure.get(code) === name);
  const [, measure = "", quarter = ""] = /^([a-z]+)-([1-4])$/.exec(name) ?? [];
  if (quarter === "") return all.filter(({ code }) => code === name);
  const scored = all.flatMap((row) => {
    const score = number(scores.get(row.code)?.[measure]);
    return score === null ? [] : [{ row, score }];
  });
  const percentile = (score: number) => {
    const below = scored.filter((each) => each.score < score).length;
    const equal = scored.filter((each) => each.score === score).length;
    return (100 * (below + (equal + 1) / 2)) / scored.length;
  };
  return scored.flatMap(({ row, score }) => (Math.min(4, 1 + Math.floor(percentile(score) / 25)) === Number(quarter) ? [row] : []));
}

/** A figure of the charts of changes, from the tables alone; null where this reader does not know it. */
export function readChange(name: string, part: string): Reading | null {
  const both = codes.flatMap(counted);
  const jobs = members(name, both);
  const outlook = members(name, codes.flatMap(projected));
  const [from, to] = [sum(jobs, (row) => row.from), sum(jobs, (row) => row.to)];
  const paid = jobs.flatMap((row) => (row.realPay === null ? [] : [{ weight: row.from, change: row.realPay }]));
  const error = (size: number, one: (row: (typeof jobs)[number]) => number) => Math.hypot(...jobs.map(one)) / size;
  const weighted = (value: (row: (typeof outlook)[number]) => number) =>
    sum(outlook, (row) => row.jobs * value(row)) / sum(outlook, (row) => row.jobs);
  const tenths = (value: number) => Math.round(10 * value);
  const values: Record<string, () => number> = {
    jobs: () => 100 * (to / from - 1),
    "jobs-before": () => from,
    "jobs-after": () => to,
    "jobs-error": () =>
      100 *
      (to / from) *
      Math.hypot(
        error(from, (row) => row.fromError),
        error(to, (row) => row.toError),
      ),
    "real-pay": () => sum(paid, ({ weight, change }) => weight * change) / sum(paid, ({ weight }) => weight),
    occupations: () => jobs.length,
    grew: () => jobs.filter((row) => tenths(100 * (row.to / row.from - 1)) > 0).length,
    shrank: () => jobs.filter((row) => tenths(100 * (row.to / row.from - 1)) < 0).length,
    "left-out": () => codes.length - both.length,
    "projection-before": () => weighted(({ was }) => was),
    "projection-after": () => weighted(({ is }) => is),
    "projected-occupations": () => outlook.length,
    raised: () => outlook.filter(({ was, is }) => is > was).length,
    lowered: () => outlook.filter(({ was, is }) => is < was).length,
  };
  const value = values[part]?.();
  if (value === undefined) return null;
  const isProjected = /^project|^raised$|^lowered$/.test(part);
  return {
    value,
    source: `/charts/${isProjected ? "projections" : "jobs"}-by-exposure/`,
    through: isProjected ? ["bls-projections", "bls-ai-exposure"] : ["bls-oews-national"],
  };
}
