import { csvParse } from "d3-dsv";
import assert from "node:assert/strict";
import { dist } from "../site.ts";
import type { Kind } from "./consumer.ts";
import { read } from "./given.ts";

const heldBy = "`tests/pages/data-package.test.ts`";

interface Field {
  name: string;
  type: "string" | "integer" | "number";
  constraints: { required: boolean; pattern?: string; enum?: string[]; minimum?: number; maximum?: number };
}

interface Descriptor {
  resources: { name: string; path: string; schema: { fields: Field[] } }[];
}

const descriptor = () => JSON.parse(read("data/datapackage.json")) as Descriptor;

export const dataPackage: Kind = {
  title: "Data package",
  consumers: [
    {
      name: "datapackage",
      given: "data/datapackage.json and its tables",
      ours: "Every column that names a row of another table is a foreign key, so that a stray name is refused.",
      heldBy,
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
      heldBy,
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
      heldBy,
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
