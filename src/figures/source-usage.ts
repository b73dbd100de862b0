import { measureIds } from "../schema/measure.ts";
import type { Table } from "../schema/table.ts";
import { tables, type TableName } from "../schema/tables.ts";
import { textFields } from "./texts.ts";
import type { Entry, Library } from "../content/library.ts";
import { lookUp, type Figures } from "./look-up-figure.ts";
import { measures } from "../atlas/measure.ts";
import { readProse } from "../content/mdx-text.ts";
import { figureIds, plain } from "./fill-figures.ts";

/** A place that leans on a source. */
export interface Use {
  kind:
    | "Article"
    | "Concept"
    | "Quote"
    | "Category"
    | "Occupation"
    | "Chart"
    | "Claim"
    | "Worksheet"
    | "Question sheet"
    | "Measure"
    | "Table";
  /** Address inside the site, without slashes at its ends; may end in a place on the page. */
  to: string;
  name: string;
  /** When its facts were last checked. */
  checked?: string;
}

/** Every use of every source, computed from what cites it, what prints a figure of it and what is read from it. */
export function usesOf(library: Library, from: Figures): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (use: Use, sources: Iterable<string>) => {
    for (const source of new Set(sources)) uses.set(source, [...(uses.get(source) ?? []), use]);
  };
  const fields = Map.groupBy(textFields(library), ({ file }) => file);
  const printed = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const figure = lookUp(id, from);
      return "refused" in figure ? [] : figure.sources;
    });
  const inTexts = ({ file }: Entry) => (fields.get(file) ?? []).flatMap(({ text, home }) => printed(figureIds(text, home)));

  for (const [id, entry] of library.charts)
    add({ kind: "Chart", to: `charts/${id}`, name: entry.data.name, checked: entry.data.checked }, [
      ...entry.data.sources,
      ...inTexts(entry),
    ]);
  for (const [id, entry] of library.claims) {
    const { claim, evidence, checked } = entry.data;
    const name = plainOr(claim, from);
    add({ kind: "Claim", to: `claims/${id}`, name, checked }, [...evidence.map(({ source }) => source), ...inTexts(entry)]);
  }
  for (const [id, entry] of library.worksheets) {
    const { title, evidence, checked } = entry.data;
    add({ kind: "Worksheet", to: `articles/${id}/worksheet`, name: title, checked }, [
      ...evidence.map(({ source }) => source),
      ...inTexts(entry),
    ]);
  }
  for (const [id, entry] of library.questions) {
    const article = library.articles.get(id);
    if (article === undefined) continue;
    const name = plainOr(article.data.title, from);
    add({ kind: "Question sheet", to: `articles/${id}/questions`, name, checked: entry.data.checked }, inTexts(entry));
  }
  for (const { kind, to, name, checked, entry } of writtenPages(library, from)) {
    const named = kind === "Quote" ? [(entry as Entry<"quotes">).data.source] : [];
    add({ kind, to, name, checked }, [...named, ...inTexts(entry), ...inProse(entry, printed)]);
  }
  for (const id of measureIds) add({ kind: "Measure", to: `measures/${id}`, name: measures[id].label }, measures[id].sources);
  for (const [name, table] of Object.entries(tables) as [TableName, Table][]) {
    add({ kind: "Table", to: `methods#table-${name}`, name: table.title }, [...tableSources(table), ...rowSources(name, from)]);
  }
  const onEachPage = (["occupations", "exposure", "pay-ranges", "reported-titles", "neighbours"] as const).flatMap((name) =>
    tableSources(tables[name]),
  );
  add({ kind: "Occupation", to: "jobs", name: `Each of the ${from.atlas.occupations.length} occupations` }, onEachPage);
  return uses;
}

/** Ids of the sources that a table's columns were read from and its rows were joined by. */
export const tableSources = ({ columns, joinedBy = [] }: Table): string[] => [
  ...new Set([...Object.values(columns).flatMap(({ source }) => source ?? []), ...joinedBy]),
];

/** Tables whose rows come from several sources, each row naming its own. */
const citedByRow = ["pay-levels", "known-changes", "projections"] as const satisfies TableName[];

/** The source of each row of a table that cites row by row. */
const rowSources = (name: TableName, { atlas }: Figures): string[] =>
  citedByRow.some((each) => each === name) ? atlas.rows[name as (typeof citedByRow)[number]].map(({ source }) => source) : [];

/** How many rows of which tables were taken from a source, where rows name theirs. */
export const rowsTakenFrom = (source: string, from: Figures): { table: TableName; rows: number }[] =>
  citedByRow.flatMap((table) => {
    const rows = rowSources(table, from).filter((each) => each === source).length;
    return rows === 0 ? [] : [{ table, rows }];
  });

interface WrittenPage extends Required<Use> {
  entry: Entry;
}

/** Every page of prose. */
function writtenPages(library: Library, from: Figures): WrittenPage[] {
  const pages = (kind: Use["kind"], folder: string, entries: ReadonlyMap<string, Entry>, nameOf: (id: string, entry: Entry) => string) =>
    [...entries].map(([id, entry]) => ({
      kind,
      to: `${folder}/${id}`,
      name: nameOf(id, entry),
      checked: (entry.data as { checked: string }).checked,
      entry,
    }));
  const title = (_id: string, { data }: Entry) => plainOr((data as { title: string }).title, from);
  return [
    ...pages("Article", "articles", library.articles, title),
    ...pages("Concept", "concepts", library.concepts, title),
    ...pages("Quote", "quotes", library.quotes, title),
    ...pages("Category", "jobs", library.categories, title),
    ...pages("Occupation", "occupations", library.occupations, (id) => from.atlas.bySlug.get(id)?.title ?? id),
  ];
}

/** Sources that an MDX text cites or prints figures of. */
function inProse({ body, bodyLine }: Entry, printed: (ids: readonly string[]) => readonly string[]): string[] {
  const prose = readProse(body, bodyLine);
  if ("refused" in prose) return broken(body, printed);
  return prose.tags.flatMap(({ name, attributes }) => {
    if (name === "Cite") return [attributes["source"] ?? ""];
    return name === "Figure" ? printed([attributes["of"] ?? ""]) : [];
  });
}

/** What can be made out in a text whose syntax is broken, so that a source cited there is not called unused as well. */
const broken = (body: string, printed: (ids: readonly string[]) => readonly string[]): string[] => [
  ...[...body.matchAll(/source="([^"]*)"/g)].map(([, id = ""]) => id),
  ...printed([...body.matchAll(/of="([^"]*)"/g)].map(([, id = ""]) => id)),
];

/** A text that may hold figures that do not exist, which are complained about elsewhere. */
function plainOr(text: string, from: Figures): string {
  const lost = figureIds(text).some((id) => "refused" in lookUp(id, from));
  return lost ? text : plain(text, from);
}
