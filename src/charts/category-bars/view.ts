import { rankedIds, type RankedId } from "../../schema/measure.ts";
import { meanWords, type CategoryBarsData } from "./data.ts";

/** What a reader has chosen to see of the categories; all of it stands in the address. */
export interface BarsView {
  measure: RankedId;
  /** Category whose card a finger has opened. */
  card: string | null;
  view: "chart" | "table";
}

export const barsParameters = ["measure", "card", "view"] as const;

/** The view that an address asks for. Whatever is not on a closed list falls back to the default, without a word. */
export function readBarsView(parameters: URLSearchParams, categories: ReadonlySet<string>, byDefault: RankedId): BarsView {
  const [measure, card] = [parameters.get("measure"), parameters.get("card")];
  return {
    measure: rankedIds.find((id) => id === measure) ?? byDefault,
    card: card !== null && categories.has(card) ? card : null,
    view: parameters.get("view") === "table" ? "table" : "chart",
  };
}

/** The address's parameters for a view: only what differs from the default. */
export function writeBarsView({ measure, card, view }: BarsView, byDefault: RankedId): URLSearchParams {
  const parameters = new URLSearchParams();
  if (measure !== byDefault) parameters.set("measure", measure);
  if (card !== null) parameters.set("card", card);
  if (view !== "chart") parameters.set("view", view);
  return parameters;
}

/** What the chart now shows, in words. */
export function barsSentence({ rows, measure }: CategoryBarsData): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return "No category is scored.";
  return `${rows.length} categories by ${measure.label}, means weighted by jobs: from ${meanWords(measure, first.mean)} (${first.title}) down to ${meanWords(measure, last.mean)} (${last.title}).`;
}
