import { csvFormatRows } from "d3-dsv";
import type { DataColumn } from "../charts/data-column.ts";

/**
 * Rows as CSV, with a header of column names. A missing value is an empty cell. Dashes in titles are two hyphens, as the Bureau writes them:
 * spreadsheets that take a file for Windows-1252 would show them as three wrong letters.
 */
export function csvOf(columns: readonly DataColumn<unknown>[], rows: readonly unknown[]): string {
  const cells = rows.map((row) => columns.map((column) => String(column.value(row) ?? "").replaceAll("—", "--")));
  return `${csvFormatRows([columns.map((column) => column.name), ...cells])}\n`;
}
