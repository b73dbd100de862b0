import { detailedPayMonth, newestProjectionYears, projectedYear, projectionLength, projectionYears, jobsYear } from "../schema/vintage.ts";
import { scoreIds } from "../schema/measure.ts";
import { numeral } from "../text/number-words.ts";
import { bureauWords, sourceOf } from "../schema/measure-records.ts";
import { currentRanks } from "../atlas/exposure-sentences.ts";
import { factsOf, type Definition } from "./figure.ts";
import { employment, pay, percentile, projected, round, spread } from "./figure-facts.ts";
import { measures } from "../atlas/measure.ts";
import { printedSpread, type Occupation } from "../atlas/occupation.ts";

/** A percentile or a distance by the measures that rank the occupation. */
const ranked = (facts: typeof percentile | typeof spread) => ({
  ...facts,
  sourcesOf: (occupation: Occupation) => currentRanks(occupation).map(({ id }) => sourceOf(id)),
});

/** Of profiles that are one detailed occupation. */
const newestPay = { ...pay, sources: ["bls-oews-national"], vintage: detailedPayMonth } as const;
const newestProjected = { ...projected, sources: ["bls-ai-exposure"], vintage: newestProjectionYears } as const;
const openingsOf = "jobs to fill in an average year";

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
  "newest-change": { ...newestProjected, what: "projected change in employment", value: ({ newest }) => newest?.change ?? null },
  openings: { ...newestProjected, unit: "openings a year", what: openingsOf, value: ({ newest }) => newest?.openings ?? null },
  "earlier-openings": {
    ...projected,
    unit: "openings a year",
    sources: ["bls-projections"],
    vintage: projectionYears,
    what: openingsOf,
    value: ({ newest }) => newest?.earlierOpenings ?? null,
  },
  "newest-median-pay": { ...newestPay, what: "median pay", value: ({ newest }) => newest?.pay?.median ?? null },
  "newest-pay-p10": { ...newestPay, what: "tenth percentile of pay", value: ({ newest }) => newest?.pay?.range.p10 ?? null },
  "newest-pay-p90": { ...newestPay, what: "ninetieth percentile of pay", value: ({ newest }) => newest?.pay?.range.p90 ?? null },
  "newest-paid-below": {
    ...newestPay,
    unit: "percent",
    what: "share of detailed occupations with a lower median pay",
    value: ({ newest }) => round(newest?.pay?.paidBelow ?? null),
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
  "bureau-exposure": {
    ...factsOf(measures["bureau-exposure"]),
    what: "step of AI exposure by the Bureau of Labor Statistics",
    value: ({ bureauLevel }) => (bureauLevel === null ? null : bureauWords(bureauLevel)),
  },
  "bureau-share": {
    ...factsOf(measures["bureau-exposure"]),
    unit: "percent",
    sources: [sourceOf("bureau-exposure"), "bls-projections"],
    explained: "measures/bureau-exposure",
    what: `share of its jobs in ${jobsYear} that are in detailed occupations of its step`,
    value: ({ bureau }) => (bureau === null ? null : Math.round(bureau.share)),
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
