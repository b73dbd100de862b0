import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { getCollection, type CollectionEntry } from "astro:content";
import type { Atlas } from "./atlas/atlas.ts";
import { detailedMeasures } from "./atlas/detailed-measure.ts";
import { measures } from "./atlas/measure.ts";
import type { CslItem } from "./publish/citation.ts";
import { tableFile } from "./content/csv-table.ts";
import { neighborhoodOf, type Neighborhood } from "./neighbors/tables.ts";
import { usesOf, type Use } from "./figures/source-usage.ts";
import { archiveLicenses, archiveOf, archiveReadme } from "./publish/data-archive.ts";
import { dataPackage, tableNames, tableSources } from "./publish/data-package.ts";
import { pictures, type Draw } from "./publish/pictures.ts";
import { sheetTitle, worksOf } from "./publish/works.ts";
import { chartData } from "./charts/chart-data.ts";
import { kindOf } from "./charts/kinds.ts";
import type { PictureOf } from "./publish/chart-picture.ts";
import { detailedRowsOf } from "./charts/detailed-rows.ts";
import { rowsOf } from "./charts/occupation-rows.ts";
import type { CategoryNames } from "./charts/rows.ts";
import { treemapOf, type TreemapData } from "./charts/treemap/data.ts";
import type { MeasureNotes } from "./charts/view-words.ts";
import { plain } from "./figures/fill-figures.ts";
import { figuresOf, type Figures } from "./figures/look-up-figure.ts";
import type { Terms } from "./figures/term-note.ts";
import { embeddedChart } from "./embed/embedded-chart.ts";
import type { Release } from "./embed/releases.ts";
import type { EmbedFile } from "./embed/snippets.ts";
import { printDate } from "./text/dates.ts";
import { openAsk, type OpenedAsk } from "./ask/open.ts";
import { titleShards, type TitleShard } from "./search/title-shards.ts";
import { readProject, type Project } from "./project.ts";
import { absolute, href } from "./routes.ts";
import { tables, tablesChecked } from "./schema/tables.ts";
import { site } from "./site.ts";

/** What the project's folder holds, read once for the whole build. */
let project: Project | undefined;
const getProject = (): Project => (project ??= readProject(process.cwd()));

export const getAtlas = (): Atlas => getProject().atlas;

/** What the tables know about pairs of occupations. */
let neighborhood: Neighborhood | undefined;
export const getNeighborhood = (): Neighborhood => (neighborhood ??= neighborhoodOf(getAtlas().rows));

/** Formal titles as the search loads them. */
let shards: Map<string, TitleShard> | undefined;
export const getTitleShards = (): ReadonlyMap<string, TitleShard> => (shards ??= titleShards(getAtlas()));

/** What answers questions, with the files that browsers load for it. */
let ask: OpenedAsk | undefined;
export const getAsk = (): OpenedAsk => (ask ??= openAsk(getProject()));
export const getAskFiles = (): Pick<OpenedAsk, "file" | "pages"> => getAsk();

/** Pinned releases, the newest first. */
export const getReleases = (): readonly Release[] => getProject().releases;

const byTitle = <T extends { data: { title: string } }>(entries: T[]) =>
  entries.toSorted((a, b) => a.data.title.localeCompare(b.data.title));

export const getArticles = async () => (await getCollection("articles")).toSorted((a, b) => a.data.order - b.data.order);
export const getConcepts = async () => byTitle(await getCollection("concepts"));
export const getQuotes = async () => byTitle(await getCollection("quotes"));
export const getCategories = async () => byTitle(await getCollection("categories"));
export const getClaims = async () => (await getCollection("claims")).toSorted((a, b) => a.id.localeCompare(b.id));
export const getSources = async () =>
  (await getCollection("sources")).toSorted((a, b) => a.data.publisher.localeCompare(b.data.publisher) || a.id.localeCompare(b.id));
/** The map first: it is what people come for. */
export const getCharts = async () =>
  (await getCollection("charts")).toSorted((a, b) => Number(b.id === "risk-map") - Number(a.id === "risk-map") || a.id.localeCompare(b.id));
export const getOccupationNotes = () => getCollection("occupations");
export const getWorksheets = async () => byTitle(await getCollection("worksheets"));
/** The question sheets, in the order of their articles. */
export async function getQuestionSheets() {
  const sheets = new Map((await getCollection("questions")).map((entry) => [entry.id, entry.data]));
  return (await getArticles()).flatMap((article) => {
    const sheet = sheets.get(article.id);
    return sheet === undefined ? [] : [{ article, sheet, title: sheetTitle(plain(article.data.title, figuresOfProject())) }];
  });
}
export const getMeasureNotes = () => getCollection("measures");
/** A chart as it opens, with all that its pictures and embeds say. */
export async function getOpenedChart({ id, data: spec }: ChartEntry): Promise<PictureOf> {
  const data = chartData(spec, getAtlas(), await getCategoryNames());
  return { id, spec, data, figures: await getFigures(), words: kindOf(data).words(data, null, await getMeasureWords()) };
}

/** What the form that makes embeds offers. */
export async function getEmbeds(): Promise<EmbedFile> {
  const charts = (await Promise.all((await getCharts()).map(getOpenedChart))).map(embeddedChart);
  return { charts, releases: getReleases().map(({ hash, date, charts: ids }) => ({ hash, date: printDate(date), charts: ids })) };
}

/** What the content says of each measure, for headlines; the check has found one of each. */
export async function getMeasureWords(): Promise<MeasureNotes> {
  const notes = new Map((await getMeasureNotes()).map(({ id, data }) => [id, data]));
  return (id) => {
    const note = notes.get(id);
    if (note === undefined) throw new Error(`content/measures/${id}.yaml is missing`);
    return note;
  };
}
/** The newest first. */
export const getCorrections = async () =>
  (await getCollection("corrections")).toSorted((a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id));

export type ArticleEntry = CollectionEntry<"articles">;
export type ClaimEntry = CollectionEntry<"claims">;
export type ConceptEntry = CollectionEntry<"concepts">;
export type SourceEntry = CollectionEntry<"sources">;
export type WorksheetEntry = CollectionEntry<"worksheets">;
export type ChartEntry = CollectionEntry<"charts">;

/** What figures are looked up in. */
let figures: Figures | undefined;
const figuresOfProject = (): Figures => (figures ??= figuresOf(getProject().library, getAtlas()));
export const getFigures = () => Promise.resolve(figuresOfProject());

/** A map of everything, on which each occupation's page marks its place: made once for the whole build, since it grows with the number of pages. */
const wholeMaps: Partial<Record<"occupations" | "detailed", Promise<TreemapData>>> = {};
export const getWholeMap = (level: "occupations" | "detailed"): Promise<TreemapData> => (wholeMaps[level] ??= wholeMap(level));

async function wholeMap(level: "occupations" | "detailed"): Promise<TreemapData> {
  const names = await getCategoryNames();
  const nameOf = (slug: string) => names.get(slug) ?? { title: slug, shortTitle: slug };
  return level === "occupations"
    ? treemapOf(rowsOf(getAtlas(), names, measures.karpathy), measures.karpathy, nameOf)
    : treemapOf(detailedRowsOf(getAtlas(), names, "bureau-exposure"), detailedMeasures["bureau-exposure"], nameOf);
}

export const getCategoryNames = async (): Promise<ReadonlyMap<string, CategoryNames>> =>
  new Map((await getCategories()).map(({ id, data }) => [id, data]));

/** What the cards of links are looked up in; read once for the whole build. */
let terms: Promise<Terms> | undefined;
export const getTerms = (): Promise<Terms> => (terms ??= readTerms());

async function readTerms(): Promise<Terms> {
  const [concepts, claims] = await Promise.all([getConcepts(), getClaims()]);
  return {
    concepts: new Map(concepts.map(({ id, data }) => [id, data])),
    claims: new Map(claims.map(({ id, data }) => [id, data])),
    figures: await getFigures(),
  };
}

/** Every use of every source. */
let uses: Map<string, Use[]> | undefined;
export const getUses = (): ReadonlyMap<string, Use[]> => (uses ??= usesOf(getProject().library, figuresOfProject()));

/** The description of all tables, as `/data/datapackage.json` and the archive have it. */
export async function getDescriptor(): Promise<string> {
  const about = { title: `${site.name}: tables`, homepage: absolute(href("data")), publisher: site.name };
  return `${JSON.stringify(dataPackage((await getFigures()).sources, getAtlas().rows, about), null, 1)}\n`;
}

/** All tables with their description and licenses as one archive; made once for the whole build. */
let archive: Promise<Uint8Array> | undefined;
export const getDataArchive = (): Promise<Uint8Array> => (archive ??= makeArchive());

async function makeArchive(): Promise<Uint8Array> {
  const { rows } = getAtlas();
  const { sources } = await getFigures();
  const about = { name: site.name, address: absolute(href("data")), checked: tablesChecked, contact: site.contact };
  const used = [...new Set(tableNames.flatMap((name) => tableSources(name, rows)))].toSorted().flatMap((id) => sources.get(id) ?? []);
  const listed = tableNames.map((name) => ({ name, title: tables[name].title, rows: rows[name].length }));
  const texts = tableNames.map((name) => [`${name}.csv`, readFileSync(tableFile(name), "utf8")]);
  return archiveOf(
    {
      ...(Object.fromEntries(texts) as Record<string, string>),
      "datapackage.json": await getDescriptor(),
      "README.md": archiveReadme(listed, about),
      "LICENSES.md": archiveLicenses(used, about),
    },
    tablesChecked,
  );
}

/** Everything that can be cited, by the address of its page. */
let works: Map<string, CslItem> | undefined;
export const getWorks = (): ReadonlyMap<string, CslItem> => (works ??= worksOf(getProject().library, figuresOfProject()));

/** The pictures by their addresses. */
let drawable: ReadonlyMap<string, Draw> | undefined;
const getDrawable = () => (drawable ??= pictures(getProject()));

/** Names of the pictures in a folder, for the development server; a build writes the files itself, by `build/picture-files.ts`. */
export const getPictures = (folder: string): string[] =>
  import.meta.env.DEV
    ? [...getDrawable().keys()].filter((address) => posix.dirname(address) === folder).map((address) => posix.basename(address, ".png"))
    : [];

/** The answer to who asks for a picture. */
export async function getPicture(address: string): Promise<Response> {
  const file = getDrawable().get(address)?.();
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await readFile(file)), { headers: { "content-type": "image/png" } });
}
