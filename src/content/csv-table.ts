import { csvParseRows } from "d3-dsv";
import { existsSync } from "node:fs";
import type { Row, Table } from "../schema/table.ts";
import { tables, type Rows, type TableName } from "../schema/tables.ts";
import type { Problem } from "./problem.ts";
import { readText } from "./text-file.ts";

/** The line of its file that each row was read from. */
const lines = new WeakMap<object, number>();
export const lineOf = (row: object): number | undefined => lines.get(row);

interface Parsed<T extends Table> {
  rows: Row<T>[];
  problems: Problem[];
  /** First cells of the rows that were left out, so that what refers to them is not called lost. */
  refused: string[];
}

/**
 * Reads the text of one table. Every cell is read by its column; a blank cell is null, never zero. Rows with a problem are
 * left out of `rows`; the caller decides whether to go on.
 */
export function parseTable<T extends Table>(file: string, text: string, table: T): Parsed<T> {
  const names = Object.keys(table.columns);
  const [header = [], ...body] = csvParseRows(text.replace(/^\uFEFF/, ""));
  if (header.join() !== names.join()) {
    return { refused: [], rows: [], problems: [{ file, line: 1, message: `write the header ${names.join(",")}`, found: header.join() }] };
  }
  if (body.length === 0) return { refused: [], rows: [], problems: [{ file, message: "write at least one row; the table is empty" }] };

  const problems: Problem[] = [];
  const rows: Row<T>[] = [];
  const left: string[] = [];
  const firstLine = new Map<string, number>();
  body.forEach((cells, index) => {
    const line = index + 2;
    if (cells.length !== names.length) {
      const message = `write ${names.length} cells, as in the header (a decimal has a point: 0.31; a comma inside a cell needs quotation marks)`;
      problems.push({ file, line, message, found: `${cells.length} cells` });
      left.push(cells[0] ?? "");
      return;
    }
    const row: Record<string, unknown> = {};
    const refused = names.flatMap((field, column) =>
      readCell(table, field, cells[column] ?? "", row).map((problem) => ({ file, line, field, ...problem })),
    );
    problems.push(...refused);
    if (refused.length > 0) {
      left.push(cells[0] ?? "");
      return;
    }
    const key = table.key.map((name) => String(row[name])).join(" ");
    const first = firstLine.get(key);
    if (first !== undefined) {
      problems.push({
        file,
        line,
        field: table.key.join(" "),
        message: `remove one of two rows for the same ${table.key.join(" and ")}; the first is in line ${first}`,
        found: key,
      });
      return;
    }
    firstLine.set(key, line);
    lines.set(row, line);
    rows.push(row as Row<T>);
  });
  return { rows, problems, refused: left };
}

function readCell(table: Table, field: string, cell: string, row: Record<string, unknown>): { message: string; found: string }[] {
  const column = table.columns[field];
  if (column === undefined) return [];
  const trimmed = cell.trim();
  if (/[\r\n]/.test(trimmed)) return [{ message: "write the cell on one line", found: cell }];
  if (trimmed === "") {
    row[field] = null;
    return column.required ? [{ message: "write a value; this cell may not be blank", found: "" }] : [];
  }
  const result = column.read(trimmed);
  if ("refused" in result) return [{ message: result.refused, found: cell }];
  row[field] = result.value;
  return [];
}

/** Path of a table from the project's root. */
export const tableFile = (name: TableName) => `content/tables/${name}.csv`;

/** Reads every table below `root`, the project's folder, from disk. */
export function readTables(root: string): { rows: Rows; problems: Problem[]; refused: string[] } {
  const problems: Problem[] = [];
  const refused: string[] = [];
  const read = (Object.keys(tables) as TableName[]).map((name) => {
    const file = tableFile(name);
    const text = existsSync(`${root}/${file}`) ? readText(root, file) : { file, message: "add this table; the site needs it" };
    if (typeof text !== "string") {
      problems.push(text);
      return [name, []] as const;
    }
    const parsed = parseTable(file, text, tables[name]);
    problems.push(...parsed.problems);
    refused.push(...parsed.refused);
    return [name, parsed.rows] as const;
  });
  return { rows: Object.fromEntries(read) as unknown as Rows, problems, refused };
}
