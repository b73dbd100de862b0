import { jobsYear } from "../schema/vintage.ts";
import type { Atlas } from "../atlas/atlas.ts";
import type { Definition } from "./figure.ts";
import {
  count,
  employment,
  jobsOf,
  karpathy,
  karpathyOf,
  medianPayOf,
  pay,
  percentile,
  percentOfJobs,
  projected,
  round,
  spread,
  spreadOf,
} from "./figure-facts.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { mean, range, summarize, weightedMean } from "../atlas/aggregate.ts";

interface Category {
  members: readonly Occupation[];
  atlas: Atlas;
}

/** Figures of one category. Means are weighted by employment unless they say otherwise. */
export const categoryFigures: Readonly<Record<string, Definition<Category>>> = {
  occupations: { ...count, what: "occupations with employment", value: ({ members }) => summarize(members).occupations },
  jobs: { ...employment, what: `jobs in ${jobsYear}`, value: ({ members }) => jobsOf(members) },
  "share-of-jobs": {
    ...percentOfJobs,
    what: "share of all jobs",
    value: ({ members, atlas }) => round((100 * (jobsOf(members) ?? 0)) / (jobsOf(atlas.occupations) ?? 1), 1),
  },
  karpathy: {
    ...karpathy,
    what: "mean exposure score of Karpathy 2026, weighted by jobs",
    value: ({ members }) => round(weightedMean(members, karpathyOf), 1),
  },
  "karpathy-low": {
    ...karpathy,
    what: "lowest exposure score of Karpathy 2026",
    value: ({ members }) => range(members, karpathyOf)?.[0] ?? null,
  },
  "karpathy-high": {
    ...karpathy,
    what: "highest exposure score of Karpathy 2026",
    value: ({ members }) => range(members, karpathyOf)?.[1] ?? null,
  },
  "mean-rank": {
    ...percentile,
    what: "mean percentile rank, weighted by jobs",
    value: ({ members }) => round(weightedMean(members, (occupation) => occupation.meanRank)),
  },
  "rank-spread": {
    ...spread,
    what: "mean spread of the current measures over occupations",
    value: ({ members }) => round(mean(members, spreadOf)),
  },
  "median-pay-low": {
    ...pay,
    what: "lowest median pay of an occupation",
    value: ({ members }) => range(members, medianPayOf)?.[0] ?? null,
  },
  "median-pay-high": {
    ...pay,
    what: "highest median pay of an occupation",
    value: ({ members }) => range(members, medianPayOf)?.[1] ?? null,
  },
  "projected-change": {
    ...projected,
    what: "projected change of all its employment",
    value: ({ members }) => round(summarize(members).projectedChange, 1),
  },
};
