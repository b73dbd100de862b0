import type { Column } from "./column.ts";

/** One CSV file of `content/tables/`: what it is and what each column means. */
export interface Table<C extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> {
  title: string;
  /** What this site did to the figures. */
  made: string;
  /** Columns that together name a row once. */
  key: readonly (keyof C & string)[];
  columns: C;
  /** Ids of the sources by which its rows were joined, besides those of its columns. */
  joinedBy?: readonly string[];
  /** Columns whose values never fall from one to the next, such as percentiles. Blank cells are passed over. */
  ascending?: readonly (readonly (keyof C & string)[])[];
  /** Columns that add up to another where all are given. Published figures are rounded, so a sum may miss by the tolerance. */
  sums?: readonly Sum<keyof C & string>[];
  /** Changes in percent that follow from two other columns, where all three are given. */
  changes?: readonly Change<keyof C & string>[];
  /** Pay by the year that is so many hours of pay by the hour, where both are given. */
  hourly?: readonly Hourly<keyof C & string>[];
  /** Pairs of columns that are never alike in a row. */
  different?: readonly (readonly [keyof C & string, keyof C & string])[];
  /** Columns that are given together or all left blank. */
  together?: readonly (readonly (keyof C & string)[])[];
  /** Pairs of columns of which a row has one at most. */
  either?: readonly (readonly [keyof C & string, keyof C & string])[];
  /** Columns whose values no two rows share, whatever their capitals. */
  unique?: readonly (keyof C & string)[];
  /** Columns of places in lists. */
  places?: readonly Places<keyof C & string>[];
}

interface Change<Name extends string = string> {
  change: Name;
  /** What the change is of. */
  of: Name;
  percent: Name;
  /** The amounts are published in steps of so many, the percentage in steps of so much. */
  steps: { amount: number; percent: number };
}

interface Hourly<Name extends string = string> {
  yearly: Name;
  hourly: Name;
}

interface Places<Name extends string = string> {
  /** Rows alike in this column are one list. */
  list: Name;
  /** The place, from 1 on without a gap; blank where a row is not in the list. */
  place: Name;
  /** A column whose values never rise down the list. */
  falling?: Name;
}

interface Sum<Name extends string = string> {
  parts: readonly Name[];
  total: Name;
  /** In the columns' own unit. */
  tolerance: number;
}

export type Row<T extends Table> = {
  [K in keyof T["columns"]]: T["columns"][K] extends Column<infer V> ? V : never;
};
