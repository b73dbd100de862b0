import { uncapital } from "../../text/format-number.ts";
import { projectedYear } from "../../schema/vintage.ts";
import { schooling } from "../../schema/schooling.ts";
import { percentileOf, type NextOccupation } from "./occupations.ts";
import { filterIds, within, type FilterId } from "./rows.ts";
import type { NextView } from "./view.ts";
import { print } from "../../text/format-figure.ts";

/**
 * Bounds that hold for every stop of a route: one has to live there. Category and exposure say where somebody wants to arrive, and hold for the
 * end alone.
 */
const onTheWay: readonly FilterId[] = ["pay", "school", "growth"];

type Bounds = Pick<NextView, "measure" | FilterId>;

/** The reader's bounds that keep a stop of a route back. What has no figure stays within no bound. */
export const boundsAgainst = (view: Bounds, stop: NextOccupation, start: NextOccupation, isEnd: boolean): FilterId[] =>
  (isEnd ? filterIds : onTheWay).filter((id) => !within[id](view, stop, start));

/** Why a bound keeps a job back, after its name: `pays $52,000 at the median, less than $60,000`. */
export function whyBeyond(
  bound: FilterId,
  view: Bounds,
  stop: NextOccupation,
  start: NextOccupation,
  categories: ReadonlyMap<string, string>,
): string {
  const { medianPay, education, projectedChange } = stop;
  switch (bound) {
    case "pay":
      return medianPay === null
        ? "has no published pay"
        : `pays ${print(medianPay, "US dollars a year")} at the median, less than ${print(view.pay ?? 0, "US dollars a year")}`;
    case "school":
      return education === null ? "has no single level of entry" : `${takes(education)}, more than you set`;
    case "growth":
      return projectedChange === null
        ? "has no published projection"
        : `is projected to change by ${print(projectedChange, "percent change")} to ${projectedYear}, less than ${print(view.growth ?? 0, "percent change")}`;
    case "category":
      return `is not in the category ${categories.get(view.category ?? "") ?? ""}`;
    case "lower":
      return standsTooHigh(view, percentileOf(stop, view.measure), percentileOf(start, view.measure));
  }
}

const takes = (level: (typeof schooling)[number]) =>
  level === schooling[0] ? "takes no formal schooling" : `takes ${/^[AEIOU]/.test(level) ? "an" : "a"} ${uncapital(level)}`;

function standsTooHigh({ lower }: Bounds, own: number | null, start: number | null): string {
  if (own === null || start === null) return "cannot be compared by this measure of exposure";
  return `stands at percentile ${print(own, "percentile")} of exposure, and not ${print(lower ?? 0, "percentile points")} points below ${print(start, "percentile")}`;
}
