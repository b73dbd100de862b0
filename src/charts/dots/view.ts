import { exposureIds, type ExposureId } from "../../schema/measure.ts";
import type { DotsAxis } from "./axis-spec.ts";
import { isDrawn, type DotRow } from "./data.ts";
import type { KnownSlugs } from "../rows.ts";

/** Part of an axis, its ends included. */
export type Range = readonly [from: number, to: number];

/** What a reader has chosen to see on a chart of dots; all of it stands in the address. */
export interface DotsView {
  /** How exposure is measured. */
  measure: ExposureId;
  category: string | null;
  /** The area that is chosen: parts of the axes, null for the whole. */
  x: Range | null;
  y: Range | null;
  /** Slug of the occupation whose card is open. */
  occupation: string | null;
  /** The same rows as a table in place of the drawing. */
  view: "chart" | "table";
}

export const dotsParameters = ["measure", "category", "x", "y", "occupation", "view"] as const;

/** The axes that an address may name parts of. */
export interface Axes {
  x: DotsAxis;
  y: DotsAxis;
}

/** The view that an address asks for. Whatever is not on a closed list falls back to the default, without a word. */
export function readDotsView(parameters: URLSearchParams, known: KnownSlugs, axes: Axes, byDefault: ExposureId): DotsView {
  const one = <T extends string>(name: (typeof dotsParameters)[number], allowed: { has(value: string): boolean }): T | null => {
    const value = parameters.get(name);
    return value !== null && allowed.has(value) ? (value as T) : null;
  };
  return {
    measure: one<ExposureId>("measure", new Set(exposureIds)) ?? byDefault,
    category: one("category", known.categories),
    x: readRange(parameters.get("x"), axes.x),
    y: readRange(parameters.get("y"), axes.y),
    occupation: one("occupation", known.occupations),
    view: one<"table">("view", new Set(["table"])) ?? "chart",
  };
}

/** The address's parameters for a view: only what differs from the default. */
export function writeDotsView({ measure, category, x, y, occupation, view }: DotsView, byDefault: ExposureId): URLSearchParams {
  const parameters = new URLSearchParams();
  if (measure !== byDefault) parameters.set("measure", measure);
  if (category !== null) parameters.set("category", category);
  if (x !== null) parameters.set("x", x.join(".."));
  if (y !== null) parameters.set("y", y.join(".."));
  if (occupation !== null) parameters.set("occupation", occupation);
  if (view === "table") parameters.set("view", view);
  return parameters;
}

/** `40..70`, in the figures of the axis. */
function readRange(text: string | null, axis: DotsAxis): Range | null {
  const [from, to] =
    /^(-?\d{1,9})\.\.(-?\d{1,9})$/
      .exec(text ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  return from === undefined || to === undefined || from > to ? null : rangeOn(axis, from, to);
}

/** Two figures of an axis, in either order, as a part of it: rounded, within its ends; null for the whole axis. */
export function rangeOn(axis: DotsAxis, a: number, b: number): Range | null {
  const round = (value: number) => Math.round(Math.min(axis.to, Math.max(axis.from, value)) / axis.step) * axis.step;
  const [from, to] = [round(Math.min(a, b)), round(Math.max(a, b))];
  return from <= axis.from && to >= axis.to ? null : [from, to];
}

/** The view of a page that nobody has touched. */
export const plainDotsView = (measure: ExposureId): DotsView => ({
  measure,
  category: null,
  x: null,
  y: null,
  occupation: null,
  view: "chart",
});

/** Which rows a view leaves: with both figures, in the category, in the area. */
export function dotsFilter({ category, x, y }: DotsView): (row: DotRow) => boolean {
  const within = (range: Range | null, place: number | null) =>
    range === null || (place !== null && place >= range[0] && place <= range[1]);
  return (row) => isDrawn(row) && (category === null || row.category === category) && within(x, row.x.place) && within(y, row.y.place);
}
