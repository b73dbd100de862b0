import { jobsSinceOf } from "../../atlas/jobs-since.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { fetchJson, once } from "../../dom/load-once.ts";
import type { MapData } from "../live/map-data.ts";
import { skylineOf, type SkylineData, type SkylineLook, type SkylineRow } from "./data.ts";

/**
 * `/data/jobs-since.json`: what a skyline has besides the figures of `/data/map.json`. By slug, in tenths of a percent; nothing where one is missing.
 * A file of its own, because the map needs none of it.
 */
export type JobsSinceFile = Record<string, number>;

export const jobsSinceFile = (atlas: Atlas): JobsSinceFile =>
  Object.fromEntries([...jobsSinceOf(atlas)].map(([slug, change]) => [slug, Math.round(change * 10)]));

/** Loaded once a page. */
export const loadJobsSince = once(() => fetchJson<JobsSinceFile>("data/jobs-since.json"));

/** What a skyline shows, from the published figures; without the changes since the older survey where they are not asked for. */
export function skylineFrom(figures: MapData, since: JobsSinceFile | null, look: SkylineLook): SkylineData {
  const scores = figures.figures("karpathy");
  const projected = figures.figures("projected-change");
  const ranges = new Map(figures.measuresRows().map(({ slug, disagreement, meanRank }) => [slug, { ...disagreement, mean: meanRank }]));
  const rows = figures.rows("karpathy").flatMap(({ value: _, medianPay: _pay, projectedChange: _change, ...named }): SkylineRow[] => {
    const { slug } = named;
    const score = scores.get(slug)?.value ?? null;
    const range = ranges.get(slug);
    const change = since?.[slug];
    if (score === null) return [];
    return [
      {
        ...named,
        score,
        projected: projected.get(slug)?.value ?? null,
        since: change === undefined ? null : change / 10,
        range: range === undefined || range.mean === null ? null : { low: range.low, high: range.high, mean: range.mean },
      },
    ];
  });
  return skylineOf(rows, look);
}
