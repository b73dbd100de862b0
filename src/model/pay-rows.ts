import type { Rows } from "../schema/tables.ts";
import type { DataColumn } from "./data-column.ts";

/** One figure of the pay scale. Lists that differ in method and date keep their own rows. */
export type PayRow = Rows["pay-levels"][number];

const levelOrder = (row: PayRow) => Number(row.level.slice(1));

/** By level, then by date. */
export const payRowsOf = (rows: Rows["pay-levels"]): PayRow[] =>
  rows.toSorted((a, b) => levelOrder(a) - levelOrder(b) || a.date.localeCompare(b.date));

const money = (name: "base" | "stock" | "bonus" | "total", label: string): DataColumn<PayRow> => ({
  name,
  label,
  type: "integer",
  unit: "US dollars a year",
  value: (row) => row[name],
});

export const payColumns: readonly DataColumn<PayRow>[] = [
  {
    name: "level",
    label: "Level",
    type: "string",
    value: (row) => (row.to_level === null ? row.level : `${row.level} to ${row.to_level}`),
  },
  { name: "date", label: "Date", type: "string", value: (row) => row.date },
  { name: "kind", label: "Kind", type: "string", value: (row) => row.kind },
  money("base", "Base"),
  money("stock", "Stock"),
  money("bonus", "Bonus"),
  money("total", "Total"),
  { name: "total_high", label: "Upper end", type: "integer", unit: "US dollars a year", value: (row) => row.total_high },
  { name: "source", label: "Source", type: "string", value: (row) => row.source, to: (row) => `sources/${row.source}` },
];
