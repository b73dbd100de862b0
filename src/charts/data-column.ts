import { bureauExposures } from "../schema/bureau-exposure.ts";
import type { ChartKind } from "../schema/chart.ts";
import type { FigureKind, Unit } from "../schema/unit.ts";
import { jobsColumn, jobsLabel, jobsYear } from "../schema/vintage.ts";
import { sign } from "../text/format-figure.ts";
import { grouped } from "../text/format-number.ts";

/** One column of a chart's table, as people and programs see it. */
export interface DataColumn<R> {
  /** In CSV and JSON. */
  name: string;
  /** In the table on the page. */
  label: string;
  type: "string" | "integer" | "number";
  unit?: Unit;
  kind?: FigureKind;
  value(row: R): string | number | null;
  /** The cell in words, where it is not simply its value. */
  print?(row: R): string;
  /** What the chart is about: in tables it stands right after the first column, and its numbers have a bar. */
  leads?: true;
  /** Of words with an order, like the Bureau's steps: a row's place in it, 1 for the lowest step, and the number of steps. */
  order?: { of(row: R): number | null; steps: number };
  /** Where the column's figures come from: an address inside the site, and which state of the data they hold for. */
  origin?: { to: string; vintage: string };
  /** Address inside the site that the cell leads to. */
  to?(row: R): string;
}

/** The column of jobs that most charts have, counts of the profiles' year; `to` is the page of its source, where it is not the chart's own. */
export const columnOfJobs = <R extends { jobs: number | null }>(to?: string): DataColumn<R> => ({
  name: jobsColumn,
  label: jobsLabel,
  type: "integer",
  unit: "jobs",
  kind: "measured",
  ...(to === undefined ? {} : { origin: { to, vintage: jobsYear } }),
  value: (row) => row.jobs,
});

/** The one array from which a chart's drawing, table and files all come. */
export interface Data<K extends ChartKind, R> {
  kind: K;
  rows: readonly R[];
  columns: readonly DataColumn<R>[];
}

/** The order of the Bureau's steps, of which `level` is 0 for the lowest. */
export const bureauOrder = <R>(level: (row: R) => number | null): NonNullable<DataColumn<R>["order"]> => ({
  of: (row) => {
    const known = level(row);
    return known === null ? null : known + 1;
  },
  steps: bureauExposures.length,
});

/** A cell as people read it; a dash where the value is missing. */
export function cellWords<R>(column: DataColumn<R>, row: R): string {
  if (column.print !== undefined) return column.print(row);
  const value = column.value(row);
  if (value === null) return "–";
  if (typeof value === "string") return value;
  return sign(value) + (column.unit?.startsWith("US dollars") === true ? "$" : "") + grouped(Math.abs(value));
}
