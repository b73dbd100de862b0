import type { Rows } from "../../schema/tables.ts";
import { percentiles, type Amount, type Survey } from "./survey-workbook.ts";

/** What one survey published, cell by cell: as far as it is known. */
export interface Published {
  month: string;
  /** By the name of the cell, then by code. */
  cells: ReadonlyMap<string, ReadonlyMap<string, Amount>>;
}

/** From one amount to another. */
export interface Move {
  code: string;
  from: number;
  to: number;
}

export interface SurveyChanges {
  since: string;
  /** Occupations in one survey and not in the other. */
  added: string[];
  gone: string[];
  /** Occupations by the cell that is now a figure and was not; a lower bound and was not; neither and was one of both. */
  published: ReadonlyMap<string, string[]>;
  floored: ReadonlyMap<string, string[]>;
  withdrawn: ReadonlyMap<string, string[]>;
  jobs: Move[];
  medianPay: Move[];
}

/** All that a workbook has, of the occupations of the tables. */
export function publishedIn({ month, rows }: Survey, codes: readonly string[]): Published {
  const cell = (of: (code: string) => Amount | undefined) =>
    new Map(codes.flatMap((code) => (of(code) === undefined ? [] : [[code, of(code) as Amount] as const])));
  return {
    month,
    cells: new Map([
      ["jobs", cell((code) => (rows.has(code) ? { value: rows.get(code)?.jobs ?? null, floor: false } : undefined))],
      ...percentiles.map((each) => [each, cell((code) => rows.get(code)?.yearly[each])] as const),
      ...percentiles.map((each) => [`hourly_${each}`, cell((code) => rows.get(code)?.hourly[each])] as const),
    ]),
  };
}

/** What the tables have of a survey: all of the newest, and jobs and medians of those before. */
export function publishedBefore(rows: Rows, month: string, newest: string): Published {
  const series = rows["employment-series"].filter((row) => row.month === month);
  const plain = (value: number | null): Amount => ({ value, floor: false });
  const known = new Map<string, Map<string, Amount>>([
    ["jobs", new Map(series.map(({ code, jobs }) => [code, plain(jobs)]))],
    [
      "p50",
      new Map(
        series.map((row) => [row.code, row.median_floor === null ? plain(row.median_pay) : { value: row.median_floor, floor: true }]),
      ),
    ],
    ["hourly_p50", new Map(series.map(({ code, median_hourly }) => [code, plain(median_hourly)]))],
  ]);
  if (month === newest)
    for (const each of percentiles)
      for (const name of [each, `hourly_${each}`] as const)
        known.set(
          name,
          new Map(
            rows["detailed-pay"].map((row) => [
              row.code,
              { value: row[name], floor: row[name] !== null && (row.floors?.split(" ").includes(each) ?? false) },
            ]),
          ),
        );
  return { month, cells: known };
}

/** What a survey says otherwise than the one before it. Only cells that are known of both are compared. */
export function compareSurveys(before: Published, after: Published): SurveyChanges {
  const [had, has] = [codesOf(before), codesOf(after)];
  const pairs = [...after.cells].flatMap(([name, cells]) =>
    [...cells].flatMap(([code, amount]) => {
      const old = before.cells.get(name)?.get(code);
      return old === undefined ? [] : [{ name, code, old, amount }];
    }),
  );
  type Pair = (typeof pairs)[number];
  const where = (test: (pair: Pair) => boolean) =>
    new Map(
      [...Map.groupBy(pairs.filter(test), ({ name }) => name)].map(([name, found]) => [name, found.map(({ code }) => code)] as const),
    );
  const isFigure = ({ value, floor }: Amount) => value !== null && !floor;
  const moves = (cell: string): Move[] =>
    pairs.flatMap(({ name, code, old, amount }) =>
      name === cell && isFigure(old) && isFigure(amount) ? [{ code, from: old.value as number, to: amount.value as number }] : [],
    );
  return {
    since: before.month,
    added: [...has].filter((code) => !had.has(code)),
    gone: [...had].filter((code) => !has.has(code)),
    published: where(({ old, amount }) => !isFigure(old) && isFigure(amount)),
    floored: where(({ old, amount }) => !old.floor && amount.floor),
    withdrawn: where(({ old, amount }) => old.value !== null && amount.value === null),
    jobs: moves("jobs"),
    medianPay: moves("p50"),
  };
}

const codesOf = ({ cells }: Published): Set<string> => new Set(cells.get("jobs")?.keys());
