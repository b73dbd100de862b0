import type { Atlas } from "../atlas/atlas.ts";
import { weightedMean } from "../atlas/aggregate.ts";
import type { DetailedOccupation } from "../atlas/detailed.ts";
import { bureauExposures, type BureauExposure } from "../schema/bureau-exposure.ts";
import { bureauExposureMonth, detailedPayMonth, jobsYear } from "../schema/vintage.ts";
import type { Definition } from "./figure.ts";
import { round } from "./figure-facts.ts";

type Of = Definition<Atlas>;

const matrix = { kind: "measured", sources: ["bls-projections"], vintage: jobsYear } as const;

const jobsOf = (occupations: readonly DetailedOccupation[]) => occupations.reduce((sum, { jobs }) => sum + (jobs ?? 0), 0);
const outside = ({ detailed }: Atlas) => detailed.filter(({ profile }) => profile === null);
const shareIn = (step: BureauExposure) => (atlas: Atlas) =>
  round(weightedMean(atlas.detailed, ({ exposure }) => (exposure === step ? 100 : 0)));

/** Percent of all jobs that are in the occupations of each of the Bureau's steps. */
const shares = bureauExposures.map((step): [string, Of] => [
  step,
  {
    unit: "percent",
    kind: "modelled",
    sources: ["bls-ai-exposure", "bls-projections"],
    vintage: `${jobsYear} and ${bureauExposureMonth}`,
    what: `share of jobs in occupations of ${step.replace("-", " ")} exposure to AI`,
    explained: "charts/whole-economy",
    value: shareIn(step),
  },
]);

/** Figures of all detailed occupations together. */
export const economyFigures: Readonly<Record<string, Of>> = {
  occupations: {
    ...matrix,
    unit: "occupations",
    what: "detailed occupations",
    value: ({ detailed }) => detailed.length,
  },
  jobs: { ...matrix, unit: "jobs", what: `jobs in ${jobsYear}`, value: ({ detailed }) => jobsOf(detailed) },
  "without-profile": {
    ...matrix,
    unit: "occupations",
    what: "detailed occupations that belong to no profile of the Handbook",
    value: (atlas) => outside(atlas).length,
  },
  "jobs-without-profile": {
    ...matrix,
    unit: "jobs",
    what: `jobs in ${jobsYear} in detailed occupations that belong to no profile of the Handbook`,
    value: (atlas) => jobsOf(outside(atlas)),
  },
  "without-pay": {
    kind: "measured",
    sources: ["bls-oews-national"],
    vintage: detailedPayMonth,
    unit: "occupations",
    what: "detailed occupations without a published median pay by the year",
    value: ({ detailed }) => detailed.filter(({ pay }) => (pay?.p50 ?? null) === null).length,
  },
  ...Object.fromEntries(shares),
};
