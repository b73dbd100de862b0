import type { Table } from "../../schema/table.ts";
import { tables, type Rows, type TableName } from "../../schema/tables.ts";
import type { Problem } from "../../content/problem.ts";
import { lineOf, tableFile } from "../../content/csv-table.ts";

type Cells = Readonly<Record<string, unknown>>;

/** What cells of one row say together: percentiles in order, parts that add up to their total. */
export function checkRows(rows: Rows): Problem[] {
  return (Object.entries(tables) as [TableName, Table][]).flatMap(([name, table]) =>
    (rows[name] as unknown as Cells[]).flatMap((row) =>
      [...orderProblems(row, table), ...sumProblems(row, table)].map((problem) => ({ ...problemLine(name, row), ...problem })),
    ),
  );
}

function problemLine(name: TableName, row: Cells): Pick<Problem, "file" | "line"> {
  const line = lineOf(row);
  return { file: tableFile(name), ...(line === undefined ? {} : { line }) };
}

function orderProblems(row: Cells, { ascending = [] }: Table): Omit<Problem, "file">[] {
  return ascending.flatMap((names) => {
    const known = names.flatMap((name) => {
      const value = row[name];
      return typeof value === "number" ? [{ name, value }] : [];
    });
    return known.flatMap(({ name, value }, index) => {
      const before = known[index - 1];
      if (before === undefined || value >= before.value) return [];
      return [{ field: name, message: `write a number not under ${before.name}, which is ${before.value}`, found: String(value) }];
    });
  });
}

function sumProblems(row: Cells, { sums = [] }: Table): Omit<Problem, "file">[] {
  return sums.flatMap(({ parts, total, tolerance }) => {
    const values = parts.map((name) => row[name]);
    const stated = row[total];
    if (typeof stated !== "number" || !values.every((value) => typeof value === "number")) return [];
    const sum = values.reduce((all, value) => all + value, 0);
    if (Math.abs(sum - stated) <= tolerance) return [];
    const message = `make it the sum of ${parts.join(" and ")}, which is ${sum}, within the ${tolerance} that the table's record allows`;
    return [{ field: total, message, found: String(stated) }];
  });
}
