import { readFileSync } from "node:fs";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { tableFile } from "../../content/csv-table.ts";
import type { Column } from "../../schema/column.ts";
import type { Table } from "../../schema/table.ts";
import { tables, type TableName } from "../../schema/tables.ts";

/** One row of a table of the project with one cell changed for the worse. */
export interface CellMutation {
  /** `pay-ranges.p50: a decimal comma`, by which the list of what is allowed names it. */
  name: string;
  table: TableName;
  /** Which of the table's rows, counted from 0. */
  at: number;
  /** The header and the changed row. */
  text: string;
}

type Change = readonly [what: string, cell: string];

const texts: readonly Change[] = [
  ["20,000 letters", "a".repeat(20_000)],
  ["a control character", "a\u0007b"],
  ["a mark of direction", "a\u202eb"],
  ["two lines", "a\nb"],
];

/** How a cell of this column can be wrong, by what the column says of itself. */
function changesOf(column: Column<unknown>, cell: string): readonly Change[] {
  const { required, type, limits } = column;
  const blank: readonly Change[] = required ? [["blank", ""], ["spaces", "  "]] : []; // prettier-ignore
  if (type !== "string") {
    const { minimum = 0, maximum = 0 } = limits;
    return [
      ...blank,
      ...["many", "1,000", "0,31", "1e3", "NaN", "Infinity", "3%", "$5", "-", "--1", "9".repeat(400)].map((each): Change => [
        each.slice(0, 9),
        each,
      ]),
      ["under its range", String(minimum - 1)],
      ["over its range", String(maximum + 1)],
      ...(type === "integer" ? [["a decimal", "1.5"] as const] : []),
    ];
  }
  if (limits.enum !== undefined)
    return [...blank, ...texts, ["a name that there is not", "no-such-name"], ["a member of objects", "constructor"]];
  if (limits.pattern === undefined) return [...blank, ...texts];
  const isDate = /^(?:19|20)\d\d(?:-\d\d)?$/.test(cell);
  const months = isDate ? ["2026-13", "2026-00", "9999-99", "2026-02-30"].map((each): Change => [each, each]) : [];
  return [
    ...blank,
    ...texts,
    ...months,
    ["another form", "No Such Form"],
    // Of the form, and yet nothing has it.
    ["a name that nothing has", /\d/.test(cell) ? cell.replace(/\d/g, "9") : "no-such-thing-anywhere"],
  ];
}

/** The rows of a table as they stand in its file, the header first. */
export const linesOf = (name: TableName): string[][] => csvParseRows(readFileSync(tableFile(name), "utf8").replace(/^\uFEFF/, ""));

/** Every column of every table, changed in every way that the column makes wrong: in a row that has the cell, another for each mutation. */
export const cellMutations = (): CellMutation[] =>
  (Object.entries(tables) as [TableName, Table][]).flatMap(([name, table]) => {
    const [header = [], ...rows] = linesOf(name);
    let turn = 0;
    return Object.entries(table.columns).flatMap(([column, facts], at) => {
      const filled = rows.flatMap((row, index) => (row[at] === "" ? [] : [index]));
      const cell = rows[filled[0] ?? 0]?.[at] ?? "";
      return changesOf(facts, cell).flatMap(([what, wrong]) => {
        const index = filled[(turn += 7) % filled.length] ?? 0;
        const row = rows[index] ?? [];
        return wrong === row[at]
          ? []
          : [{ name: `${name}.${column}: ${what}`, table: name, at: index, text: csvFormatRows([header, row.toSpliced(at, 1, wrong)]) }];
      });
    });
  });
