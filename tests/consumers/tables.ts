import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { dist, filesOf } from "../site.ts";
import type { Consumer, Kind } from "./consumer.ts";
import { read } from "./given.ts";

const csvFiles = () => filesOf().filter((file) => /^(?:data|charts)\/[^/]+\.csv$/.test(file));
const given = "data/*.csv, charts/*.csv";
const heldBy = "`tests/charts/row-files.test.ts`, `tests/pages/data-package.test.ts`";

/** A month, which spreadsheets take for a day. `2024-34` is a period. */
const monthForm = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Header and cells of a file by the letters of RFC 4180 alone, to hold all readers against. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end !== ",") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? "") !== "");
}

const everyCell = (
  name: string,
  ours: string,
  words: string,
  rowsIn: (text: string, load: <T>(name: string) => Promise<T>) => Promise<unknown>,
): Consumer => ({
  name,
  given,
  ours,
  heldBy,
  read: async ({ load }) => {
    for (const file of csvFiles()) assert.deepEqual(await rowsIn(read(file), load), cellsOf(read(file)), file);
    return words;
  },
});

export const spreadsheets: Kind = {
  title: "Tables",
  consumers: [
    everyCell("d3-dsv", "Nothing: it reads them whole.", "every cell of every file", async (text, load) => {
      const { csvParseRows } = await load<typeof import("d3-dsv")>("d3-dsv");
      return csvParseRows(text);
    }),
    everyCell(
      "papaparse",
      "Every file ends with its last line's end, as is usual; whoever counts rows sets `skipEmptyLines`.",
      "every cell of every file, with a last row that is empty unless `skipEmptyLines` is set; of a table with two columns it says that it has guessed the comma",
      async (text, load) => {
        interface Parsed {
          data: string[][];
          errors: { type: string }[];
        }
        const { default: Papa } = await load<{ default: { parse(text: string, options: object): Parsed } }>("papaparse");
        const { data, errors } = Papa.parse(text, {});
        assert.deepEqual(
          errors.filter(({ type }) => type !== "Delimiter"),
          [],
        );
        assert.deepEqual(data.at(-1), [""]);
        assert.deepEqual(Papa.parse(text, { skipEmptyLines: true }).data, data.slice(0, -1));
        return data.slice(0, -1);
      },
    ),
    everyCell("csv-parse", "Nothing: it reads them whole.", "every cell of every file, in its strict reading", async (text, load) => {
      const { parse } = await load<{ parse(text: string, options: object): string[][] }>("csv-parse/sync");
      return parse(text, {});
    }),
    {
      name: "xlsx",
      given,
      ours: "The archive's README says to import months as text; codes have a hyphen and words a letter, and no number is a minus zero, which it shows as `-0`.",
      heldBy: "`tests/pages/data-package.test.ts`, `src/publish/data-archive.test.ts`",
      read: async ({ load }) => {
        interface Cell {
          t: "n" | "s" | "b" | "d";
          v: string | number;
          w?: string;
        }
        interface Xlsx {
          read(text: string, options: object): { SheetNames: string[]; Sheets: Record<string, Record<string, Cell | undefined>> };
          utils: { encode_cell(place: { r: number; c: number }): string };
        }
        const { default: XLSX } = await load<{ default: Xlsx }>("xlsx");
        let months = 0;
        for (const file of csvFiles()) {
          const { SheetNames, Sheets } = XLSX.read(read(file), { type: "string" });
          const sheet = Sheets[SheetNames[0] ?? ""] ?? {};
          for (const [r, row] of cellsOf(read(file)).entries())
            for (const [c, text] of row.entries()) {
              const cell = sheet[XLSX.utils.encode_cell({ r, c })];
              const where = `${file}, line ${r + 1}, cell ${c + 1}`;
              const month = monthForm.exec(text);
              if (month !== null) {
                months += 1;
                assert.equal(cell?.w, `${Number(month[2])}/1/${text.slice(2, 4)}`, where);
              } else if (cell?.t === "n") assert.ok(cell.v === Number(text) && !Object.is(cell.v, -0), `${where}: ${text}`);
              else assert.equal(cell?.v ?? "", text, where);
            }
        }
        assert.ok(months > 0);
        return "every cell of every file, as text or as the number that it is; months such as 2021-05 as the first day of the month";
      },
    },
    {
      name: "soffice",
      versionArgs: ["--version"],
      given,
      ours: "Codes have a hyphen and words a letter, so that no cell but a month looks like a date or a number that it is not.",
      heldBy,
      read: ({ run }) => {
        const folder = mkdtempSync(join(tmpdir(), "soffice-"));
        try {
          // The filter's options: commas, quotation marks, UTF-8.
          run("soffice", [
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76",
            "--outdir",
            folder,
            ...csvFiles().map((file) => `${dist}/${file}`),
          ]);
          const withoutMonths = (rows: string[][], like: string[][]) =>
            rows.map((row, r) => row.map((cell, c) => (monthForm.test(like[r]?.[c] ?? "") ? "" : cell)));
          for (const file of csvFiles()) {
            const wanted = cellsOf(read(file));
            const found = cellsOf(readFileSync(join(folder, basename(file)), "utf8"));
            assert.deepEqual(withoutMonths(found, wanted), withoutMonths(wanted, wanted), file);
          }
        } finally {
          rmSync(folder, { recursive: true });
        }
        return "every cell of every file, months aside";
      },
    },
  ],
};
