import { measures } from "../../atlas/measure.ts";
import type { MeasureId } from "../../schema/measure.ts";
import type { MapData } from "../live/map-data.ts";
import { treemapOf, type TreemapData } from "./data.ts";

/** The map by each measure that has been asked for: each choice of a reader asks again. */
const known = new WeakMap<MapData, Map<MeasureId, TreemapData>>();

/** Rows and groups of the whole map, colored by a measure, from the published figures. */
export function treemapFrom(figures: MapData, id: MeasureId): TreemapData {
  const own = known.get(figures) ?? new Map<MeasureId, TreemapData>();
  known.set(figures, own);
  const data = own.get(id) ?? treemapOf(figures.rows(id), measures[id], figures.namesOf);
  own.set(id, data);
  return data;
}

/** One category alone. */
export const categoryFrom = (figures: MapData, id: MeasureId, slug: string): TreemapData =>
  treemapOf(
    treemapFrom(figures, id).rows.filter((row) => row.category === slug),
    measures[id],
    figures.namesOf,
  );
