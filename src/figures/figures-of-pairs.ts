import { onetMonth } from "../schema/vintage.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { factsOf, type Definition } from "./figure.ts";
import { measures } from "../atlas/measure.ts";
import { neighborhoodOf } from "../neighbors/tables.ts";
import { precisionAtTen } from "../neighbors/neighbors.ts";
import type { Occupation } from "../atlas/occupation.ts";

interface Two {
  from: Occupation;
  to: Occupation;
}

/** Figures that lie between two occupations, without their sign: the words beside them say which has more. */
export const pairFigures: Readonly<Record<string, Definition<Two>>> = {
  "pay-difference": {
    ...factsOf(measures["median-pay"]),
    what: "difference in median pay",
    value: ({ from, to }) => (from.medianPay === null || to.medianPay === null ? null : Math.abs(from.medianPay - to.medianPay)),
  },
  "rank-difference": {
    ...factsOf(measures["mean-rank"]),
    unit: "percentile points",
    explained: "measures/mean-rank",
    what: "difference in mean percentile rank",
    // Of the percentiles as they are printed, so that a reader who takes one from the other finds the same.
    value: ({ from, to }) =>
      from.meanRank === null || to.meanRank === null ? null : Math.abs(Math.round(from.meanRank) - Math.round(to.meanRank)),
  },
};

/** Figures of the whole map that come from its neighbors. */
export const neighborFigures: Readonly<Record<string, Definition<Atlas>>> = {
  "neighbors-listed": {
    unit: "percent",
    kind: "modelled",
    sources: ["onet", "microsoft-applicability"],
    vintage: onetMonth,
    explained: "methods",
    what: "share of the ten nearest occupations that O*NET lists as related as well, mean over occupations",
    value: (atlas) => Math.round(100 * precisionAtTen(neighborhoodOf(atlas.rows)).precision),
  },
};
