import type { Atlas } from "../atlas/atlas.ts";
import { hasOwnPage } from "../atlas/detailed-sentences.ts";
import { nextDataOf } from "../charts/next-jobs/occupations.ts";
import { nextRows } from "../charts/next-jobs/rows.ts";
import { plainNextView } from "../charts/next-jobs/view.ts";
import type { Definition } from "../figures/figure.ts";
import { noteOf } from "../figures/figure-note.ts";
import { categoryFigures } from "../figures/figures-of-categories.ts";
import { changeFigures } from "../figures/figures-of-changes.ts";
import { detailedFigures } from "../figures/figures-of-detailed.ts";
import { economyFigures } from "../figures/figures-of-economy.ts";
import { mapFigures } from "../figures/figures-of-map.ts";
import { occupationFigures } from "../figures/figures-of-occupations.ts";
import { lookUp, type Figures } from "../figures/look-up-figure.ts";
import type { Neighborhood } from "../neighbors/tables.ts";
import type { FigureKind, Unit } from "../schema/unit.ts";

/** One kind of figure of all occupations that have it. */
export interface Column {
  unit: Unit;
  kind: FigureKind;
  /** `median pay` */
  what: string;
  vintage: string;
  /** What a reader can ask of it, and where the answer stands; by row where it differs from most. */
  facts: string;
  to: string;
  otherFacts: Record<number, string>;
  otherTo: Record<number, string>;
  /** By row, with a comma between them; nothing where one is missing. Places in `words` where the figure is a word. */
  values: string;
  words: string[];
}

/** A figure of its own. */
export interface LooseFigure {
  value: number | string;
  unit: Unit;
  what: string;
  facts: string;
  vintage: string;
  to: string;
  fragment?: string;
}

/** `/data/ask.json`: what questions about occupations are answered from. Columns have a row for each profile, then one for each occupation without. */
export interface AskFile {
  titles: string[];
  slugs: string[];
  /** Letters of the category, by row. */
  category: number[];
  categories: [slug: string, title: string][];
  /** How many rows are profiles. */
  profiles: number;
  /** Rows whose median is a lower bound, and those where it is the hourly one times a year's hours. */
  floors: number[];
  hourly: number[];
  ofProfiles: Record<string, Column>;
  ofOthers: Record<string, Column>;
  /** Detailed occupations with the row that they belong to, and their figures of the years since. */
  parts: { codes: string[]; rows: number[]; titles: Record<number, string>; columns: Record<string, Column> };
  /** By profile: rows that the explorer shows at first, and the most alike. */
  next: number[][];
  near: number[][];
  loose: Record<string, LooseFigure>;
}

const changes = ["jobs", "jobs-before", "jobs-after", "real-pay"] as const;
const mostNext = 8;
const mostNear = 20;

/** Figures that nobody asks for by themselves, or that repeat another. */
const unasked = new Set([
  "gained-or-lost-a-year",
  "earlier-openings",
  "change-percent",
  "change-size",
  "earlier-size",
  "later-jobs",
  "bureau-share",
]);

export function askFile(figures: Figures, neighborhood: Neighborhood, titles: ReadonlyMap<string, { title: string }>): AskFile {
  const { atlas } = figures;
  const { occupations, detailed } = atlas;
  const others = detailed.filter(hasOwnPage);
  const all = [...occupations, ...others];
  const rows = new Map(all.map(({ slug }, row) => [slug ?? "", row]));
  const categories = [...new Set(all.map(({ category }) => category))];
  const next = nextDataOf(atlas, neighborhood, titles);
  const rowOf = (slug: string) => rows.get(slug) ?? -1;
  const parts = detailed.filter(({ profile, slug }) => rows.has(profile ?? slug ?? ""));
  return {
    titles: all.map(({ title }) => title),
    slugs: all.map(({ slug }) => slug ?? ""),
    category: all.map(({ category }) => categories.indexOf(category)),
    categories: categories.map((slug) => [slug, titles.get(slug)?.title ?? slug]),
    profiles: occupations.length,
    floors: occupations.flatMap(({ payBasis }, row) => (payBasis === "floor" ? [row] : [])),
    hourly: occupations.flatMap(({ payBasis }, row) => (payBasis === "hourly" ? [row] : [])),
    ofProfiles: columnsOf(
      occupationFigures,
      occupations.map(({ slug }) => `occupations/${slug}`),
      figures,
    ),
    ofOthers: columnsOf(
      detailedFigures,
      others.map(({ slug }) => `occupations/${slug}`),
      figures,
    ),
    parts: {
      codes: parts.map(({ code }) => code),
      rows: parts.map(({ profile, slug }) => rowOf(profile ?? slug ?? "")),
      titles: Object.fromEntries(
        parts.flatMap(({ title, profile, slug }, part) => (title === all[rowOf(profile ?? slug ?? "")]?.title ? [] : [[part, title]])),
      ),
      columns: columnsOf(
        Object.fromEntries(changes.map((name) => [name, changeFigures[name]])),
        parts.map(({ code }) => `changes/${code}`),
        figures,
      ),
    },
    next: occupations.map(({ slug }) =>
      (nextRows(next, slug, plainNextView)?.rows ?? []).slice(0, mostNext).map(({ occupation }) => rowOf(occupation.slug)),
    ),
    near: occupations.map(({ slug }) => (neighborhood.near.get(slug) ?? []).slice(0, mostNear).map((near) => rowOf(near.slug))),
    loose: Object.fromEntries(looseIds(atlas).flatMap((id) => (looseFigure(id, figures) ?? []).map((figure) => [id, figure]))),
  };
}

const looseIds = ({ byCategory }: Atlas): string[] => [
  ...Object.keys(mapFigures).map((name) => `map/${name}`),
  ...Object.keys(economyFigures).map((name) => `economy/${name}`),
  ...[...byCategory.keys()].flatMap((slug) => Object.keys(categoryFigures).map((name) => `categories/${slug}/${name}`)),
];

/** A figure that stands by itself, or none where its id names nothing. */
export function looseFigure(id: string, figures: Figures): [LooseFigure] | null {
  const figure = lookUp(id, figures);
  if ("refused" in figure) return null;
  const { what, facts, to, fragment } = noteOf(figure, figures);
  const { value, unit, vintage } = figure;
  return [{ value, unit, vintage, what, facts, to, ...(fragment === undefined ? {} : { fragment }) }];
}

/** Columns of all figures that a set of owners has; each owner is the beginning of an id. */
function columnsOf(
  definitions: Readonly<Record<string, Definition<never> | undefined>>,
  owners: readonly string[],
  figures: Figures,
): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(definitions).flatMap(([name, definition]) => {
      if (definition === undefined || unasked.has(name)) return [];
      const found = owners.map((owner) => lookUp(`${owner}/${name}`, figures));
      const known = found.flatMap((figure, row) => ("refused" in figure ? [] : [{ row, figure, note: noteOf(figure, figures) }]));
      const facts = commonest(known.map(({ note }) => note.facts));
      const to = commonest(known.map(({ note }) => note.to));
      const words = [...new Set(known.flatMap(({ figure: { value } }) => (typeof value === "string" ? [value] : [])))];
      const column: Column = {
        unit: definition.unit,
        kind: definition.kind,
        what: definition.what,
        vintage: commonest(known.map(({ figure }) => figure.vintage)),
        facts,
        to,
        otherFacts: Object.fromEntries(known.flatMap(({ row, note }) => (note.facts === facts ? [] : [[row, note.facts]]))),
        otherTo: Object.fromEntries(known.flatMap(({ row, note }) => (note.to === to ? [] : [[row, note.to]]))),
        values: found
          .map((figure) => ("refused" in figure ? "" : typeof figure.value === "string" ? words.indexOf(figure.value) : figure.value))
          .join(","),
        words,
      };
      return [[name, column] as const];
    }),
  );
}

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
