import { csvFormatRows } from "d3-dsv";
import { expect, it } from "vitest";
import { atlasOf } from "../../atlas/atlas.ts";
import { parseTable, tableFile } from "../../content/csv-table.ts";
import { atlas, library } from "../../project.test-data.ts";
import type { Table } from "../../schema/table.ts";
import { tables, type Rows, type TableName } from "../../schema/tables.ts";
import { check } from "./references.ts";
import { cellMutations, linesOf, type CellMutation } from "./table-mutations.test-data.ts";

/** Mutations that are no mistakes, by their names, and why. */
const allowed: Readonly<Record<string, string>> = {
  "known-changes.id: a name that nothing has": "a row has a name of its own, which figures in texts may name or not",
  "pay-levels.id: a name that nothing has": "a row has a name of its own, which figures in texts may name or not",
  "pay-levels.level: a name that nothing has": "E9 is a level like the others",
};

const mutations = cellMutations();
const read = mutations.map((mutation) => ({ mutation, ...parseTable(tableFile(mutation.table), mutation.text, tables[mutation.table]) }));

/** What is said of mutations across rows and tables. Each round changes one row of each table. */
function across(taken: typeof read): Map<CellMutation, string[]> {
  const said = new Map<CellMutation, string[]>();
  let rest = taken;
  while (rest.length > 0) {
    const round = new Map(rest.map((each) => [each.mutation.table, each]));
    const rows = Object.fromEntries(
      Object.entries(atlas.rows).map(([name, all]) => {
        const change = round.get(name as TableName);
        return [name, change === undefined ? all : (all as object[]).with(change.mutation.at, change.rows[0] ?? {})];
      }),
    ) as unknown as Rows;
    const problems = check(library, atlasOf(rows, atlas.everyday));
    for (const [name, { mutation }] of round)
      said.set(mutation, problems.filter(({ file }) => file === tableFile(name)).map(({ message }) => message)); // prettier-ignore
    rest = rest.filter(({ mutation }) => !said.has(mutation));
  }
  return said;
}

it("covers every column of every table", () => {
  const covered = new Set(mutations.map(({ name }) => name.split(": ")[0]));
  const columns = Object.entries<Table>(tables).flatMap(([name, table]) => Object.keys(table.columns).map((column) => `${name}.${column}`));
  expect(columns.filter((column) => !covered.has(column))).toEqual([]);
});

it("lets none pass without a word", () => {
  const taken = read.filter(({ problems }) => problems.length === 0);
  const passed = [...across(taken)].filter(([, messages]) => messages.length === 0).map(([{ name }]) => name);
  expect(passed.toSorted()).toEqual(Object.keys(allowed).toSorted());
});

it("says of each where it is and what to write", () => {
  const refused = read.filter(({ problems }) => problems.length > 0);
  expect(refused.length).toBeGreaterThan(1_000);
  const strange = refused.flatMap(({ mutation, problems }) =>
    problems.length === 1 &&
    problems.every(
      ({ file, line, field, message }) =>
        file === tableFile(mutation.table) &&
        line === 2 &&
        mutation.name.startsWith(`${mutation.table}.${field}:`) &&
        /^(?:write|remove) /.test(message),
    )
      ? []
      : [[mutation.name, problems]],
  );
  expect(strange).toEqual([]);
});

it.each(Object.keys(tables) as TableName[])("refuses a row of %s that is there twice, cut or too long, and another header", (name) => {
  const [header = [], first = []] = linesOf(name);
  const said = (...lines: string[][]) => parseTable(tableFile(name), csvFormatRows(lines), tables[name]).problems.length;
  expect(said(header, first)).toBe(0);
  const wrong = [
    [header, first, first],
    [header, first.slice(1)],
    [header, [...first, ""]],
    [header.slice(1), first.slice(1)],
    [header.toReversed(), first],
    [header],
    [first],
    [],
  ];
  expect(wrong.map((lines) => said(...lines))).toEqual(wrong.map(() => 1));
});
