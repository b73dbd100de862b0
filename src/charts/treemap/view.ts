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
  view: Display;
}

/** A view as it stands in the address: `min` and `max` are values of the measure; each stands for the step that it falls in. */
type Told = Omit<MapView, "steps"> & { min: number | null; max: number | null };

const number: Field<number | null, unknown> = { read: (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined) };

const fields: Fields<Told, KnownSlugs> = {
  measure: {
    read: (text, { measures: known }) => (known?.has(text) === false ? undefined : measureIds.find((id) => id === text)),
  },
  category: slugIn("categories"),
  min: number,
  max: number,
  highlight: oneOf(Object.keys(highlights) as HighlightId[]),
  occupation: slugIn("occupations"),
  view: display,
};
export const viewParameters = namesOf(fields);

/** The view that an address asks for. `refused` hears of values that are not allowed. */
export function readView(parameters: URLSearchParams, known: KnownSlugs, measure: MeasureId, refused?: Refuse): MapView {
  const { min, max, ...view } = readFields(fields, parameters, told(plainView(measure)), known, refused);
  const { scale } = measures[view.measure];
  const first = min === null ? 0 : stepOf(scale, min);
  const last = max === null ? scale.starts.length : stepOf(scale, max);
  return { ...view, steps: (first === 0 && last === scale.starts.length) || first > last ? null : [first, last] };
}

/** The address's parameters for a view: only what differs from the default. */
export const writeView = (view: MapView, byDefault: MeasureId): URLSearchParams =>
  writeFields(fields, told(view), told(plainView(byDefault)));

/** Each end of the steps as a value that falls in them; null at an end of the scale. */
function told({ steps, ...view }: MapView): Told {
  const { starts } = measures[view.measure].scale;
  const [first, last] = steps ?? [0, starts.length];
  return {
    ...view,
    min: starts[first - 1] ?? null,
    max: last === starts.length ? null : last === 0 ? (starts[0] ?? 0) - 1 : (starts[last - 1] ?? null),
  };
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
}: MapView): (row: { slug: string; category: string; value: number | null; to?: string }) => boolean {
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
