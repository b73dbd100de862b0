import type { DataColumn } from "./data-column.ts";
import type { Unit } from "../schema/unit.ts";

/**
 * The columns of a table in the order in which people read them: what a row is, what the chart says of it, then all else. On a phone the first
 * two stand beside one another. Columns that only programs read are left out.
 */
export function tableColumns<R>(columns: readonly DataColumn<R>[]): readonly DataColumn<R>[] {
  const [first, ...others] = columns.filter(({ name }) => name !== "slug");
  if (first === undefined) return [];
  const leads = ({ leads }: DataColumn<R>) => leads === true;
  return [first, ...others.filter(leads), ...others.filter((column) => !leads(column))];
}

/** What a cell is sorted by: its number, its step, or its word. */
const keyOf = <R>({ order, value }: DataColumn<R>, row: R): string | number | null => (order === undefined ? value(row) : order.of(row));

/**
 * What tables sort by, for each row: its place in each of the columns, the smallest first, in as many digits of base 36 for each as the
 * number of rows has; dashes where its value is missing. It comes from the values themselves: words on the page lose signs and units, and change
 * when a browser translates them.
 */
export function sortPlaces<R>(columns: readonly DataColumn<R>[], rows: readonly R[]): string[] {
  const places = columns.map((column) => {
    const keys = rows.map((row) => keyOf(column, row));
    const sorted = [...new Set(keys.filter((key) => key !== null))].toSorted((a, b) =>
      typeof a === "number" ? a - Number(b) : String(a).localeCompare(String(b), "en-US"),
    );
    const placeOf = new Map<string | number | null, number>(sorted.map((key, place) => [key, place]));
    return keys.map((key) => placeOf.get(key));
  });
  const width = rows.length.toString(36).length;
  return rows.map((_, index) => places.map((column) => column[index]?.toString(36).padStart(width, "0") ?? "-".repeat(width)).join(""));
}

/** A bar beneath a number, in hundredths of its track. */
export interface CellBar {
  start: number;
  length: number;
}

/** The largest value that a unit can have. */
const ends: Partial<Record<Unit, number>> = { "score of 10": 10, "score of 5": 5, "score of 1": 1, percentile: 100, percent: 100 };

/** The bars of a column, one for each row: from zero, which stands in the middle where values have both signs. null for none. */
export function barsOf<R>(column: DataColumn<R>, rows: readonly R[]): (CellBar | null)[] {
  const { leads, order, unit } = column;
  const values = rows.map((row) => {
    const key = leads === true ? keyOf(column, row) : null;
    if (typeof key !== "number") return null;
    // What is mostly of a step has the step's bar.
    return order === undefined ? key : Math.floor(key);
  });
  const known = values.filter((value) => value !== null);
  const least = Math.min(0, ...known);
  const most = order?.steps ?? (unit === undefined ? undefined : ends[unit]) ?? Math.max(0, ...known);
  if (known.length === 0 || most === least) return values.map(() => null);
  const at = (value: number) => Math.round((100 * (value - least)) / (most - least));
  return values.map((value) =>
    value === null ? null : { start: at(Math.min(0, value)), length: at(Math.max(0, value)) - at(Math.min(0, value)) },
  );
}

/** Whether the first press on a column's head sorts the largest to the top: words without an order start with the first letter. */
export const isLargestFirst = <R>({ type, order }: DataColumn<R>): boolean => type !== "string" || order !== undefined;
