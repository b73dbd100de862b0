/** The current measures of exposure, in the order in which they are shown. A new one begins here; compiler and check name the rest. */
export const currentMeasures = ["karpathy", "eloundou", "aioe", "microsoft", "anthropic", "ilo"] as const;

type Numerals = readonly ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** How many they are, in sentences. The compiler says when it is another word, so that browsers need no list of words. */
export const currentCount: Numerals[(typeof currentMeasures)["length"]] = "six";

/** Scores from before language models: for contrast, and left out of every mean. */
const pastMeasures = ["frey-osborne"] as const;

/**
 * Scores whose zero says "none measured" and not "the least". Such a zero has no rank of its own: it is left out of mean ranks, spreads and
 * correlations, and is the first step of the colors.
 */
const measuredInUse: readonly MeasureId[] = ["anthropic"];

/** Every published score of exposure: the columns of `exposure.csv`. */
export const scoreIds = [...currentMeasures, ...pastMeasures] as const;

/** Every way of ranking occupations by exposure: the scores, and the mean of the ranks by the current ones. */
export const rankedIds = [...scoreIds, "mean-rank"] as const;

/**
 * Everything that an occupation can be colored or sorted by. The Bureau's exposure is four steps and no score: it has no percentile, mean or
 * correlation, and joins several of the current measures, so it is none of them.
 */
export const measureIds = [...rankedIds, "bureau-exposure", "median-pay", "projected-change", "entry-education"] as const;

/** Measures of how exposed an occupation is today: the mean of the ranks, and the current scores. */
export const exposureIds = ["mean-rank", ...currentMeasures] as const;

/** What a chart of dots can have on an axis. */
export const axisIds = [...rankedIds, "median-pay", "projected-change"] as const;

export type CurrentMeasureId = (typeof currentMeasures)[number];
export type ScoreId = (typeof scoreIds)[number];
export type RankedId = (typeof rankedIds)[number];
export type MeasureId = (typeof measureIds)[number];
export type ExposureId = (typeof exposureIds)[number];
export type AxisId = (typeof axisIds)[number];

/** Whether it is a score from before language models. */
export const isPast = (id: MeasureId): boolean => (pastMeasures as readonly MeasureId[]).includes(id);

/** Whether the score is a zero that says "none measured". */
export const isNoneMeasured = (id: MeasureId, score: number | null): boolean => score === 0 && measuredInUse.includes(id);
