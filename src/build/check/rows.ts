import type { Table } from "../../schema/table.ts";
import { tables, type Rows, type TableName } from "../../schema/tables.ts";
import { hoursAYear } from "../../schema/vintage.ts";
import type { Problem } from "../../content/problem.ts";
import { lineOf, tableFile } from "../../content/csv-table.ts";
import { listProblems } from "./lists.ts";

export type Cells = Readonly<Record<string, unknown>>;
type Found = Omit<Problem, "file">;

/** What cells of one row say together, such as percentiles in order and parts that add up to their total; and what rows say together. */
export function checkRows(rows: Rows): Problem[] {
  return (Object.entries(tables) as [TableName, Table][]).flatMap(([name, table]) => {
    const all = rows[name] as unknown as readonly Cells[];
    // Most tables have few of these rules, and tens of thousands of rows.
    const rules = (Object.keys(ofRow) as (keyof typeof ofRow)[]).filter((property) => table[property] !== undefined);
    const inRows = all.flatMap((row) => rules.flatMap((property) => ofRow[property](row, table)).map((problem) => ({ row, problem })));
    return [...inRows, ...listProblems(all, table)].map(({ row, problem }) => {
      const line = lineOf(row);
      return { file: tableFile(name), ...(line === undefined ? {} : { line }), ...problem };
    });
  });
}

/** Rules on one row, by the property of a table's record that asks for each. */
const ofRow = {
  ascending: orderProblems,
  sums: sumProblems,
  changes: changeProblems,
  hourly: hourlyProblems,
  different: sameProblems,
  together: gapProblems,
  either: doubleProblems,
} satisfies Partial<Record<keyof Table, (row: Cells, table: Table) => Found[]>>;

function orderProblems(row: Cells, { ascending = [] }: Table): Found[] {
  return ascending.flatMap((names) => {
    const known = names.flatMap((name) => {
      const value = row[name];
      return typeof value === "number" || typeof value === "string" ? [{ name, value }] : [];
    });
    return known.flatMap(({ name, value }, index) => {
      const before = known[index - 1];
      if (before === undefined || value >= before.value) return [];
      const what = typeof value === "number" ? "a number" : "a value";
      return [{ field: name, message: `write ${what} not under ${before.name}, which is ${before.value}`, found: String(value) }];
    });
  });
}

/** The numbers in these columns, if all are given. */
function numbersIn(row: Cells, names: readonly string[]): number[] | null {
  const values = names.map((name) => row[name]);
  return values.every((value) => typeof value === "number") ? values : null;
}

function sumProblems(row: Cells, { sums = [] }: Table): Found[] {
  return sums.flatMap(({ parts, total, tolerance }) => {
    const values = numbersIn(row, parts);
    const stated = row[total];
    if (typeof stated !== "number" || values === null) return [];
    const sum = values.reduce((all, value) => all + value, 0);
    if (Math.abs(sum - stated) <= tolerance) return [];
    const message = `make it the sum of ${parts.join(" and ")}, which is ${sum}, within the ${tolerance} that the table's record allows`;
    return [{ field: total, message, found: String(stated) }];
  });
}

function changeProblems(row: Cells, { changes = [] }: Table): Found[] {
  return changes.flatMap(({ change, of, percent, steps }) => {
    const [amount, base, stated] = numbersIn(row, [change, of, percent]) ?? [];
    if (amount === undefined || base === undefined || stated === undefined) return [];
    const computed = (amount / base) * 100;
    // Half a step of each, and what that of the base does to the quotient.
    const room = steps.percent / 2 + ((steps.amount / 2) * (100 + Math.abs(computed))) / base;
    if (Math.abs(computed - stated) <= room + 1e-9) return [];
    const message = `make it the change that ${change} and ${of} give, about ${computed.toFixed(1)} percent, or mend these`;
    return [{ field: percent, message, found: String(stated) }];
  });
}

/** Both are rounded when they are published, so the product may miss by this share. */
const hourlyRoom = 0.01;

function hourlyProblems(row: Cells, { hourly = [] }: Table): Found[] {
  return hourly.flatMap((pair) => {
    const [year, hour] = numbersIn(row, [pair.yearly, pair.hourly]) ?? [];
    if (year === undefined || hour === undefined) return [];
    const expected = Math.round(hour * hoursAYear);
    if (Math.abs(year - expected) <= expected * hourlyRoom) return [];
    const message = `write about ${expected}, which is ${hoursAYear} hours of ${pair.hourly}, or mend that`;
    return [{ field: pair.yearly, message, found: String(year) }];
  });
}

function sameProblems(row: Cells, { different = [] }: Table): Found[] {
  return different.flatMap(([a, b]) =>
    row[a] === row[b] ? [{ field: b, message: `write another value than that of ${a}`, found: String(row[b]) }] : [],
  );
}

function gapProblems(row: Cells, { together = [] }: Table): Found[] {
  return together.flatMap((names) => {
    const blank = names.filter((name) => row[name] === null);
    if (blank.length === 0 || blank.length === names.length) return [];
    const given = names.filter((name) => row[name] !== null);
    return [{ field: blank.join(" "), message: `write a value, or leave ${given.join(" and ")} blank too`, found: "" }];
  });
}

function doubleProblems(row: Cells, { either = [] }: Table): Found[] {
  return either.flatMap(([a, b]) =>
    row[a] === null || row[b] === null
      ? []
      : [{ field: b, message: `leave ${a} or this blank: a row has one of them`, found: String(row[b]) }],
  );
}
