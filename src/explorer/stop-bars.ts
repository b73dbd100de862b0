import type { Bar } from "../charts/next-jobs/compare.ts";
import { percentileOf, type NextOccupation } from "../charts/next-jobs/occupations.ts";
import type { ExposureId } from "../schema/measure.ts";
import { schooling } from "../schema/schooling.ts";
import { element } from "../dom/element.ts";
import { barOf } from "./bar.ts";

/** The most that a bar of pay shows along a route, US dollars a year: the highest median at its stops. */
export const mostPaid = (stops: readonly NextOccupation[]): number => Math.max(1, ...stops.map(({ medianPay }) => medianPay ?? 0));

/**
 * Exposure, pay and schooling of a stop as bars, each on one scale along the whole route, so that they can be compared from stop to stop.
 * Screen readers skip them: the facts of the stop say the same.
 */
export function stopBars(job: NextOccupation, measure: ExposureId, most: number): HTMLElement {
  const percentile = percentileOf(job, measure);
  const level = job.education === null ? -1 : schooling.indexOf(job.education);
  const bars: readonly [string, Bar | null][] = [
    ["Exposure", percentile === null ? null : { kind: "length", to: percentile / 100 }],
    ["Pay", job.medianPay === null ? null : { kind: "length", to: job.medianPay / most }],
    ["Schooling", level < 0 ? null : { kind: "length", to: level / (schooling.length - 1) }],
  ];
  const parts = bars.map(([name, bar]) => element("div", "", element("span", "", name), bar === null ? "–" : barOf(bar)));
  const made = element("div", "stop-bars", ...parts);
  made.setAttribute("aria-hidden", "true");
  return made;
}
