import type { Column } from "./column.ts";

/** One CSV file of `content/tables/`: what it is and what each column means. */
export interface Table<C extends Record<string, Column<unknown>> = Record<string, Column<unknown>>> {
  title: string;
  /** What this site did to the figures. */
  made: string;
  /** Columns that together name a row once. */
  key: readonly (keyof C & string)[];
  columns: C;
}

export type Row<T extends Table> = {
  [K in keyof T["columns"]]: T["columns"][K] extends Column<infer V> ? V : never;
};
