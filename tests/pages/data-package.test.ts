import { csvParse } from "d3-dsv";
import { Package } from "datapackage";
import JSZip from "jszip";
import { readFileSync, statSync } from "node:fs";
import ids from "spdx-license-ids/index.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { dist, filesOf, read } from "../site.ts";

interface License {
  name: string;
  title: string;
  path?: string;
}

interface Field {
  name: string;
  type: string;
  description?: string;
  unit?: string;
  kind?: string;
  constraints?: { pattern?: string };
}

interface Descriptor {
  name: string;
  homepage: string;
  licenses: License[];
  sources: { title: string; path?: string; license: string; attribution?: string }[];
  resources: {
    name: string;
    path?: string;
    data?: Record<string, unknown>[];
    licenses?: License[];
    sources?: Descriptor["sources"];
    schema: { fields: Field[]; missingValues: string[]; primaryKey?: string[] };
  }[];
}

const descriptor = (file: string) => JSON.parse(read(file)) as Descriptor;
const tables = descriptor("data/datapackage.json");
const charts = filesOf(`${process.cwd()}/content/charts`).map((file) => file.replace(".yaml", ""));

/** What the format's own validator says of a descriptor, then of every row of all its tables, or of one, by its schema. */
async function judged(content: object, table?: string): Promise<{ errors: string[]; rows: Map<string, Record<string, unknown>[]> }> {
  const found = await Package.load(content, { basePath: `${dist}/data` });
  const rows = new Map<string, Record<string, unknown>[]>();
  const errors = found.errors.map(String);
  for (const resource of found.resources) {
    if (table !== undefined && resource.name !== table) continue;
    try {
      rows.set(resource.name, await resource.read({ keyed: true }));
      await resource.checkRelations();
    } catch (error) {
      errors.push(`${resource.name}: ${[error, ...((error as { errors?: unknown[] }).errors ?? [])].map(String).join("; ")}`);
    }
  }
  return { errors, rows };
}

/** The validator takes rows of a descriptor as lists below a header, and not by name. */
const listed = (content: Descriptor) => ({
  ...content,
  resources: content.resources.map(({ data = [], ...rest }) => {
    const names = rest.schema.fields.map(({ name }) => name);
    return { ...rest, data: [names, ...data.map((row) => names.map((name) => row[name]))] };
  }),
});

describe("the tables as a data package", () => {
  test("its own validator takes it, every row and every reference", async () => {
    const { errors, rows } = await judged(tables);
    expect(errors).toEqual([]);
    const files = filesOf(`${process.cwd()}/content/tables`).filter((file) => file.endsWith(".csv"));
    expect([...rows.keys()].map((name) => `${name}.csv`).toSorted()).toEqual(files);
    for (const [name, all] of rows) expect(all, name).toHaveLength(csvParse(readFileSync(`content/tables/${name}.csv`, "utf8")).length);
    // Missing is missing, and numbers are numbers.
    const fishing = rows.get("occupations")?.find(({ slug }) => slug === "fishers-and-related-fishing-workers");
    expect([fishing?.["median_pay"], typeof fishing?.["jobs_2024"]]).toEqual([null, "number"]);
  });

  test("the validator can find fault", async () => {
    // The test before says that without the change there is none, in any table.
    const changed = async (table: string, change: (content: Descriptor) => void) => {
      const content = structuredClone(tables);
      change(content);
      return (await judged(content, table)).errors;
    };
    type Loose = { fields: { name: string; type: string; constraints: object }[]; foreignKeys: object[] };
    const schema = (content: Descriptor, name: string) => content.resources.find((each) => each.name === name)?.schema as unknown as Loose;
    const set = (table: string, column: string, facts: object) =>
      changed(table, (content) => Object.assign(schema(content, table).fields.find(({ name }) => name === column) ?? {}, facts));
    expect((await set("exposure", "karpathy", { constraints: { maximum: 8 } })).join("\n")).toMatch(/^exposure: .*karpathy/);
    expect((await set("occupations", "entry_education", { constraints: { enum: ["None"] } })).join("\n")).toMatch(
      /occupations: .*entry_education/,
    );
    expect((await set("occupations", "title", { type: "integer" })).join("\n")).toMatch(/occupations: .*title/);
    const elsewhere = { fields: "slug", reference: { resource: "short-titles", fields: "slug" } };
    expect((await changed("exposure", (content) => (schema(content, "exposure").foreignKeys = [elsewhere]))).join("\n")).toMatch(
      /^exposure: .*foreign/i,
    );
    expect(await changed("exposure", (content) => Object.assign(content, { sources: [] }))).toHaveLength(1);
  });

  test("every pattern says the same to readers that anchor it and to readers that do not", () => {
    for (const { name, schema } of tables.resources)
      for (const { name: column, constraints = {} } of schema.fields) {
        if (constraints.pattern === undefined) continue;
        expect(constraints.pattern, `${name} ${column}`).toMatch(/^\^.*\$$/);
        const bare = constraints.pattern.slice(1, -1);
        for (const row of csvParse(read(`data/${name}.csv`))) {
          const cell = row[column] ?? "";
          if (cell === "") continue;
          expect([cell, new RegExp(bare).exec(cell)?.[0], new RegExp(`^(?:${constraints.pattern})$`).test(cell)]).toEqual([
            cell,
            cell,
            true,
          ]);
        }
      }
  });

  test.each([
    ["neighbours", "neighbour", "occupations", "slug"],
    ["related-occupations", "related", "occupations", "slug"],
    ["detailed-occupations", "profile", "occupations", "slug"],
    ["projections", "code", "detailed-occupations", "code"],
    ["activities", "activity", "activity-names", "activity"],
    ["activity-names", "activity", "activity-use", "activity"],
  ])("%s: a %s that no row of %s has is refused", async (table, column, resource, field) => {
    const content = structuredClone(tables);
    const changed = content.resources.find(({ name }) => name === table);
    if (changed === undefined) throw new Error(`no table ${table}`);
    const keys = (changed.schema as unknown as { foreignKeys: { fields: string; reference: object }[] }).foreignKeys;
    expect(keys).toContainEqual({ fields: column, reference: { resource, fields: field } });
    const [first] = csvParse(read(`data/${table}.csv`));
    const names = changed.schema.fields.map(({ name }) => name);
    const stray: Record<string, string | undefined> = {
      ...first,
      [column]: { activity: "4.A.9.c.9.I99", code: "99-9999" }[column] ?? "no-such-job",
    };
    Reflect.deleteProperty(changed, "path");
    Object.assign(changed, { data: [names, names.map((name) => stray[name])] });
    expect((await judged(content, table)).errors.join("\n")).toMatch(/foreign/i);
  });

  test("every column says what it holds, and every number its unit", () => {
    for (const { name, schema } of tables.resources) {
      expect(schema.missingValues).toEqual([""]);
      expect(schema.primaryKey?.length, name).toBeGreaterThan(0);
      for (const field of schema.fields) {
        expect(field.description?.length, `${name} ${field.name}`).toBeGreaterThan(3);
        if (field.type !== "string") expect(field.unit, `${name} ${field.name}`).toBeTypeOf("string");
      }
    }
  });

  test("the files beside it are the project's tables", () => {
    for (const { name, path = "" } of tables.resources)
      expect(read(`data/${path}`)).toBe(readFileSync(`content/tables/${name}.csv`, "utf8"));
  });

  test("every source that asks for a notice has it, and no license is made up", () => {
    const known = new Set<string>([...ids, "other-pd"]);
    for (const { name, licenses = [], sources = [] } of tables.resources) {
      for (const license of licenses) expect(known.has(license.name), `${name}: ${license.name}`).toBe(true);
      for (const { license } of sources) expect(license.length).toBeGreaterThan(2);
      // Where a source is CC BY it says whom to name.
      for (const { title, license, attribution } of sources)
        if (license.includes("Attribution")) expect(attribution, title).toBeTypeOf("string");
    }
    const notices = tables.sources.flatMap(({ attribution }) => attribution ?? []).join("\n");
    for (const part of ["O*NET 30.1 Database by the U.S. Department of Labor", "Working with AI", "Anthropic Economic Index"])
      expect(notices).toContain(part);
    const named = (name: string) => tables.resources.find((each) => each.name === name)?.licenses?.map((license) => license.name);
    expect(named("exposure")).toEqual(["CC-BY-4.0", "MIT", "other-pd"]);
    expect(named("pay-ranges")).toEqual(["CC-BY-4.0", "other-pd"]);
  });

  test("its page lists every column and leads to every file", () =>
    visit("/data/", {}, async (page) => {
      for (const { name, path, schema } of tables.resources) {
        const section = page.locator(`section[aria-labelledby="${name}"]`);
        const columns = await section.locator("tbody th").allInnerTexts();
        expect(columns).toEqual(schema.fields.map((field) => field.name));
        expect(await section.locator(`a[download][href="/data/${path}"]`).count()).toBe(1);
      }
    }));
});

describe.each(charts)("the chart %s as a data package", (chart) => {
  const content = descriptor(`charts/${chart}.json`);

  test("its own validator takes it and every row", async () => {
    const { errors, rows } = await judged(listed(content));
    expect(errors).toEqual([]);
    expect((await Package.load(content)).valid).toBe(true);
    expect(rows.get(chart)).toEqual(content.resources[0]?.data);
    expect(content.licenses.every(({ name }) => new Set<string>([...ids, "other-pd"]).has(name))).toBe(true);
  });
});

describe("all tables as one archive", () => {
  const file = `${dist}/data/work-atlas-tables.zip`;

  /** The archive as jszip reads it, which another program's package of data uses; fflate wrote it. */
  const opened = async () => {
    const zip = await JSZip.loadAsync(readFileSync(file));
    return Object.values(zip.files).filter(({ dir }) => !dir);
  };

  test("holds the files of the site to the byte, a README and the licenses", async () => {
    const entries = await opened();
    const names = entries.map(({ name }) => name.replace("work-atlas-tables/", ""));
    const csv = filesOf(`${dist}/data`).filter((name) => name.endsWith(".csv"));
    expect(names.toSorted()).toEqual([...csv, "LICENSES.md", "README.md", "datapackage.json"].toSorted());
    for (const [index, entry] of entries.entries()) {
      const name = names[index] ?? "";
      if (!name.endsWith(".md")) expect((await entry.async("nodebuffer")).equals(readFileSync(`${dist}/data/${name}`)), name).toBe(true);
    }
    const text = async (name: string) => (await entries[names.indexOf(name)]?.async("string")) ?? "";
    const readme = await text("README.md");
    for (const name of csv) expect(readme).toContain(`| ${name} |`);
    const licenses = await text("LICENSES.md");
    for (const { title, license, attribution = "" } of tables.sources) {
      expect(licenses).toContain(`## ${title}`);
      expect(licenses).toContain(license);
      expect(licenses).toContain(attribution);
    }
  });

  test("is told of with its size", () => {
    const page = read("data/index.html");
    expect(page).toContain('href="/data/work-atlas-tables.zip"');
    const [, size] = /as one archive \(ZIP, ([\d.]+) MB\)/.exec(page) ?? [];
    expect(Number(size)).toBeCloseTo(statSync(file).size / 1_000_000, 1);
  });

  test("no cell is a minus zero, which spreadsheets show as it stands", () => {
    const files = filesOf().filter((file) => /^(?:data|charts)\/[^/]+\.csv$/.test(file));
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) expect(/(?:^|,)-0(?:\.0+)?(?:,|\r?$)/m.exec(read(file)), file).toBeNull();
  });
});
