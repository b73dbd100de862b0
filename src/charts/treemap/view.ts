import { measureIds, type MeasureId } from "../../schema/measure.ts";
import { highlights, isLit, type HighlightId } from "./highlight.ts";
import { measures, stepOf } from "../../atlas/measure.ts";
import type { KnownSlugs } from "../rows.ts";

/** What a reader has chosen to see on the map; all of it stands in the address. */
export interface MapView {
  measure: MeasureId;
  /** Slug of the category that is opened. */
  category: string | null;
  /** First and last step of the measure's ramp that are shown. */
  steps: readonly [first: number, last: number] | null;
  highlight: HighlightId | null;
  /** Slug of the occupation whose card is open. */
  occupation: string | null;
  /** The same rows as a table in place of the drawing. */
  view: "chart" | "table";
}

export const viewParameters = ["measure", "category", "min", "max", "highlight", "occupation", "view"] as const;

/** The view that an address asks for. Whatever is not on a closed list falls back to the default, without a word. */
export function readView(parameters: URLSearchParams, known: KnownSlugs, measure: MeasureId): MapView {
  const one = <T extends string>(name: (typeof viewParameters)[number], allowed: { has(value: string): boolean }): T | null => {
    const value = parameters.get(name);
    return value !== null && allowed.has(value) ? (value as T) : null;
  };
  const chosen = one<MeasureId>("measure", new Set(measureIds)) ?? measure;
  return {
    measure: chosen,
    category: one("category", known.categories),
    steps: readSteps(parameters, chosen),
    highlight: one<HighlightId>("highlight", new Set(Object.keys(highlights))),
    occupation: one("occupation", known.occupations),
    view: one<"table">("view", new Set(["table"])) ?? "chart",
  };
}

/** The address's parameters for a view: only what differs from the default. */
export function writeView({ measure, category, steps, highlight, occupation, view }: MapView, byDefault: MeasureId): URLSearchParams {
  const parameters = new URLSearchParams();
  if (measure !== byDefault) parameters.set("measure", measure);
  if (category !== null) parameters.set("category", category);
  if (steps !== null) {
    const { starts } = measures[measure].scale;
    if (steps[0] > 0) parameters.set("min", String(starts[steps[0] - 1]));
    if (steps[1] < starts.length) parameters.set("max", String(steps[1] === 0 ? (starts[0] ?? 0) - 1 : starts[steps[1] - 1]));
  }
  if (highlight !== null) parameters.set("highlight", highlight);
  if (occupation !== null) parameters.set("occupation", occupation);
  if (view === "table") parameters.set("view", view);
  return parameters;
}

/** `min` and `max` are values of the measure; each stands for the step that it falls in. */
function readSteps(parameters: URLSearchParams, measure: MeasureId): MapView["steps"] {
  const { scale } = measures[measure];
  const stepAt = (name: "min" | "max"): number | null => {
    const text = parameters.get(name);
    const value = text === null || text.trim() === "" ? NaN : Number(text);
    return Number.isFinite(value) ? stepOf(scale, value) : null;
  };
  const first = stepAt("min") ?? 0;
  const last = stepAt("max") ?? scale.starts.length;
  return (first === 0 && last === scale.starts.length) || first > last ? null : [first, last];
}

/** The view of a page that nobody has touched. */
export const plainView = (measure: MeasureId): MapView => ({
  measure,
  category: null,
  steps: null,
  highlight: null,
  occupation: null,
  view: "chart",
});

/** Which occupations a view leaves. */
export function rowFilter({
  category,
  steps,
  highlight,
  measure,
}: MapView): (row: { slug: string; category: string; value: number | null }) => boolean {
  const { scale } = measures[measure];
  return (row) => {
    if (category !== null && row.category !== category) return false;
    if (highlight !== null && !isLit(highlight, row)) return false;
    if (steps === null) return true;
    if (row.value === null) return false;
    const step = stepOf(scale, row.value);
    return step >= steps[0] && step <= steps[1];
  };
}
