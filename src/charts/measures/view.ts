import { namesOf, oneOf, readFields, display, slugIn, writeFields, type Fields, type Display, type Refuse } from "../../dom/url-fields.ts";
import { currentCount } from "../../schema/measure.ts";
import type { Width } from "../../tokens.ts";
import { print } from "../../text/format-figure.ts";
import type { KnownSlugs, MeasuresRow } from "../rows.ts";
import { printedSpread } from "../../atlas/occupation.ts";
import { bySpread, type MeasuresData, type MeasuresRule } from "./data.ts";

/** Rows of a list under each other, each list under its title. */
export interface MeasuresLists {
  lists: readonly { title: string; rows: readonly MeasuresRow[] }[];
  /** What is shown of how many, under the drawing. */
  note: string;
}

/** Orders of the list; `ends` is the drawing in the page: the largest and the smallest spreads. */
export const sorts = {
  ends: "Both ends of the list",
  spread: "Largest spread first",
  agreement: "Smallest spread first",
  name: "Name",
  "mean-rank": "Mean percentile",
  jobs: "Jobs",
} as const;
export type SortId = keyof typeof sorts;

/** Spreads in percentile points from which a reader can ask for more. */
export const thresholds = [20, 30, 40, 50, 60, 70] as const;

/** Rows that a list begins with and grows by, and the most that an address may ask for. */
export const rowsAtOnce = 20;
const mostRows = 400;
/** Rows that an embed draws at most: a page around it gives its frame no more than 4,000 px. */
export const mostRowsInFrame = 40;

/** Occupations from each end of the list of disagreement: as many as make a drawing that is not too high. */
export const rowsAtEachEnd = { narrow: 5, middle: 5, wide: 10 } as const satisfies Record<Width, number>;

/** What a reader has chosen to see; all of it stands in the address. */
export interface MeasuresView {
  sort: SortId;
  category: string | null;
  /** Least spread in percentile points. */
  min: number;
  /** Rows of the list that are drawn. */
  rows: number;
  /** Slug of the one occupation that is shown, each measure on a line of its own. */
  occupation: string | null;
  /** Slug of the mark whose card was opened by touch. */
  card: string | null;
  view: Display;
}

export const plainMeasuresView: MeasuresView = {
  sort: "ends",
  category: null,
  min: 0,
  rows: rowsAtOnce,
  occupation: null,
  card: null,
  view: "chart",
};

type Known = KnownSlugs & { cards: ReadonlySet<string> };

const fields: Fields<MeasuresView, Known> = {
  sort: oneOf(Object.keys(sorts) as SortId[]),
  category: slugIn("categories"),
  min: oneOf<number>(thresholds),
  rows: oneOf(Array.from({ length: mostRows / rowsAtOnce }, (_, index) => (index + 1) * rowsAtOnce)),
  occupation: slugIn("occupations"),
  card: slugIn("cards"),
  view: display,
};
export const measuresParameters = namesOf(fields);

/** The view that an address asks for. `refused` hears of values that are not allowed. */
export const readMeasuresView = (parameters: URLSearchParams, known: Known, refused?: Refuse): MeasuresView =>
  readFields(fields, parameters, plainMeasuresView, known, refused);

/** The address's parameters for a view: only what differs from the default. */
export const writeMeasuresView = (view: MeasuresView): URLSearchParams => writeFields(fields, view, plainMeasuresView);

/** Whether the view is the drawing that the page brings: nothing is filtered or sorted. */
export const isPlain = ({ sort, category, min }: MeasuresView) => sort === "ends" && category === null && min === 0;

/** The rows that a view leaves, in its order. */
export function measuresRows(data: MeasuresData, { category, min, sort }: MeasuresView): MeasuresRow[] {
  const left = data.rows.filter((row) => (category === null || row.category === category) && printedSpread(row.disagreement) >= min);
  switch (sort) {
    case "ends":
    case "spread":
      return left;
    case "agreement":
      return left.toReversed();
    case "name":
      return left.toSorted((a, b) => a.title.localeCompare(b.title));
    case "mean-rank":
      return left.toSorted((a, b) => (b.meanRank ?? 0) - (a.meanRank ?? 0) || bySpread(a, b));
    case "jobs":
      return left.toSorted((a, b) => b.jobs - a.jobs || bySpread(a, b));
  }
}

/** Rows that the drawing in the page may show. */
export const eligible = (rows: readonly MeasuresRow[], { leastJobs, leastMeasures }: MeasuresRule): MeasuresRow[] =>
  rows.filter(({ jobs, disagreement }) => jobs >= leastJobs && disagreement.measures >= leastMeasures);

/** The drawing in the page: both ends of the list, `each` rows of them, or one category's occupations. */
export function openingLists({ rows, rule, category }: MeasuresData, each: number): MeasuresLists {
  if (category !== null) {
    const shown = rows.slice(0, 2 * each);
    const note = shown.length === rows.length ? "" : `The ${shown.length} largest spreads of ${rows.length} occupations.`;
    return { lists: [{ title: "Largest spread first", rows: shown }], note };
  }
  const some = eligible(rows, rule);
  return {
    lists: [
      { title: "Where they disagree most", rows: some.slice(0, each) },
      { title: "Where they agree best", rows: some.slice(-each).toReversed() },
    ],
    note: `Drawn: the ${each} largest and ${each} smallest spreads among occupations with at least ${print(rule.leastJobs, "jobs")} jobs that ${rule.leastMeasures} or more of the ${currentCount} current measures place.`,
  };
}

/** What the live chart draws of a view that is not the page's own. */
export function chosenLists(data: MeasuresData, view: MeasuresView): MeasuresLists {
  const rows = measuresRows(data, view);
  const shown = rows.slice(0, view.rows);
  const title = view.sort === "ends" ? sorts.spread : view.sort === "name" ? "By name" : sorts[view.sort];
  return { lists: [{ title, rows: shown }], note: shown.length === rows.length ? "" : `${shown.length} of ${rows.length} occupations` };
}
