import { csvParse } from "d3-dsv";
import assert from "node:assert/strict";
import { dist, filesOf } from "../site.ts";
import type { Consumer, Kind } from "./consumer.ts";
import { read } from "./given.ts";

interface Field {
  name: string;
  type: "string" | "integer" | "number";
  constraints: { required: boolean; pattern?: string; enum?: string[]; minimum?: number; maximum?: number };
}

interface Descriptor {
  resources: { name: string; path: string; schema: { fields: Field[] } }[];
}

const descriptor = () => JSON.parse(read("data/datapackage.json")) as Descriptor;
const csvFiles = () => filesOf().filter((file) => /^(?:data|charts)\/[^/]+\.csv$/.test(file));
const given = "data/*.csv, charts/*.csv";
const heldBy = "`tests/charts/row-files.test.ts`, `tests/pages/data-package.test.ts`";

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
      name: "soffice",
      versionArgs: ["--version"],
      given: "data/occupations.csv",
      ours: "Codes have a hyphen and words a letter, so that no cell looks like a date or a number that it is not.",
      heldBy,
      read: ({ run }) => {
        const printed = run("soffice", ["--headless", "--cat", `${dist}/data/occupations.csv`]);
        assert.deepEqual(cellsOf(printed), cellsOf(read("data/occupations.csv")));
        return "every cell as it stands in the file";
      },
    },
  ],
};

export const dataPackage: Kind = {
  title: "Data package",
  consumers: [
    {
      name: "datapackage",
      given: "data/datapackage.json and its tables",
      ours: "Every column that names a row of another table is a foreign key, so that a stray name is refused.",
      heldBy: "`tests/pages/data-package.test.ts`",
      read: async ({ load }) => {
        const { Package } = await load<typeof import("datapackage")>("datapackage");
        const found = await Package.load(descriptor(), { basePath: `${dist}/data` });
        assert.deepEqual(found.errors, []);
        for (const resource of found.resources) {
          await resource.read({ keyed: true });
          assert.ok(await resource.checkRelations(), resource.name);
        }
        return "every row cast to its types, and every key found in its table";
      },
    },
    {
      name: "tableschema",
      given: "the schemas of data/datapackage.json, data/*.csv",
      ours: "Types are declared: where it guesses, it takes codes and numbers with separators for other things.",
      heldBy: "`tests/pages/data-package.test.ts`",
      read: async ({ load }) => {
        interface Loaded {
          read(options: object): Promise<Record<string, unknown>[]>;
        }
        const { Table } = await load<{ Table: { load(path: string, options: object): Promise<Loaded> } }>("tableschema");
        for (const { name, path, schema } of descriptor().resources) {
          const rows = await (await Table.load(`${dist}/data/${path}`, { schema, delimiter: "," })).read({ keyed: true });
          assert.equal(rows.length, csvParse(read(`data/${path}`)).length, name);
        }
        return "every row of every table, with blank cells as missing";
      },
    },
    {
      name: "ajv",
      given: "the schemas of data/datapackage.json as JSON Schema, data/*.csv",
      ours: "Each pattern is anchored, so that it says the same to readers that look for it anywhere and to those that fit the whole cell.",
      heldBy: "`tests/pages/data-package.test.ts`",
      read: async ({ load }) => {
        type Validate = ((row: object) => boolean) & { errors?: unknown };
        const { default: Ajv } = await load<{ default: new (options: object) => { compile(schema: object): Validate } }>("ajv");
        for (const { name, path, schema } of descriptor().resources) {
          const properties = Object.fromEntries(
            schema.fields.map(({ name: column, type, constraints: { required: _, ...limits } }) => [column, { type, ...limits }]),
          );
          const required = schema.fields.flatMap((field) => (field.constraints.required ? [field.name] : []));
          const validate = new Ajv({ allowUnionTypes: true }).compile({
            type: "object",
            properties,
            required,
            additionalProperties: false,
          });
          for (const row of csvParse(read(`data/${path}`))) {
            const cells = schema.fields.flatMap(({ name: column, type }) => {
              const cell = row[column] ?? "";
              return cell === "" ? [] : [[column, type === "string" ? cell : Number(cell)] as const];
            });
            assert.ok(validate(Object.fromEntries(cells)), `${name}: ${JSON.stringify(row)} ${JSON.stringify(validate.errors)}`);
          }
        }
        return "every row, by patterns, lists and bounds, which it looks for without anchors of its own";
      },
    },
  ],
};
