import { namesOf, oneOf, readFields, display, slugIn, writeFields, type Field, type Fields, type Display } from "../../dom/url-fields.ts";
import { exposureIds, type ExposureId } from "../../schema/measure.ts";
import { schooling, type Schooling } from "../../schema/schooling.ts";
import { grouped } from "../../text/format-number.ts";
import type { KnownSlugs } from "../rows.ts";
import { lower as usualLower } from "../../neighbors/neighbors.ts";

/** What a reader of the explorer has chosen to see; all of it stands in the address. */
export interface NextView {
  /** Slug of the job that the reader starts from; null for the example. */
  from: string | null;
  /** Jobs stepped through before `from`, the oldest first. */
  trail: readonly string[];
  /** The end of a route that is wanted. */
  to: string | null;
  /** Jobs compared side by side, at most three. */
  compare: readonly string[];
  /** Median pay not below, US dollars a year. */
  pay: number | null;
  /** Usual entry schooling not above. */
  school: SchoolingSlug | null;
  /** Projected growth not below, percent. */
  growth: number | null;
  category: string | null;
  /** How exposure is measured. */
  measure: ExposureId;
  /** Percentile points of that measure by which a job must be less exposed; null for no bound. */
  lower: number | null;
  /** The same rows as a table in place of the drawing. */
  view: Display;
}

export const schoolingSlugs = [
  "none",
  "high-school",
  "some-college",
  "award",
  "associates",
  "bachelors",
  "masters",
  "doctoral",
] as const satisfies { length: (typeof schooling)["length"] };
export type SchoolingSlug = (typeof schoolingSlugs)[number];

export const schoolingOf = (slug: SchoolingSlug): Schooling => schooling[schoolingSlugs.indexOf(slug)] as Schooling;

export const mostCompared = 3;
/** What is said where one more is asked for. */
export const compareFull = "Three jobs stand side by side already. Remove one before you add another.";
/** Jobs on the trail at most; the oldest are dropped. */
const longestTrail = 12;

/** The view of a page that nobody has touched. */
export const plainNextView: NextView = {
  from: null,
  trail: [],
  to: null,
  compare: [],
  pay: null,
  school: null,
  growth: null,
  category: null,
  measure: "mean-rank",
  lower: usualLower,
  view: "chart",
};

/** Whole numbers that a bound may be, ends included. */
export const bounds = {
  pay: { least: 1, most: 1_000_000, what: "pay", unit: "dollars a year" },
  growth: { least: -100, most: 1_000, what: "growth", unit: "percent" },
  lower: { least: 0, most: 100, what: "the difference in exposure", unit: "percentile points" },
} as const;

export type BoundName = keyof typeof bounds;

/** A bound as somebody writes it, `$60,000` or `-3%`; null where nothing is written, undefined where it is no bound. */
export function readBound(name: BoundName, text: string): number | null | undefined {
  const written = text.replace(/[$%+\s]|,(?=\d{3}(?!\d))/g, "").replace("−", "-");
  if (written === "") return null;
  const { least, most } = bounds[name];
  const number = /^-?\d{1,9}$/.test(written) ? Number(written) : NaN;
  return number >= least && number <= most ? number : undefined;
}

/** What a bound may be: `a whole number of dollars a year from 1 to 1,000,000`. */
const boundRange = (name: BoundName): string => {
  const { least, most, unit } = bounds[name];
  return `a whole number of ${unit} from ${grouped(least).replace("-", "−")} to ${grouped(most)}`;
};

/** What is said of a text that somebody typed and that is no bound. */
export const refusedBound = (name: BoundName, text: string): string =>
  `“${text.slice(0, longestQuote)}” is no bound for ${bounds[name].what}: write ${boundRange(name)}, or nothing. The bound is as before.`;

/** Says that an address asks for no bound where one is usual. */
const any = "any";

const job = slugIn("occupations");

/** Several jobs, each once. */
const jobs: Field<readonly string[], KnownSlugs> = {
  read: (text, { occupations }, refuse) =>
    [...new Set(text.split(","))].filter((slug) => {
      if (slug !== "" && !occupations.has(slug)) refuse(slug);
      return occupations.has(slug);
    }),
  write: (slugs) => (slugs.length === 0 ? null : slugs.join(",")),
};

const bound = (name: BoundName): Field<number | null, unknown> => ({ read: (text) => readBound(name, text) });

const fields: Fields<NextView, KnownSlugs> = {
  from: job,
  trail: jobs,
  to: job,
  compare: jobs,
  pay: bound("pay"),
  school: oneOf(schoolingSlugs),
  growth: bound("growth"),
  category: slugIn("categories"),
  measure: oneOf(exposureIds),
  lower: { read: (text) => (text === any ? null : (readBound("lower", text) ?? undefined)), write: (value) => String(value ?? any) },
  view: display,
};
export const nextParameters = namesOf(fields);

const noJob = (text: string) => `The address names ${quoted(text)}, which is no job of this atlas.`;
const nothing = (what: string) => (text: string) => `The address asks for ${quoted(text)}, which is no ${what} of this atlas.`;
const noBound = (name: BoundName) => (text: string) =>
  `The address asks for ${bounds[name].what} of ${quoted(text)}; a bound is ${boundRange(name)}.`;

/** What is said of a text in an address that names nothing. */
const refusals: Readonly<Record<keyof NextView, (text: string) => string>> = {
  from: noJob,
  trail: noJob,
  to: noJob,
  compare: noJob,
  pay: noBound("pay"),
  school: nothing("level of schooling"),
  growth: noBound("growth"),
  category: nothing("category"),
  measure: nothing("measure of exposure today"),
  lower: noBound("lower"),
  view: nothing("view"),
};

/**
 * The view that an address asks for. Values that are not allowed fall back to the default; `dropped` has a sentence for each of them.
 */
export function readNextView(parameters: URLSearchParams, known: KnownSlugs): { view: NextView; dropped: string[] } {
  const dropped: string[] = [];
  const view = readFields(fields, parameters, plainNextView, known, (name, text) => dropped.push(refusals[name](text)));
  const { trail, compare } = view;
  if (compare.length > mostCompared)
    dropped.push(`At most three jobs are held side by side; the first three of the ${compare.length} are.`);
  return { view: { ...view, trail: trail.slice(-longestTrail), compare: compare.slice(0, mostCompared) }, dropped };
}

/** The address's parameters for a view: only what differs from the default. */
export const writeNextView = (view: NextView): URLSearchParams => writeFields(fields, view, plainNextView);

/** The view when the reader starts from another job: the job before goes to the end of the trail. A job on the trail is gone back to. */
export function startFrom(view: NextView, slug: string, start: string): Pick<NextView, "from" | "trail"> {
  const from = view.from ?? start;
  if (slug === from) return { from: view.from, trail: view.trail };
  const at = view.trail.indexOf(slug);
  return { from: slug, trail: at < 0 ? [...view.trail, from].slice(-longestTrail) : view.trail.slice(0, at) };
}

const longestQuote = 40;
const quoted = (value: string) => `“${value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value}”`;
