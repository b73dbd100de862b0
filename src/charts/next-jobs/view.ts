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
  /** Jobs held side by side, at most three. */
  compare: readonly string[];
  /** Median pay not below, US dollars a year. */
  pay: number | null;
  /** Usual entry schooling not above. */
  school: SchoolingSlug | null;
  /** Projected growth not below, percent to 2034. */
  growth: number | null;
  category: string | null;
  /** How exposure is measured. */
  measure: ExposureId;
  /** Percentile points of that measure by which a job must be less exposed; null for no bound. */
  lower: number | null;
  /** The same rows as a table in place of the drawing. */
  view: "chart" | "table";
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

export const nextParameters = [
  "from",
  "trail",
  "to",
  "compare",
  "pay",
  "school",
  "growth",
  "category",
  "measure",
  "lower",
  "view",
] as const;
type Name = (typeof nextParameters)[number];

export const mostCompared = 3;
/** What is said where one more is asked for. */
export const compareFull = "Three jobs stand side by side already. Remove one before you add another.";
/** The trail forgets its oldest steps beyond so many. */
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

/** A bound as somebody writes it, `$60,000` or `-3%`; null where nothing is written, undefined where it is no bound. */
export function readBound(name: keyof typeof bounds, text: string): number | null | undefined {
  const written = text.replace(/[$,%+\s]/g, "").replace("−", "-");
  if (written === "") return null;
  const { least, most } = bounds[name];
  const number = /^-?\d{1,9}$/.test(written) ? Number(written) : NaN;
  return number >= least && number <= most ? number : undefined;
}

/** What a bound may be: `a whole number of dollars a year from 1 to 1,000,000`. */
export const boundRange = (name: keyof typeof bounds): string => {
  const { least, most, unit } = bounds[name];
  return `a whole number of ${unit} from ${grouped(least).replace("-", "−")} to ${grouped(most)}`;
};

/** Says that an address asks for no bound where one is usual. */
const any = "any";

/**
 * The view that an address asks for. What it does not know or cannot do falls back to the default; `dropped` says so, a sentence each.
 */
export function readNextView(parameters: URLSearchParams, known: KnownSlugs): { view: NextView; dropped: string[] } {
  const dropped: string[] = [];
  const drop = (words: string) => {
    dropped.push(words);
    return null;
  };
  const given = (name: Name) => {
    const value = parameters.get(name)?.trim();
    return value === undefined || value === "" ? null : value;
  };
  const job = (name: Name) => {
    const value = given(name);
    if (value === null || known.occupations.has(value)) return value;
    return drop(`The address names ${quoted(value)}, which is no job of this atlas.`);
  };
  const jobs = (name: Name) =>
    [...new Set(given(name)?.split(",") ?? [])].filter((slug) => {
      if (known.occupations.has(slug)) return true;
      if (slug !== "") drop(`The address names ${quoted(slug)}, which is no job of this atlas.`);
      return false;
    });
  const oneOf = <T extends string>(name: Name, allowed: { has(value: string): boolean }, what: string): T | null => {
    const value = given(name);
    if (value === null || allowed.has(value)) return value as T | null;
    return drop(`The address asks for ${quoted(value)}, which is no ${what} of this atlas.`);
  };
  const bound = (name: keyof typeof bounds): number | null => {
    const value = given(name);
    if (value === null) return null;
    const number = readBound(name, value);
    if (number !== undefined) return number;
    return drop(`The address asks for ${bounds[name].what} of ${quoted(value)}; a bound is ${boundRange(name)}.`);
  };
  const compare = jobs("compare");
  if (compare.length > mostCompared) drop(`At most three jobs are held side by side; the first three of the ${compare.length} are.`);
  const from = job("from");
  const view: NextView = {
    from,
    trail: jobs("trail").slice(-longestTrail),
    to: job("to"),
    compare: compare.slice(0, mostCompared),
    pay: bound("pay"),
    school: oneOf<SchoolingSlug>("school", new Set(schoolingSlugs), "level of schooling"),
    growth: bound("growth"),
    category: oneOf("category", known.categories, "category"),
    measure: oneOf<ExposureId>("measure", new Set(exposureIds), "measure of exposure today") ?? plainNextView.measure,
    lower: given("lower") === any ? null : (bound("lower") ?? plainNextView.lower),
    view: oneOf<"table">("view", new Set(["table", "chart"]), "view") ?? "chart",
  };
  return { view, dropped };
}

/** The address's parameters for a view: only what differs from the default. */
export function writeNextView(view: NextView): URLSearchParams {
  const parameters = new URLSearchParams();
  const set = (name: Name, value: string | number | null) => (value === null ? undefined : parameters.set(name, String(value)));
  set("from", view.from);
  set("trail", view.trail.length === 0 ? null : view.trail.join(","));
  set("to", view.to);
  set("compare", view.compare.length === 0 ? null : view.compare.join(","));
  set("pay", view.pay);
  set("school", view.school);
  set("growth", view.growth);
  set("category", view.category);
  set("measure", view.measure === plainNextView.measure ? null : view.measure);
  set("lower", view.lower === plainNextView.lower ? null : (view.lower ?? any));
  set("view", view.view === "table" ? view.view : null);
  return parameters;
}

/** The view after a step to another job: the one left behind ends the trail. A job on the trail is walked back to. */
export function stepTo(view: NextView, slug: string, start: string): Pick<NextView, "from" | "trail"> {
  const from = view.from ?? start;
  if (slug === from) return { from: view.from, trail: view.trail };
  const at = view.trail.indexOf(slug);
  return { from: slug, trail: at < 0 ? [...view.trail, from].slice(-longestTrail) : view.trail.slice(0, at) };
}

const longestQuote = 40;
const quoted = (value: string) => `“${value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value}”`;
