/** The Bureau of Labor Statistics' four categories of AI exposure, from low to very high. They are steps and no numbers: they have no mean. */
export const bureauExposures = ["low", "moderate", "high", "very-high"] as const;

export type BureauExposure = (typeof bureauExposures)[number];

/** How many occupations the Bureau put into each, among those of its projections for 2025-35. */
export const publishedCounts: Readonly<Record<BureauExposure, number>> = { low: 213, moderate: 206, high: 206, "very-high": 206 };
