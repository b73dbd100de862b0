/** The Bureau of Labor Statistics' four categories of AI exposure, from low to very high. They are steps and no numbers: they have no mean. */
export const bureauExposures = ["low", "moderate", "high", "very-high"] as const;

export type BureauExposure = (typeof bureauExposures)[number];

/**
 * An occupation's step as charts sort and color it: its place among the four from 0, and a half more where only most of the occupation's jobs
 * are in it. It is a place in an order and no amount: nothing is averaged or ranked by it.
 */
export const bureauLevel = (step: BureauExposure, isWhole: boolean): number => bureauExposures.indexOf(step) + (isWhole ? 0 : 0.5);
