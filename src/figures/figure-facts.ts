import { jobsYear } from "../schema/vintage.ts";
import { measures } from "../atlas/measure.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { summarize } from "../atlas/aggregate.ts";
import { factsOf } from "./figure.ts";

/** Unit, kind, source and vintage that several figures share, and what they are computed from. */

export const round = (value: number | null, digits = 0) => (value === null ? null : Number(value.toFixed(digits)));

export const employment = { unit: "jobs", kind: "measured", sources: ["bls-ooh"], vintage: jobsYear } as const;
export const pay = factsOf(measures["median-pay"]);
export const projected = factsOf(measures["projected-change"]);
export const karpathy = factsOf(measures.karpathy);
export const percentile = {
  ...factsOf(measures["mean-rank"]),
  explained: "measures/mean-rank",
} as const;
export const spread = { ...percentile, unit: "percentile points" } as const;
export const percentOfJobs = { ...employment, unit: "percent" } as const;
export const count = { ...employment, unit: "occupations" } as const;

export const jobsOf = (occupations: readonly Occupation[]) => {
  const { jobs } = summarize(occupations);
  return jobs === 0 ? null : jobs;
};
export const karpathyOf = (occupation: Occupation) => occupation.scores.karpathy;
export const karpathyOfEmployed = (occupation: Occupation) => (occupation.jobs === null ? null : occupation.scores.karpathy);
export const medianPayOf = (occupation: Occupation) => occupation.medianPay;
export const spreadOf = (occupation: Occupation) => occupation.disagreement?.spread ?? null;
