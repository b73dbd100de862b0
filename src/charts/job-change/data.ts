import { percentChange } from "../../atlas/job-change.ts";
import { weightedMean } from "../../atlas/aggregate.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Data } from "../data-column.ts";
import { changeColumns } from "./columns.ts";
import { tenth } from "./figure-words.ts";
import { groupings, groupOf, type Grouping, type GroupingId } from "./groupings.ts";
import "../../dom/older-browsers.ts";

/** What the chart's two figures of an occupation are: counted jobs, or projected changes in percent. */
export type Subject = Extract<ChartSpec, { kind: "job-change" }>["change"];

/** What is known of an occupation before anything is computed. */
export interface GivenChange {
  code: string;
  title: string;
  /** Address of its page, or of the profile that it belongs to; without slashes at the ends. */
  to: string;
  /** Whole percentile by each measure, rounded down; null where it does not score the occupation. */
  percentiles: Readonly<Record<GroupingId, number | null>>;
  /** The area of its dot: jobs of employees in the newer survey, or all jobs in the first year of the projections. */
  jobs: number;
  /** Jobs in two surveys, or the projected changes of two releases in percent. */
  before: number;
  after: number;
  /** Standard error of the change in jobs, in tenths of a percentage point as it is printed; null for projections. */
  error: number | null;
  /** Change in real median pay, percent, in tenths as it is printed; null where both surveys published none of one kind, and for projections. */
  realPay: number | null;
}

export interface ChangeRow extends GivenChange {
  /** Change in jobs in percent; or of the projection in percentage points. */
  change: number;
}

/** Occupations that a measure puts together. */
export interface ChangeGroup {
  /** 0 to 3, the least exposed first. */
  index: number;
  rows: readonly ChangeRow[];
  jobs: number;
  /** Change of all jobs together in percent, or the mean projected change of the older release, weighted by jobs. */
  first: number;
  /** Standard error of `first`; null for projections. */
  error: number | null;
  /** Mean change in real median pay, weighted by jobs in the older survey; or the mean projected change of the newer release. */
  second: number | null;
  /** Occupations whose change is above, at or below zero. */
  up: number;
  level: number;
  down: number;
}

export interface JobChangeData extends Data<"job-change", ChangeRow> {
  subject: Subject;
  grouping: Grouping;
  /** The most exposed first, as they are drawn. */
  groups: readonly ChangeGroup[];
  /** Rows that the measure does not score: they are in no group and not drawn. */
  unscored: readonly ChangeRow[];
  /** Occupations that lack one of the two figures, and are no rows. */
  leftOut: number;
  /** Short names by code, the most wanted first. */
  named: ReadonlyMap<string, string>;
}

/** What the chart is made of, in the page and in the browser. */
export interface ChangeSource {
  subject: Subject;
  rows: readonly GivenChange[];
  leftOut: number;
  /** Standard error of the change in all jobs of a group, percentage points; by measure, the least exposed group first. */
  errors: Readonly<Record<GroupingId, readonly (number | null)[]>>;
  named: ReadonlyMap<string, string>;
}

/** The order of the rows: the largest occupation first. */
export const bySize = (a: GivenChange, b: GivenChange): number => b.jobs - a.jobs || a.code.localeCompare(b.code);

/** Everything that the chart shows, by one measure. */
export function jobChangeOf({ subject, rows: given, leftOut, errors, named }: ChangeSource, id: GroupingId): JobChangeData {
  const rows = given.map((row): ChangeRow => ({
    ...row,
    change: subject === "jobs" ? percentChange(row.before, row.after) : row.after - row.before,
  }));
  const grouped = Map.groupBy(rows, ({ percentiles: { [id]: percentile } }) => (percentile === null ? null : groupOf(percentile)));
  const groups = [3, 2, 1, 0].flatMap((index) => {
    const members = grouped.get(index);
    return members === undefined ? [] : [groupFrom(index, members, subject, errors[id][index] ?? null)];
  });
  return {
    kind: "job-change",
    subject,
    grouping: groupings[id],
    rows,
    columns: changeColumns(subject, groupings[id]),
    groups,
    unscored: grouped.get(null) ?? [],
    leftOut,
    named,
  };
}

function groupFrom(index: number, rows: readonly ChangeRow[], subject: Subject, error: number | null): ChangeGroup {
  const jobs = rows.reduce((sum, row) => sum + row.jobs, 0);
  const counts = {
    up: rows.filter((row) => tenth(row.change) > 0).length,
    level: rows.filter((row) => tenth(row.change) === 0).length,
    down: rows.filter((row) => tenth(row.change) < 0).length,
  };
  if (subject === "projection") {
    const mean = (value: (row: ChangeRow) => number) => weightedMean(rows, value) ?? NaN;
    return { index, rows, jobs, first: mean(({ before }) => before), error, second: mean(({ after }) => after), ...counts };
  }
  const total = (when: "before" | "after") => rows.reduce((sum, row) => sum + row[when], 0);
  const second = weightedMean(
    rows.map(({ before, realPay }) => ({ jobs: before, realPay })),
    ({ realPay }) => realPay,
  );
  return { index, rows, jobs, first: percentChange(total("before"), total("after")), error, second, ...counts };
}

/** Whether a change is more than two standard errors from none. A change without an error is taken as it is. */
export const isClear = ({ change, error }: Pick<ChangeRow, "change" | "error">): boolean => error === null || Math.abs(change) > 2 * error;
