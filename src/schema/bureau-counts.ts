import type { BureauExposure } from "./bureau-exposure.ts";

/** How many occupations the Bureau put into each, among those of its projections for 2025-35. */
export const publishedCounts: Readonly<Record<BureauExposure, number>> = { low: 213, moderate: 206, high: 206, "very-high": 206 };

/** Where the steps begin and end on a scale of percentiles: the sum of the counts up to each, as a share of all. */
export const bureauBounds: readonly number[] = [0, 213, 419, 625, 831].map((sum) => (100 * sum) / 831);
