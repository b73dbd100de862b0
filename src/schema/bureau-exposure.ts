/** The Bureau of Labor Statistics' four categories of AI exposure, from low to very high. They are steps and no numbers: they have no mean. */
export const bureauExposures = ["low", "moderate", "high", "very-high"] as const;

export type BureauExposure = (typeof bureauExposures)[number];

/**
 * An occupation's step as charts sort and color it: its place among the four from 0, and a half more where only most of the occupation's jobs
 * are in it. It is a place in an order and no amount: nothing is averaged or ranked by it.
 */
export const bureauLevel = (step: BureauExposure, isWhole: boolean): number => bureauExposures.indexOf(step) + (isWhole ? 0 : 0.5);

/** That place in words: `very high`, `mostly low`. */
export const bureauWords = (level: number): string =>
  `${level % 1 === 0 ? "" : "mostly "}${(bureauExposures[Math.floor(level)] ?? "").replace("-", " ")}`;

/** How many occupations the Bureau put into each, among those of its projections for 2025-35. */
export const publishedCounts: Readonly<Record<BureauExposure, number>> = { low: 213, moderate: 206, high: 206, "very-high": 206 };

/** Where each step begins and ends on a scale of percentiles, by how many occupations are in it. */
export const bureauBounds: readonly number[] = bureauExposures.reduce(
  (bounds, step) => [...bounds, (bounds.at(-1) ?? 0) + (100 * publishedCounts[step]) / countOf(bureauExposures)],
  [0],
);

function countOf(steps: readonly BureauExposure[]): number {
  return steps.reduce((sum, step) => sum + publishedCounts[step], 0);
}
