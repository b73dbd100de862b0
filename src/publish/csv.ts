import { csvFormatRows } from "d3-dsv";
import type { DataColumn } from "../charts/data-column.ts";

/** Rows as CSV, with a header of column names. A missing value is an empty cell. */
export function csvOf(columns: readonly DataColumn<unknown>[], rows: readonly unknown[]): string {
  const cells = rows.map((row) => columns.map((column) => String(column.value(row) ?? "")));
  return `${csvFormatRows([columns.map((column) => column.name), ...cells])}\n`;
}
