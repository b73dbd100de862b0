import { axisValueOf, dotRow, dotsOf, type AxisValue, type DotsData } from "./data.ts";
import type { AxisId } from "../../schema/measure.ts";
import type { MapData } from "../live/map-data.ts";

/** What a chart of dots shows, from the published figures. */
export function dotsFrom(figures: MapData, x: AxisId, y: AxisId, exposure: DotsData["exposure"]): DotsData {
  const [across, up] = [valuesOf(figures, x), valuesOf(figures, y)];
  const none: AxisValue = { value: null, position: null };
  const rows = figures.rows("mean-rank").map((row) => dotRow(row, across.get(row.slug) ?? none, up.get(row.slug) ?? none));
  return dotsOf(rows, x, y, exposure);
}

const valuesOf = (figures: MapData, id: AxisId) =>
  new Map([...figures.figures(id)].map(([slug, { value, percentile }]) => [slug, axisValueOf(id, value, percentile)]));
