import { detailedScoreIds, type DetailedOccupation, type DetailedPay, type Projection } from "../atlas/detailed.ts";
import { yearlyChange } from "../atlas/detailed-outlook.ts";
import { exposureName, hasOwnPage, lastYearOf, scoredAs, yearsOf } from "../atlas/detailed-sentences.ts";
import { currentRanks } from "../atlas/exposure-sentences.ts";
import { measures } from "../atlas/measure.ts";
import { printedSpread } from "../atlas/occupation.ts";
import { sourceOf } from "../schema/measure-records.ts";
import { detailedPayMonth, jobsYear, projectionReleases } from "../schema/vintage.ts";
import { factsOf, type Definition } from "./figure.ts";
import { round } from "./figure-facts.ts";

type Of = Definition<DetailedOccupation>;

const matrix = { kind: "measured", sources: ["bls-projections"], vintage: jobsYear } as const;
const survey = { kind: "measured", sources: ["bls-oews-national"], vintage: detailedPayMonth } as const;
const yearly = { ...survey, unit: "US dollars a year" } as const;
const hourly = { ...survey, unit: "US dollars an hour" } as const;

const [earlierRelease, newestRelease] = projectionReleases.slice(-2) as [string, string];

/** A figure of one of the two newest projections, with the source that its row names. */
function projected(which: "newest" | "earlier", facts: Pick<Of, "unit" | "what">, value: (projection: Projection) => number | null): Of {
  return {
    ...facts,
    kind: "projected",
    vintage: yearsOf(which === "newest" ? newestRelease : earlierRelease),
    sources: [],
    sourcesOf: (occupation) => [occupation[which].source ?? "bls-projections"],
    value: (occupation) => value(occupation[which]),
  };
}

const change = (what: string) => ({ unit: "percent change", what }) as const;
const size = (what: string) => ({ unit: "percent", what }) as const;
const sizeOf = ({ change: value }: Projection) => (value === null ? null : Math.abs(value));
const openings = { unit: "openings a year", what: "openings in an average year" } as const;

const paid = (name: keyof DetailedPay & `${"" | "hourly_"}p${number}`, what: string): Of => ({
  ...(name.startsWith("hourly") ? hourly : yearly),
  what,
  value: ({ pay }) => pay?.[name] ?? null,
});

const scores = detailedScoreIds.map((id): [string, Of] => [
  id,
  { ...factsOf(measures[id]), what: `exposure score, ${measures[id].label}`, value: (occupation) => occupation.scores[id] },
]);

const ranks = detailedScoreIds.map((id): [string, Of] => [
  `${id}-rank`,
  {
    ...factsOf(measures[id]),
    unit: "percentile",
    what: `percentile rank among detailed occupations, ${measures[id].label}`,
    value: (occupation) => round(occupation.ranks[id]),
  },
]);

const scored = (occupation: DetailedOccupation) => (hasOwnPage(occupation) ? scoredAs(occupation) : null);

/** A rank of the lowest or highest score, or the distance of the two, as printed. */
const spread = (unit: Of["unit"], what: string, value: (ends: { low: number; high: number }) => number): Of => ({
  ...factsOf(measures["mean-rank"]),
  unit,
  what,
  explained: "methods",
  sourcesOf: (occupation) => {
    const known = scored(occupation);
    return known === null ? [] : currentRanks(known).map(({ id }) => sourceOf(id));
  },
  value: (occupation) => {
    const ends = scored(occupation)?.disagreement ?? null;
    return ends === null ? null : Math.round(value(ends));
  },
});

/** Figures of one detailed occupation, by the last part of their ids. */
export const detailedFigures: Readonly<Record<string, Of>> = {
  jobs: { ...matrix, unit: "jobs", what: `jobs in ${jobsYear}`, value: ({ jobs }) => jobs },
  "self-employed": {
    ...matrix,
    unit: "percent",
    what: "share of jobs that are self-employment",
    value: ({ selfEmployed }) => selfEmployed,
  },
  "projected-change": projected("newest", change("projected change in employment"), (newest) => newest.change),
  "change-percent": projected("newest", size("projected change in employment"), (newest) => newest.change),
  "change-size": projected("newest", size("size of the projected change in employment"), sizeOf),
  openings: projected("newest", openings, (newest) => newest.openings),
  "earlier-change": projected("earlier", change("projected change in employment"), (earlier) => earlier.change),
  "earlier-size": projected("earlier", size("size of the projected change in employment"), sizeOf),
  "earlier-openings": projected("earlier", openings, (earlier) => earlier.openings),
  "later-jobs": projected(
    "earlier",
    { unit: "jobs", what: `jobs projected for ${lastYearOf(earlierRelease)}` },
    (earlier) => earlier.projectedJobs,
  ),
  "gained-or-lost-a-year": projected(
    "earlier",
    { unit: "jobs", what: "jobs that the projection adds or takes away in an average year" },
    yearlyChange,
  ),
  "median-pay": paid("p50", "median pay"),
  "pay-p10": paid("p10", "tenth percentile of pay"),
  "pay-p90": paid("p90", "ninetieth percentile of pay"),
  "median-hourly": paid("hourly_p50", "median of hourly pay"),
  "hourly-p10": paid("hourly_p10", "tenth percentile of hourly pay"),
  "hourly-p90": paid("hourly_p90", "ninetieth percentile of hourly pay"),
  "paid-below": {
    ...survey,
    unit: "percent",
    what: "share of detailed occupations with a lower median pay",
    value: ({ paidBelow }) => (paidBelow === null ? null : Math.round(paidBelow)),
  },
  "entry-education": {
    ...matrix,
    unit: "schooling",
    kind: "reported",
    what: "typical entry education",
    value: ({ education }) => education,
  },
  "bureau-exposure": {
    ...factsOf(measures["bureau-exposure"]),
    what: "step of AI exposure by the Bureau of Labor Statistics",
    value: ({ exposure }) => (exposure === null ? null : exposureName(exposure)),
  },
  ...Object.fromEntries([...scores, ...ranks]),
  "rank-low": spread("percentile", "lowest percentile rank of the scores", ({ low }) => low),
  "rank-high": spread("percentile", "highest percentile rank of the scores", ({ high }) => high),
  "rank-spread": spread("percentile points", "spread of the scores, between the percentiles as printed", printedSpread),
};
