import { rankedIds, type RankedId } from "../../schema/measure.ts";
import { namesOf, oneOf, readFields, display, slugIn, writeFields, type Fields, type Display, type Refuse } from "../../dom/url-fields.ts";
import { meanWords, type CategoryBarsData } from "./data.ts";

/** What a reader has chosen to see of the categories; all of it stands in the address. */
export interface BarsView {
  measure: RankedId;
  /** Slug of the category whose card was opened by touch. */
  card: string | null;
  view: Display;
}

const fields: Fields<BarsView, { categories: ReadonlySet<string> }> = {
  measure: oneOf(rankedIds),
  card: slugIn("categories"),
  view: display,
};
export const barsParameters = namesOf(fields);

const usualView = (measure: RankedId): BarsView => ({ measure, card: null, view: "chart" });

/** The view that an address asks for. `refused` hears of values that are not allowed. */
export const readBarsView = (
  parameters: URLSearchParams,
  categories: ReadonlySet<string>,
  byDefault: RankedId,
  refused?: Refuse,
): BarsView => readFields(fields, parameters, usualView(byDefault), { categories }, refused);

/** The address's parameters for a view: only what differs from the default. */
export const writeBarsView = (view: BarsView, byDefault: RankedId): URLSearchParams => writeFields(fields, view, usualView(byDefault));

/** What the chart now shows, in words. */
export function barsSentence({ rows, measure }: CategoryBarsData): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return "No category is scored.";
  return `${rows.length} categories by ${measure.label}, means weighted by jobs: from ${meanWords(measure, first.mean)} (${first.title}) down to ${meanWords(measure, last.mean)} (${last.title}).`;
}
