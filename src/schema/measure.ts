/** The six current measures of exposure, in the order in which they are shown. */
export const currentMeasures = ["karpathy", "eloundou", "aioe", "microsoft", "anthropic", "ilo"] as const;

/** Every published score of exposure; the 2013 one stands for contrast only. */
export const scoreIds = [...currentMeasures, "frey-osborne"] as const;

/** Every way of ranking occupations by exposure. */
export const exposureIds = [...scoreIds, "mean-rank"] as const;

/** Everything that an occupation can be colored or sorted by. */
export const measureIds = [...exposureIds, "median-pay", "projected-change", "entry-education"] as const;

export type CurrentMeasureId = (typeof currentMeasures)[number];
export type ScoreId = (typeof scoreIds)[number];
export type ExposureId = (typeof exposureIds)[number];
export type MeasureId = (typeof measureIds)[number];
