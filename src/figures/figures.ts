import { jobsYear, projectedYear, projectionLength } from "../schema/vintage.ts";
import { currentMeasures, scoreIds } from "../schema/measure.ts";
import { numeral } from "../text/number-words.ts";
import { sourceOf } from "../schema/measure-records.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { currentRanks } from "../atlas/exposure-sentences.ts";
import { dotsFigures } from "./figures-of-dots.ts";
import { factsOf, yearsOf, type Definition } from "./figure.ts";
import { measures } from "../atlas/measure.ts";
import { neighborFigures } from "./figures-of-pairs.ts";
import { printedSpread, type Occupation } from "../atlas/occupation.ts";
import { rankCorrelation } from "../atlas/rank.ts";
import { mean, range, summarize, weightedMean } from "../atlas/aggregate.ts";

const round = (value: number | null, digits = 0) => (value === null ? null : Number(value.toFixed(digits)));

const employment = { unit: "jobs", kind: "measured", sources: ["bls-ooh"], vintage: jobsYear } as const;
const pay = factsOf(measures["median-pay"]);
const projected = factsOf(measures["projected-change"]);
const karpathy = factsOf(measures.karpathy);
const percentile = {
  ...factsOf(measures["mean-rank"]),
  explained: "measures/mean-rank",
} as const;
const spread = { ...percentile, unit: "percentile points" } as const;
/** A percentile or a distance by the measures that rank the occupation. */
const ranked = (facts: typeof percentile | typeof spread) => ({
  ...facts,
  sourcesOf: (occupation: Occupation) => currentRanks(occupation).map(({ id }) => sourceOf(id)),
});
const percentOfJobs = { ...employment, unit: "percent" } as const;
const count = { ...employment, unit: "occupations" } as const;

const scores = scoreIds.map((id): [string, Definition<Occupation>] => {
  return [id, { ...factsOf(measures[id]), what: `exposure score, ${measures[id].label}`, value: (occupation) => occupation.scores[id] }];
});

const ranks = scoreIds.map((id): [string, Definition<Occupation>] => {
  const what = `percentile rank, ${measures[id].label}`;
  return [`${id}-rank`, { ...factsOf(measures[id]), unit: "percentile", what, value: (occupation) => round(occupation.ranks[id]) }];
});

/** Figures of one occupation, by the last part of their ids. */
export const occupationFigures: Readonly<Record<string, Definition<Occupation>>> = {
  jobs: { ...employment, what: `jobs in ${jobsYear}`, value: (occupation) => occupation.jobs },
  [`jobs-${projectedYear}`]: {
    ...projected,
    unit: "jobs",
    what: `jobs projected for ${projectedYear}`,
    value: ({ projectedJobs }) => projectedJobs,
  },
  "projected-change": { ...projected, what: "projected change in employment", value: (occupation) => occupation.projectedChange },
  "jobs-gained-or-lost": {
    ...projected,
    unit: "jobs",
    what: `jobs that the projection adds or takes away to ${projectedYear}`,
    value: (occupation) => (occupation.employmentChange === null ? null : Math.abs(occupation.employmentChange)),
  },
  "gained-or-lost-a-year": {
    ...projected,
    unit: "jobs",
    what: `jobs that the projection adds or takes away in a year, on average over ${numeral(projectionLength)}`,
    value: ({ employmentChange }) => (employmentChange === null ? null : Math.abs(employmentChange) / projectionLength),
  },
  "paid-below": {
    ...pay,
    unit: "percent",
    what: "share of occupations with a lower median pay",
    value: (occupation) => (occupation.paidBelow === null ? null : Math.round(occupation.paidBelow)),
  },
  "median-pay": { ...pay, what: "median pay", value: (occupation) => occupation.medianPay },
  "pay-p10": { ...pay, sources: ["bls-oews"], what: "tenth percentile of pay", value: (occupation) => occupation.payRange?.p10 ?? null },
  "pay-p90": {
    ...pay,
    sources: ["bls-oews"],
    what: "ninetieth percentile of pay",
    value: (occupation) => occupation.payRange?.p90 ?? null,
  },
  "entry-education": {
    ...employment,
    unit: "schooling",
    kind: "reported",
    what: "typical entry education",
    value: (occupation) => occupation.education,
  },
  ...Object.fromEntries([...scores, ...ranks]),
  "mean-rank": {
    ...ranked(percentile),
    what: "mean percentile rank of the current measures",
    value: (occupation) => round(occupation.meanRank),
  },
  "rank-low": {
    ...ranked(percentile),
    what: "lowest percentile rank of the current measures",
    value: (occupation) => round(occupation.disagreement?.low ?? null),
  },
  "rank-high": {
    ...ranked(percentile),
    what: "highest percentile rank of the current measures",
    value: (occupation) => round(occupation.disagreement?.high ?? null),
  },
  "rank-spread": {
    ...ranked(spread),
    what: "spread of the current measures, between the percentiles as printed",
    value: ({ disagreement }) => (disagreement === null ? null : printedSpread(disagreement)),
  },
};

interface Category {
  members: readonly Occupation[];
  atlas: Atlas;
}

const jobsOf = (occupations: readonly Occupation[]) => {
  const { jobs } = summarize(occupations);
  return jobs === 0 ? null : jobs;
};
const karpathyOf = (occupation: Occupation) => occupation.scores.karpathy;
const karpathyOfEmployed = (occupation: Occupation) => (occupation.jobs === null ? null : occupation.scores.karpathy);
const medianPayOf = (occupation: Occupation) => occupation.medianPay;
const spreadOf = (occupation: Occupation) => occupation.disagreement?.spread ?? null;

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
  ...dotsFigures,
  ...neighborFigures,
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
    what: "mean exposure of jobs that need a bachelor's degree, weighted by jobs",
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
    what: "occupations where Anthropic's measure found no use",
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
