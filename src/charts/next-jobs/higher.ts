import { currentCount, type ExposureId } from "../../schema/measure.ts";
import { measures } from "../../atlas/measure.ts";
import { percentileOf, type NextOccupation } from "./occupations.ts";

/** As sentences name a measure of exposure: `the mean rank of six measures`. */
export const nameOf = (measure: ExposureId): string =>
  measure === "mean-rank"
    ? `the mean rank of ${currentCount} measures`
    : measures[measure].label.replace(/^International/, "the International");

/** By how many points a job's percentile, as it is printed, is above the start's; below zero, under it. null where one has none. */
export function pointsHigher(from: NextOccupation, to: NextOccupation, measure: ExposureId): number | null {
  const [own, other] = [percentileOf(from, measure), percentileOf(to, measure)];
  return own === null || other === null ? null : Math.round(other) - Math.round(own);
}

/**
 * A warning where a job is more exposed than the one started from, by the reader's measure or by the mean rank; null where it is so by neither.
 * `More exposed than your job: 3 points higher by the mean rank of six measures.`
 */
export function higherWords(from: NextOccupation, to: NextOccupation, measure: ExposureId): string | null {
  const ids: readonly ExposureId[] = measure === "mean-rank" ? [measure] : [measure, "mean-rank"];
  const parts = ids.flatMap((id) => {
    const by = pointsHigher(from, to, id) ?? 0;
    return by > 0 ? [`${by} ${by === 1 ? "point" : "points"} higher by ${nameOf(id)}`] : [];
  });
  return parts.length === 0 ? null : `More exposed than your job: ${parts.join(", and ")}.`;
}
