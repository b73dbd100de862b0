import { csvFormatRows } from "d3-dsv";
import { tables, type Rows, type TableName } from "../../schema/tables.ts";

/** The text of a table: its header, then a line for each row; a blank cell is null. */
export function printTable<N extends TableName>(name: N, rows: Rows[N]): string {
  const columns = Object.keys(tables[name].columns);
  const cells = (rows as readonly object[]).map((row) => columns.map((column) => printCell((row as Record<string, unknown>)[column])));
  return `${csvFormatRows([columns, ...cells])}\n`;
}

const printCell = (value: unknown): string => (value === null || value === undefined ? "" : String(value as string | number));
