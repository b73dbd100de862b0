import {
  namesOf,
  oneOf,
  readFields,
  display,
  slugIn,
  writeFields,
  type Field,
  type Fields,
  type Display,
  type Refuse,
} from "../../dom/url-fields.ts";
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
  view: Display;
}

/** The axes that an address may name parts of. */
export interface Axes {
  x: DotsAxis;
  y: DotsAxis;
}

const part = (axis: "x" | "y"): Field<Range | null, Axes> => ({
  read: (text, { [axis]: on }) => readRange(text, on),
  write: (range) => range?.join("..") ?? null,
});

const fields: Fields<DotsView, KnownSlugs & Axes> = {
  measure: oneOf(exposureIds),
  category: slugIn("categories"),
  x: part("x"),
  y: part("y"),
  occupation: slugIn("occupations"),
  view: display,
};
export const dotsParameters = namesOf(fields);

/** The view that an address asks for. `refused` hears of values that are not allowed. */
export const readDotsView = (
  parameters: URLSearchParams,
  known: KnownSlugs,
  axes: Axes,
  byDefault: ExposureId,
  refused?: Refuse,
): DotsView => readFields(fields, parameters, plainDotsView(byDefault), { ...known, ...axes }, refused);

/** The address's parameters for a view: only what differs from the default. */
export const writeDotsView = (view: DotsView, byDefault: ExposureId): URLSearchParams =>
  writeFields(fields, view, plainDotsView(byDefault));

/** `40..70`, in the figures of the axis. */
function readRange(text: string, axis: DotsAxis): Range | null {
  const [from, to] = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(text)?.slice(1).map(Number) ?? [];
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
  const within = (range: Range | null, position: number | null) =>
    range === null || (position !== null && position >= range[0] && position <= range[1]);
  return (row) =>
    isDrawn(row) && (category === null || row.category === category) && within(x, row.x.position) && within(y, row.y.position);
}
