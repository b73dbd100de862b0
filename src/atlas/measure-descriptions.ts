import type { MeasureId } from "../schema/measure.ts";
import { scoreAbout } from "../schema/score-about.ts";

/** What each measure says of an occupation: a phrase that can follow "shows". */
export const measureAbout = {
  ...scoreAbout,
  "mean-rank": "Mean percentile rank over the current measures that score the occupation",
  "median-pay": "Median pay a year",
  "projected-change": "Projected change in employment from 2024 to 2034",
  "entry-education": "Typical entry-level education",
} satisfies Record<MeasureId, string>;

/** What a drawing of a model's scores must not be taken for. */
export const notAForecast = "A model’s score, not a forecast of job loss.";
