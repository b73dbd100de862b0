/** The six current measures of exposure, in the order in which they are shown. */
export const currentMeasures = ["karpathy", "eloundou", "aioe", "microsoft", "anthropic", "ilo"] as const;

/** Every published score of exposure; the 2013 one stands for contrast only. */
export const scoreIds = [...currentMeasures, "frey-osborne"] as const;

/** Every way of ranking occupations by exposure, the 2013 one among them. */
export const rankedIds = [...scoreIds, "mean-rank"] as const;

/** Everything that an occupation can be colored or sorted by. */
export const measureIds = [...rankedIds, "median-pay", "projected-change", "entry-education"] as const;

/** Measures of how exposed an occupation is today: the current scores and the mean of their ranks. */
export const exposureIds = ["mean-rank", ...currentMeasures] as const;

/** What a chart of dots can have on an axis. */
export const axisIds = [...rankedIds, "median-pay", "projected-change"] as const;

export type CurrentMeasureId = (typeof currentMeasures)[number];
export type ScoreId = (typeof scoreIds)[number];
export type RankedId = (typeof rankedIds)[number];
export type MeasureId = (typeof measureIds)[number];
export type ExposureId = (typeof exposureIds)[number];
export type AxisId = (typeof axisIds)[number];
