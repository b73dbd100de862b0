import type { Atlas } from "../atlas/atlas.ts";
import { jobsSinceOf } from "../atlas/jobs-since.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { comparedMonths } from "../schema/vintage.ts";
import type { Definition } from "./figure.ts";
import { count, employment, jobsOf, karpathy, percentile, percentOfJobs, projected, round } from "./figure-facts.ts";

type Part = (occupation: Occupation) => boolean;
const atLeast7: Part = ({ scores }) => (scores.karpathy ?? -1) >= 7;
const atMost4: Part = ({ scores }) => scores.karpathy !== null && scores.karpathy <= 4;

/** Percent of the jobs of a part that are in occupations of it for which `grows` is so; those without a figure are left out. */
const shareOf = (part: Part, grows: (atlas: Atlas) => (occupation: Occupation) => boolean | null) => (atlas: Atlas) => {
  const growing = grows(atlas);
  const known = atlas.occupations.filter((occupation) => part(occupation) && growing(occupation) !== null);
  return round((100 * (jobsOf(known.filter((occupation) => growing(occupation) === true)) ?? 0)) / (jobsOf(known) ?? 1));
};
const isProjectedToGrow = () => (occupation: Occupation) => (occupation.projectedChange === null ? null : occupation.projectedChange > 0);
const hasGrown = (atlas: Atlas) => {
  const since = jobsSinceOf(atlas);
  return ({ slug }: Occupation) => {
    const change = since.get(slug);
    return change === undefined ? null : change > 0;
  };
};
const isAcross: Part = ({ jobs, disagreement }) =>
  jobs !== null && disagreement !== null && disagreement.low < 50 && disagreement.high > 50;

const outlook = {
  ...projected,
  unit: "percent",
  sources: [...projected.sources, ...karpathy.sources],
  explained: "charts/skyline-outlook",
} as const;
const since = {
  unit: "percent",
  kind: "measured",
  sources: ["bls-oews-national", "bls-ooh", ...karpathy.sources],
  vintage: comparedMonths,
  explained: "charts/skyline-since",
} as const;
const ranges = { ...percentile, explained: "charts/skyline-ranges" } as const;

/** Figures of the skylines: what part of the jobs at each end of the scores is in occupations that grow. */
export const skylineFigures: Readonly<Record<string, Definition<Atlas>>> = {
  "jobs-at-4-or-less": {
    ...employment,
    what: "jobs in occupations that Karpathy 2026 scores 4 or less",
    value: ({ occupations }) => jobsOf(occupations.filter(atMost4)),
  },
  "share-at-4-or-less": {
    ...percentOfJobs,
    what: "share of jobs in occupations that Karpathy 2026 scores 4 or less",
    value: ({ occupations }) => round((100 * (jobsOf(occupations.filter(atMost4)) ?? 0)) / (jobsOf(occupations) ?? 1)),
  },
  "growing-at-7": {
    ...outlook,
    what: "share of the jobs at 7 or more that are in occupations projected to grow",
    value: shareOf(atLeast7, isProjectedToGrow),
  },
  "growing-at-4-or-less": {
    ...outlook,
    what: "share of the jobs at 4 or less that are in occupations projected to grow",
    value: shareOf(atMost4, isProjectedToGrow),
  },
  "grew-at-7": {
    ...since,
    what: "share of the jobs at 7 or more that are in occupations with more employees than before",
    value: shareOf(atLeast7, hasGrown),
  },
  "grew-at-4-or-less": {
    ...since,
    what: "share of the jobs at 4 or less that are in occupations with more employees than before",
    value: shareOf(atMost4, hasGrown),
  },
  "across-middle": {
    ...count,
    ...ranges,
    unit: "occupations",
    what: "occupations that one current measure puts into the lower half and another into the upper",
    value: ({ occupations }) => occupations.filter(isAcross).length,
  },
  "share-across-middle": {
    ...ranges,
    unit: "percent",
    what: "share of jobs in occupations that one current measure puts into the lower half and another into the upper",
    value: ({ occupations }) => round((100 * (jobsOf(occupations.filter(isAcross)) ?? 0)) / (jobsOf(occupations) ?? 1)),
  },
};
