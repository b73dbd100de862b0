import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import type { z } from "astro/zod";
import { collections, type CollectionName } from "../../schema/collection.ts";
import { address, date, day, slug } from "../../schema/text.ts";
import { library } from "../../project.test-data.ts";
import type { Entry } from "../../content/library.ts";

/** A file of the project with one thing in it changed for the worse. */
export interface Mutation {
  /** `claims.evidence.*.source: an id that nothing has`, by which the list of what is allowed names it. */
  name: string;
  collection: CollectionName;
  id: string;
  file: string;
  /** The whole changed file. */
  text: string;
}

type Path = readonly (string | number)[];
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What is put in place of a value; `gone` takes the field away. */
interface Change {
  what: string;
  value: Json | typeof gone;
}

const gone = Symbol("gone");

/** What Zod knows of a schema. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  items?: z.ZodType[];
  valueType?: z.ZodType;
  checks?: { _zod: { def: { check: string; minimum?: number } } }[];
}

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** A schema without what surrounds it, and whether its field may be left out or null. */
function bare(schema: z.ZodType): { schema: z.ZodType; isOptional: boolean; isNullable: boolean } {
  const { type, innerType } = definitionOf(schema);
  if (innerType === undefined || !["optional", "default", "nullable"].includes(type))
    return { schema, isOptional: false, isNullable: false };
  const inner = bare(innerType);
  return { ...inner, isOptional: inner.isOptional || type !== "nullable", isNullable: inner.isNullable || type === "nullable" };
}

/** What a schema reads in the end: of a pipe, the string that comes in. */
function leafOf(schema: z.ZodType): Definition {
  const definition = definitionOf(schema);
  return definition.type === "pipe" && definition.in !== undefined && schema !== date ? leafOf(definition.in) : definition;
}

const everywhere: readonly Change[] = [
  { what: "a list", value: [["a"]] },
  { what: "fields", value: { a: { b: "c" } } },
];

const words: readonly Change[] = [
  { what: "a number", value: 5 },
  { what: "nothing in quotation marks", value: " " },
  { what: "20,000 letters", value: "a".repeat(20_000) },
  { what: "a control character", value: "a\u0007b" },
  { what: "a mark of direction", value: "a\u202eb" },
];

const badDays = ["2026-02-30", "2026-13-01", "9999-99-99", "9999-12-31", "2026-1-1", "tomorrow"];
const addresses = ["http://example.org/", "javascript:alert(1)", "data:text/html,a", "ftp://example.org/", "//example.org/", "example"];
const ids = ["Two Words", "../x", "constructor", "no-such-thing-anywhere"];

const strings = (values: readonly string[], what = ""): Change[] => values.map((value) => ({ what: `${what}${value}`, value }));

/** How a value of this schema can be wrong. */
function changesOf(schema: z.ZodType): readonly Change[] {
  if (schema === day) return [...everywhere, ...words, ...strings(badDays), ...strings(["2026", "2026-05"])];
  if (schema === date) return [...everywhere, ...words.filter(({ value }) => value !== 5), ...strings([...badDays, "2026-13"]), { what: "1e3", value: 1_000 }]; // prettier-ignore
  if (schema === address) return [...everywhere, ...words, ...strings(addresses)];
  if (schema === slug) return [...everywhere, ...words, ...strings(ids)];
  const { type, checks = [] } = leafOf(schema);
  switch (type) {
    case "string":
      return [...everywhere, ...words, { what: "a figure that there is not", value: "About {map/no-such-figure}." }];
    case "number":
      return [...everywhere, ...strings(["many", "1,000"]), ...[1e16, -1e16, Number.MAX_VALUE].map((value) => ({ what: String(value), value }))]; // prettier-ignore
    case "boolean":
      return [...everywhere, ...strings(["perhaps"])];
    case "enum":
    case "literal":
      return [...everywhere, ...strings(["no-such-name", "constructor"]), { what: "a number", value: 5 }];
    case "array": {
      const isNeeded = checks.some(({ _zod }) => _zod.def.check === "min_length" && (_zod.def.minimum ?? 0) > 0);
      return [{ what: "words", value: "a" }, everywhere[1], ...(isNeeded ? [{ what: "an empty list", value: [] }] : [])].flatMap((each) => each ?? []); // prettier-ignore
    }
    case "object":
    case "record":
    case "tuple":
      return [
        { what: "words", value: "a" },
        { what: "a list", value: ["a"] },
      ];
    default:
      throw new Error(`no mutations of a schema of the type ${type}; write some`);
  }
}

interface Field {
  path: Path;
  /** Whether the data have it. */
  isThere?: boolean;
  changes: readonly Change[];
}

/** Every field below a schema, as the data of one file have it. */
function fieldsOf(schema: z.ZodType, data: Json, path: Path = []): Field[] {
  const { type, shape, element, options, items, valueType } = definitionOf(schema);
  const inside = (inner: z.ZodType, at: string | number): Field[] => {
    const { schema: own, isOptional, isNullable } = bare(inner);
    const value = at === "" || typeof data !== "object" || data === null ? undefined : (data as Record<string | number, Json>)[at];
    const where = [...path, at];
    const blank: Change[] = [
      ...(isOptional || type === "array" || type === "record" ? [] : [{ what: "left out", value: gone } as const]),
      ...(isNullable ? [] : [{ what: "blank", value: null }]),
    ];
    return [
      { path: where, isThere: value !== undefined, changes: [...blank, ...changesOf(own)] },
      ...(value === undefined ? [] : fieldsOf(own, value, where)),
    ];
  };
  switch (type) {
    case "object":
      return [
        ...Object.entries(shape ?? {}).flatMap(([name, inner]) => inside(inner, name)),
        ...["no-such-field", "__proto__", "constructor"].map((name) => ({
          path: [...path, name],
          changes: [{ what: "a field too many", value: "a" }],
        })),
      ];
    case "array":
      return element === undefined || (data as Json[]).length === 0
        ? []
        : [...(data as Json[]).flatMap((_, index) => inside(element, index)), doubled(path, data as Json[])];
    case "tuple":
      return (items ?? []).flatMap((item, index) => inside(item, index));
    case "record": {
      const [first] = Object.keys(data as object);
      const odd = { path: [...path, "Two Words"], changes: [{ what: "a name that is none", value: "a" }] };
      return valueType === undefined || first === undefined ? [odd] : [...inside(valueType, first), odd];
    }
    case "union": {
      const own = options?.find((option) => option.safeParse(data).success);
      return own === undefined ? [] : fieldsOf(own, data, path);
    }
    default:
      return [];
  }
}

const doubled = (path: Path, items: readonly Json[]): Field => ({
  path,
  changes: [{ what: "one item twice", value: [...structuredClone(items.slice(0, 1)), ...items] }],
});

/** The data with another value at a path. */
function changed(data: Json, [at, ...rest]: Path, value: Change["value"]): Json {
  if (at === undefined) return value === gone ? null : value;
  if (typeof data !== "object" || data === null) throw new Error("no such field");
  if (Array.isArray(data)) return data.map((item, index) => (index === at ? changed(item, rest, value) : item));
  const kept = Object.entries(data).filter(([name]) => name !== at);
  if (rest.length === 0 && value === gone) return Object.fromEntries(kept);
  const own = Object.hasOwn(data, at) ? (data[at] ?? null) : null;
  return Object.fromEntries([...kept, [String(at), changed(own, rest, value)]]);
}

/** The name of a field whatever the item of a list or record: `sources.values.*.unit`. */
const nameOf = (collection: string, path: Path) =>
  [collection, ...path.map((part) => (typeof part === "number" ? "*" : part))].join(".").replace(/^(sources\.values)\.[a-z0-9-]+/, "$1.*");

/** The YAML of a file, and what surrounds it. */
function partsOf({ file, body }: Entry): { data: Json; print(data: Json): string } {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".yaml")) return { data: parse(text) as Json, print: (data) => stringify(data) };
  const [, front = ""] = text.split(/^---$/m);
  return { data: parse(front) as Json, print: (data) => `---\n${stringify(data)}---\n${body}` };
}

/** Every field of a collection, changed in every way that its schema makes wrong, each in another file where there are several. */
function mutationsOf(collection: CollectionName): Mutation[] {
  const { schema } = collections[collection];
  const files: readonly Entry[] = [...library[collection].values()];
  const all = files.flatMap((entry) => {
    const { data, print } = partsOf(entry);
    return fieldsOf(schema, data).flatMap(({ path, changes, isThere = true }) =>
      changes.map(({ what, value }) => ({
        name: `${nameOf(collection, path)}: ${what}`,
        isThere,
        of: { collection, id: entry.id, file: entry.file },
        text: () => print(changed(data, path, value)),
      })),
    );
  });
  // The next file for the next mutation, so that few fall on one file.
  return [...Map.groupBy(all, ({ name }) => name).values()].flatMap((alike, index) => {
    const there = alike.filter(({ isThere }) => isThere);
    const fit = there.length > 0 ? there : alike;
    const chosen = fit[index % fit.length];
    return chosen === undefined ? [] : [{ name: chosen.name, ...chosen.of, text: chosen.text() }];
  });
}

export const fileMutations = (): Mutation[] => (Object.keys(collections) as CollectionName[]).flatMap(mutationsOf);

/** Names of all fields that the schemas of files have. */
export function schemaFields(): string[] {
  const within = (schema: z.ZodType, path: Path): string[] => {
    const { schema: own } = bare(schema);
    const { shape, element, options, items, valueType } = definitionOf(own);
    const below = (inner: z.ZodType, at: string | number) => [[...path, at].join("."), ...within(inner, [...path, at])];
    return [
      ...Object.entries(shape ?? {}).flatMap(([name, inner]) => below(inner, name)),
      ...(element === undefined ? [] : below(element, "*")),
      ...(items ?? []).flatMap((item) => below(item, "*")),
      ...(valueType === undefined ? [] : below(valueType, "*")),
      ...(options ?? []).flatMap((option) => within(option, path)),
    ];
  };
  return [...new Set(Object.entries(collections).flatMap(([name, { schema }]) => within(schema, [name])))];
}
