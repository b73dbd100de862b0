import { bureauExposureMonth, jobsYear, payMonth, projectedYear, projectionYears } from "./vintage.ts";
import type { Ramp } from "../tokens.ts";
import { currentCount, type MeasureId, type ScoreId } from "./measure.ts";
import type { FigureKind, Unit } from "./unit.ts";

/** What is known of a measure. What only some charts and pages need stands in `score-marks.ts` and `score-texts.ts`: every live chart loads these. */
export interface MeasureRecord {
  /** For menus, axes and tables. */
  label: string;
  unit: Unit;
  /** Modelled, where it does not say otherwise. */
  kind?: FigureKind;
  /** Id of the source record, where it is another than the measure's; the mean has the sources of all current measures. */
  source?: string;
  /** Which state of the data the values hold for. */
  vintage: string;
  /** The colors of its steps; those of exposure, where it does not say otherwise. */
  ramp?: Ramp;
  /** Lower ends of the second and later steps. Those of exposure lie near the sixths of the occupations, at round numbers. */
  starts: readonly number[];
  /** What each step holds, where that is not simply from one start to the next. */
  labels?: readonly string[];
  /** Words at the low and the high end of the key; those of exposure, where it does not say otherwise. */
  ends?: readonly [string, string] | typeof labelsSay;
}

/** Where the labels of the first and the last step are words that need no others: `low`, `12% more jobs or above`. */
export const labelsSay = "labels say";

/** What is no score of exposure has words of its own for its key's ends; the compiler refuses one without. */
export type FactRecord = MeasureRecord &
  (Required<Pick<MeasureRecord, "ends">> & ({ labels: readonly string[] } | { ends: readonly [string, string] }));

const scoreRecords: Readonly<Record<ScoreId, MeasureRecord>> = {
  karpathy: {
    label: "Karpathy 2026 (the video’s map)",
    source: "karpathy-jobs",
    unit: "score of 10",
    vintage: "March 2026",
    starts: [2, 4, 5, 7, 9],
    labels: ["0–1", "2–3", "4", "5–6", "7–8", "9–10"],
  },
  eloundou: {
    label: "Eloundou and others 2023",
    unit: "score of 1",
    vintage: "2023",
    starts: [0.15, 0.28, 0.4, 0.48, 0.55],
  },
  aioe: {
    label: "Felten, Raj and Seamans 2023",
    unit: "z-score",
    vintage: "2023",
    starts: [-0.75, -0.15, 0.4, 0.9, 1.25],
  },
  microsoft: {
    label: "Microsoft 2025",
    source: "microsoft-applicability",
    unit: "score of 1",
    vintage: "2024",
    starts: [0.09, 0.14, 0.175, 0.21, 0.29],
  },
  anthropic: {
    label: "Anthropic 2026",
    source: "anthropic-labor",
    unit: "score of 1",
    vintage: "2025",
    starts: [0.001, 0.03, 0.08, 0.17, 0.3],
  },
  ilo: {
    label: "International Labour Organization 2025",
    source: "ilo-wp140",
    unit: "score of 1",
    vintage: "2025",
    starts: [0.18, 0.25, 0.31, 0.38, 0.47],
  },
  "frey-osborne": {
    label: "Frey and Osborne 2013",
    unit: "score of 1",
    vintage: "2013",
    starts: [0.02, 0.1, 0.3, 0.6, 0.87],
  },
};

const factRecords: Readonly<Record<Exclude<MeasureId, ScoreId | "mean-rank">, FactRecord>> = {
  "bureau-exposure": {
    label: "Bureau of Labor Statistics 2026",
    unit: "step of exposure",
    source: "bls-ai-exposure",
    vintage: bureauExposureMonth,
    ramp: "bureau",
    starts: [1, 2, 3],
    labels: ["low", "moderate", "high", "very high"],
    ends: labelsSay,
  },
  "median-pay": {
    label: "Median pay",
    unit: "US dollars a year",
    kind: "measured",
    source: "bls-ooh",
    vintage: payMonth,
    ramp: "pay",
    starts: [35_000, 45_000, 60_000, 80_000, 110_000],
    ends: ["lower pay", "higher pay"],
  },
  "projected-change": {
    label: `Projected change to ${projectedYear}`,
    unit: "percent change",
    kind: "projected",
    source: "bls-ooh",
    vintage: projectionYears,
    ramp: "outlook",
    starts: [-5, 0, 3, 6, 12],
    labels: ["over 5% fewer jobs", "up to 5% fewer", "0 to 3% more", "3% to 6% more", "6% to 12% more", "12% more jobs or above"],
    ends: labelsSay,
  },
  "entry-education": {
    label: "Typical entry education",
    unit: "schooling",
    kind: "reported",
    source: "bls-ooh",
    vintage: jobsYear,
    ramp: "schooling",
    starts: [1, 2, 4, 5, 6],
    labels: ["no credential", "high school", "some college or award", "associate’s", "bachelor’s", "master’s or doctoral"],
    ends: labelsSay,
  },
};

export const measureRecords: Readonly<Record<MeasureId, MeasureRecord>> = {
  ...scoreRecords,
  "mean-rank": {
    label: `Mean rank of ${currentCount} measures`,
    unit: "percentile",
    vintage: "2023 to 2026",
    starts: [100 / 6, 200 / 6, 50, 400 / 6, 500 / 6],
  },
  ...factRecords,
};

/** The Bureau's step in words, by the place that `bureauLevel` gives it: `very high`, `mostly low`. */
export const bureauWords = (level: number): string =>
  (level % 1 === 0 ? "" : "mostly ") + (measureRecords["bureau-exposure"].labels?.[Math.floor(level)] ?? "");

export const isScore = (id: MeasureId): id is ScoreId => id in scoreRecords;

/** Id of the source record of a measure; the mean has none of its own. */
export const sourceOf = (id: MeasureId): string => measureRecords[id].source ?? id;
