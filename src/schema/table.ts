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
