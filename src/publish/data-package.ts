import type { Column } from "../schema/column.ts";
import type { Source } from "../schema/source.ts";
import type { Table } from "../schema/table.ts";
import { tables, type Rows, type TableName } from "../schema/tables.ts";
import { ownLicense, packageLicenses, packageSources } from "./data-licenses.ts";

type Sources = ReadonlyMap<string, Source>;

/** Names of the tables, in their order. */
export const tableNames = Object.keys(tables) as TableName[];

/** Ids of the sources of a table: those of its columns, those by which it was joined, and those that a column `source` names row by row. */
export function tableSources(name: TableName, rows: Rows): string[] {
  const table: Table = tables[name];
  const named = rows[name].flatMap((row) => ("source" in row ? [row.source] : []));
  return [...new Set([...Object.values(table.columns).flatMap(({ source }) => source ?? []), ...(table.joinedBy ?? []), ...named])];
}

/** What is known about one column, as a field of a Table Schema. Unit, kind, vintage and source are properties of our own. */
function field([name, column]: [string, Column<unknown>]) {
  const { type, about, required, limits, unit, kind, vintage, source } = column;
  return { name, type, description: about, constraints: { required, ...limits }, unit, kind, vintage, source };
}

/** Columns that name a row of another table wherever they stand, by the table and its column. */
const rowOf: Readonly<Record<string, readonly [TableName, string]>> = {
  slug: ["occupations", "slug"],
  neighbour: ["occupations", "slug"],
  related: ["occupations", "slug"],
  // Blank where the Handbook has no profile.
  profile: ["occupations", "slug"],
  code: ["detailed-occupations", "code"],
};

/** Columns that name a row of another table in one table alone: of activities, the study lists more than have a name. */
const rowOfIn: Partial<Record<TableName, typeof rowOf>> = {
  activities: { activity: ["activity-names", "activity"] },
  "activity-names": { activity: ["activity-use", "activity"] },
};

function foreignKeys(name: TableName, { columns }: Table) {
  const keys = Object.entries({ ...rowOf, ...rowOfIn[name] })
    .filter(([column, [of]]) => column in columns && of !== name)
    .map(([fields, [of, field]]) => ({ fields, reference: { resource: of, fields: field } }));
  return keys.length === 0 ? {} : { foreignKeys: keys };
}

function resource(name: TableName, sources: Sources, rows: Rows) {
  const table: Table = tables[name];
  const from = tableSources(name, rows);
  return {
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    title: table.title,
    description: table.made,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    // Readers that guess it take a stop or a space where cells hold sentences.
    dialect: { delimiter: "," },
    licenses: packageLicenses(from, sources),
    // This site's own tables have none, and the format knows no empty list.
    ...(from.length === 0 ? {} : { sources: packageSources(from, sources) }),
    schema: {
      fields: Object.entries(table.columns).map(field),
      missingValues: [""],
      primaryKey: table.key,
      ...foreignKeys(name, table),
    },
  };
}

/** The tables as a Frictionless data package: `/data/datapackage.json`, beside the CSV files that it describes. */
export function dataPackage(sources: Sources, rows: Rows, about: { title: string; homepage: string; publisher: string }) {
  const from = [...new Set(tableNames.flatMap((name) => tableSources(name, rows)))];
  return {
    profile: "tabular-data-package",
    name: "work-atlas",
    title: about.title,
    description:
      "Figures about US occupations, AI exposure and pay, from the sources listed, joined by this site. A blank cell is missing, never zero. The choice and arrangement are under CC BY 4.0; each source keeps its own license, stated with it, and asks for the notice given as its attribution. Exposure is not a forecast of job loss.",
    homepage: about.homepage,
    licenses: [ownLicense],
    contributors: [{ title: about.publisher, path: about.homepage, role: "publisher" }],
    sources: packageSources(from, sources),
    resources: tableNames.map((name) => resource(name, sources, rows)),
  };
}
