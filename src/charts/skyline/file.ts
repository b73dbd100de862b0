import { jobsSinceOf } from "../../atlas/jobs-since.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { fetchJson, once } from "../../dom/load-once.ts";
import type { MapData } from "../live/map-data.ts";
import { skylineOf, type SkylineData, type SkylineLook, type SkylineRow } from "./data.ts";

/**
 * `/data/jobs-since.json`: what a skyline has besides the figures of `/data/map.json`. Percent by row of that file with a comma between them; nothing
 * where one is missing. A file of its own, because the map needs none of it.
 */
export interface JobsSinceFile {
  change: string;
}

export function jobsSinceFile(atlas: Atlas): JobsSinceFile {
  const since = jobsSinceOf(atlas);
  return { change: atlas.occupations.map(({ slug }) => since.get(slug) ?? "").join(",") };
}

/** Loaded once a page. */
export const loadJobsSince = once(() => fetchJson<JobsSinceFile>("data/jobs-since.json"));

/** What a skyline shows, from the published figures; without the changes since the older survey where they are not asked for. */
export function skylineFrom(figures: MapData, since: JobsSinceFile | null, look: SkylineLook): SkylineData {
  const scores = figures.figures("karpathy");
  const projected = figures.figures("projected-change");
  const ranges = new Map(figures.measuresRows().map(({ slug, disagreement, meanRank }) => [slug, { ...disagreement, mean: meanRank }]));
  const changes = since?.change.split(",");
  const places = new Map([...scores.keys()].map((slug, index) => [slug, index]));
  const rows = figures.rows("karpathy").flatMap(({ slug, title, shortTitle, category, categoryTitle, jobs }): SkylineRow[] => {
    const score = scores.get(slug)?.value ?? null;
    const range = ranges.get(slug);
    const change = changes?.[places.get(slug) ?? -1] ?? "";
    if (score === null) return [];
    return [
      {
        ...{ slug, title, shortTitle, category, categoryTitle, jobs },
        score,
        projected: projected.get(slug)?.value ?? null,
        since: change === "" ? null : Number(change),
        range: range === undefined || range.mean === null ? null : { low: range.low, high: range.high, mean: range.mean },
      },
    ];
  });
  return skylineOf(rows, look);
}
