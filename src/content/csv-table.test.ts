import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tables, type TableName } from "../schema/tables.ts";
import { printProblem } from "./problem.ts";
import { parseTable, readTables, tableFile } from "./csv-table.ts";

const header = (name: TableName) => Object.keys(tables[name].columns).join(",");

/** Reads lines below the table's own header. */
const parse = <N extends TableName>(name: N, ...lines: string[]) =>
  parseTable(tableFile(name), [header(name), ...lines, ""].join("\n"), tables[name] as (typeof tables)[N]);
const printed = (name: TableName, ...lines: string[]) => parse(name, ...lines).problems.map(printProblem);

const actors = "actors,7,0.1875,0.578402,0.154657,0.1011,0.314286,0.37";

describe("parseTable", () => {
  it("reads cells in the types of their columns", () => {
    const { rows, problems } = parse("exposure", actors);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        slug: "actors",
        karpathy: 7,
        eloundou: 0.1875,
        aioe: 0.578402,
        microsoft: 0.154657,
        anthropic: 0.1011,
        ilo: 0.314286,
        "frey-osborne": 0.37,
      },
    ]);
  });

  it("reads a blank cell as missing and a zero as zero", () => {
    const { rows, problems } = parse("exposure", "actors,,0,  ,,0.0,,");
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { slug: "actors", karpathy: null, eloundou: 0, aioe: null, microsoft: null, anthropic: 0, ilo: null, "frey-osborne": null },
    ]);
  });

  it("takes a byte order mark, Windows line ends and spaces around a cell", () => {
    const text = `\uFEFF${header("short-titles")}\r\nactors, Actors \r\n`;
    const { rows, problems } = parseTable(tableFile("short-titles"), text, tables["short-titles"]);
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ slug: "actors", short_title: "Actors" }]);
  });

  it("refuses a decimal comma with the place and what to write", () => {
    expect(printed("exposure", actors, 'actuaries,"0,31",0.5,1.19959,0.158148,0.0539,0.5615,0.21')).toEqual([
      'content/tables/exposure.csv:3 karpathy: write a whole number without separators, or leave it blank (found "0,31")',
    ]);
    expect(printed("exposure", actors, 'actuaries,8,"0,31",1.19959,0.158148,0.0539,0.5615,0.21')).toEqual([
      'content/tables/exposure.csv:3 eloundou: write a plain number, with a point for decimals, or leave it blank (found "0,31")',
    ]);
  });

  it("says that a bare decimal comma makes a cell too many", () => {
    expect(printed("exposure", actors, "actuaries,8,0,31,1.19959,0.158148,0.0539,0.5615,0.21")).toEqual([
      'content/tables/exposure.csv:3: write 8 cells, as in the header (a decimal has a point: 0.31; a comma inside a cell needs quotation marks) (found "9 cells")',
    ]);
  });

  it("refuses a row with a cell too few", () => {
    expect(printed("short-titles", "actors")).toEqual([
      'content/tables/short-titles.csv:2: write 2 cells, as in the header (a decimal has a point: 0.31; a comma inside a cell needs quotation marks) (found "1 cells")',
    ]);
  });

  it("refuses another header and reads nothing below it", () => {
    const { rows, problems } = parseTable(tableFile("short-titles"), "slug,title\nactors,Actors\n", tables["short-titles"]);
    expect(rows).toEqual([]);
    expect(problems.map(printProblem)).toEqual([
      'content/tables/short-titles.csv:1: write the header slug,short_title (found "slug,title")',
    ]);
  });

  it("refuses columns in another order", () => {
    const { problems } = parseTable(tableFile("short-titles"), "short_title,slug\nActors,actors\n", tables["short-titles"]);
    expect(problems).toHaveLength(1);
  });

  it("refuses an empty table and an empty file", () => {
    expect(printed("short-titles")).toEqual(["content/tables/short-titles.csv: write at least one row; the table is empty"]);
    expect(parseTable(tableFile("short-titles"), "", tables["short-titles"]).problems.map(printProblem)).toEqual([
      'content/tables/short-titles.csv:1: write the header slug,short_title (found "")',
    ]);
  });

  it("refuses a second row for the same key and names the first", () => {
    const { rows, problems } = parse("short-titles", "actors,Actors", "actuaries,Actuaries", "actors,Players");
    expect(rows).toHaveLength(2);
    expect(problems.map(printProblem)).toEqual([
      'content/tables/short-titles.csv:4 slug: remove one of two rows for the same slug; the first is in line 2 (found "actors")',
    ]);
  });

  it("takes the same slug twice where the key has two columns", () => {
    expect(printed("matched-shares", "cooks,eloundou,0.9", "cooks,aioe,0.9")).toEqual([]);
    expect(printed("matched-shares", "cooks,eloundou,0.9", "cooks,eloundou,0.8")).toEqual([
      'content/tables/matched-shares.csv:3 slug measure: remove one of two rows for the same slug and measure; the first is in line 2 (found "cooks eloundou")',
    ]);
  });

  it("refuses a blank cell where a value is required", () => {
    expect(printed("short-titles", "actors,")).toEqual([
      'content/tables/short-titles.csv:2 short_title: write a value; this cell may not be blank (found "")',
    ]);
  });

  it("refuses a score out of range", () => {
    expect(printed("exposure", "actors,11,0.1875,0.578402,0.154657,0.1011,0.314286,0.37")).toEqual([
      'content/tables/exposure.csv:2 karpathy: write a number from 0 to 10 (found "11")',
    ]);
  });

  it("refuses a word outside a closed list and lists it", () => {
    expect(printed("pay-ranges", "actors,guessed,,,,,,,,,,,")).toEqual([
      'content/tables/pay-ranges.csv:2 method: write one of: exact, mixture (found "guessed")',
    ]);
  });

  it("refuses a slug that cannot be part of an address", () => {
    expect(printed("short-titles", "Two Words,Actors")).toEqual([
      'content/tables/short-titles.csv:2 slug: write lower-case words joined by hyphens (found "Two Words")',
    ]);
  });

  it("lists all problems of a table at once and keeps the good rows", () => {
    const { rows, problems } = parse("exposure", actors, "actuaries,11,2,,,,,", "bad row", actors, "cooks,high,,,,,,", "writers,5,,,,,,");
    expect(rows.map((row) => row.slug)).toEqual(["actors", "writers"]);
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [3, "karpathy"],
      [3, "eloundou"],
      [4, undefined],
      [5, "slug"],
      [6, "karpathy"],
    ]);
  });
});

describe("readTables", () => {
  it("asks for every table that is not there", () => {
    const root = mkdtempSync(join(tmpdir(), "tables-"));
    try {
      const { rows, problems } = readTables(root);
      expect(problems.map(printProblem)).toEqual(
        Object.keys(tables).map((name) => `content/tables/${name}.csv: add this table; the site needs it`),
      );
      expect(rows.exposure).toEqual([]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("finds nothing wrong with the project's own tables", () => {
    const { rows, problems } = readTables(process.cwd());
    expect(problems).toEqual([]);
    expect(rows.occupations).toHaveLength(342);
    expect(rows.exposure).toHaveLength(342);
  });
});
