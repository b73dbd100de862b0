import { jobsYear } from "../schema/vintage.ts";
import { currentMeasures } from "../schema/measure.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { bureauFigures } from "./figures-of-bureau.ts";
import { dotsFigures } from "./figures-of-dots.ts";
import { factsOf, yearsOf, type Definition } from "./figure.ts";
import {
  count,
  employment,
  jobsOf,
  karpathy,
  karpathyOf,
  karpathyOfEmployed,
  pay,
  percentile,
  percentOfJobs,
  round,
  spread,
  spreadOf,
} from "./figure-facts.ts";
import { measures } from "../atlas/measure.ts";
import { neighborFigures } from "./figures-of-pairs.ts";
import { skylineFigures } from "./figures-of-skyline.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { rankCorrelation } from "../atlas/rank.ts";
import { mean, summarize, weightedMean } from "../atlas/aggregate.ts";

/** Bounds of the two pay groups that the map's author compares. */
const lowPay = 35_000;
const highPay = 100_000;

const jobsAtLeast = (score: number) => (atlas: Atlas) =>
  jobsOf(atlas.occupations.filter((occupation) => (occupation.scores.karpathy ?? -1) >= score));
const shareAtLeast = (score: number) => (atlas: Atlas) =>
  round((100 * (jobsAtLeast(score)(atlas) ?? 0)) / (jobsOf(atlas.occupations) ?? 1));
const karpathyWhere = (include: (occupation: Occupation) => boolean) => (atlas: Atlas) =>
  round(weightedMean(atlas.occupations.filter(include), karpathyOf), 1);

/** Figures of the whole map. */
export const mapFigures: Readonly<Record<string, Definition<Atlas>>> = {
  profiles: { ...count, what: "profiles of the Handbook", value: (atlas) => atlas.occupations.length },
  occupations: { ...count, what: "occupations with employment", value: (atlas) => summarize(atlas.occupations).occupations },
  categories: {
    ...count,
    unit: "categories",
    what: "categories with employment",
    value: (atlas) => [...atlas.byCategory.values()].filter((members) => jobsOf(members) !== null).length,
  },
  jobs: { ...employment, what: `jobs in ${jobsYear}`, value: (atlas) => jobsOf(atlas.occupations) },
  karpathy: { ...karpathy, what: "mean exposure score of Karpathy 2026, weighted by jobs", value: karpathyWhere(() => true) },
  "karpathy-plain": {
    ...karpathy,
    what: "plain mean exposure score of Karpathy 2026",
    value: (atlas) => round(mean(atlas.occupations, karpathyOfEmployed), 1),
  },
  "jobs-at-7": { ...employment, what: "jobs in occupations that Karpathy 2026 scores 7 or more", value: jobsAtLeast(7) },
  "share-at-7": { ...percentOfJobs, what: "share of jobs in occupations that Karpathy 2026 scores 7 or more", value: shareAtLeast(7) },
  "jobs-at-6": { ...employment, what: "jobs in occupations that Karpathy 2026 scores 6 or more", value: jobsAtLeast(6) },
  "share-at-6": { ...percentOfJobs, what: "share of jobs in occupations that Karpathy 2026 scores 6 or more", value: shareAtLeast(6) },
  "rank-spread": {
    ...spread,
    what: "mean spread of the current measures over occupations",
    value: (atlas) => round(mean(atlas.occupations, spreadOf)),
  },
  "then-and-now": {
    ...percentile,
    unit: "rank correlation",
    sources: [...measures["frey-osborne"].sources, ...karpathy.sources],
    vintage: yearsOf(["frey-osborne", "karpathy"], " and "),
    explained: "measures/frey-osborne",
    what: "rank correlation of the 2013 score with Karpathy 2026",
    value: (atlas) =>
      round(
        rankCorrelation(
          atlas.occupations.flatMap(({ scores }) =>
            scores["frey-osborne"] === null || scores.karpathy === null ? [] : [[scores["frey-osborne"], scores.karpathy] as const],
          ),
        ),
        2,
      ),
  },
  ...bureauFigures,
  ...dotsFigures,
  ...neighborFigures,
  ...skylineFigures,
  "low-pay": { ...pay, what: "upper bound of the low-paid group", value: () => lowPay },
  "high-pay": { ...pay, what: "lower bound of the high-paid group", value: () => highPay },
  "karpathy-low-pay": {
    ...karpathy,
    what: "mean exposure where median pay is under $35,000, weighted by jobs",
    value: karpathyWhere((occupation) => (occupation.medianPay ?? Infinity) < lowPay),
  },
  "karpathy-high-pay": {
    ...karpathy,
    what: "mean exposure where median pay is over $100,000, weighted by jobs",
    value: karpathyWhere((occupation) => (occupation.medianPay ?? 0) > highPay),
  },
  "karpathy-bachelors": {
    ...karpathy,
    what: "mean exposure of jobs that need a bachelor’s degree, weighted by jobs",
    value: karpathyWhere((occupation) => occupation.education === "Bachelor's degree"),
  },
  "karpathy-high-school": {
    ...karpathy,
    what: "mean exposure of jobs that need high school or less, weighted by jobs",
    value: karpathyWhere(
      ({ education }) => education === "High school diploma or equivalent" || education === "No formal educational credential",
    ),
  },
  "none-measured": {
    ...count,
    ...factsOf(measures.anthropic),
    unit: "occupations",
    what: "occupations where Anthropic’s measure found no use",
    value: (atlas) => atlas.occupations.filter((occupation) => occupation.scores.anthropic === 0).length,
  },
  "ranked-by-fewer": {
    ...count,
    ...percentile,
    unit: "occupations",
    what: "occupations that at least two current measures rank, but not all",
    value: (atlas) =>
      atlas.occupations.filter(({ disagreement }) => disagreement !== null && disagreement.measures < currentMeasures.length).length,
  },
  "no-entry-level": {
    ...count,
    kind: "reported",
    what: "employed occupations for which the Handbook names no single entry level",
    value: (atlas) => atlas.occupations.filter((occupation) => occupation.jobs !== null && occupation.education === null).length,
  },
  "current-measures": {
    ...count,
    unit: "measures",
    kind: "modelled",
    what: "current measures of exposure",
    sources: percentile.sources,
    explained: "methods",
    value: () => currentMeasures.length,
  },
};
