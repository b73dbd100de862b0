import { jobsColumn, projectedColumn } from "../schema/vintage.ts";
import { bureauLevel } from "../schema/bureau-exposure.ts";
import { currentMeasures, isNoneMeasured, scoreIds, type CurrentMeasureId, type ScoreId } from "../schema/measure.ts";
import type { payRanges } from "../schema/pay-tables.ts";
import type { Schooling } from "../schema/schooling.ts";
import type { Row } from "../schema/table.ts";
import type { Rows } from "../schema/tables.ts";
import { bureauStepOf, type BureauStep, type Part } from "./bureau-step.ts";
import type { EverydayTitle } from "../content/job-titles.ts";
import { nameKey, unshownKeys } from "../text/other-names.ts";
import type { Newest } from "./newest.ts";
import { percentileRanks } from "./rank.ts";

/** One of the 342 profiles with everything that the tables know about it. null is missing, never zero. */
export interface Occupation {
  slug: string;
  title: string;
  /** At most 22 characters, for labels on the map. */
  shortTitle: string;
  category: string;
  soc: readonly string[];
  /** Employment now and as projected; for the years see `schema/vintage.ts`. */
  jobs: number | null;
  projectedJobs: number | null;
  employmentChange: number | null;
  /** Percent, as published. */
  projectedChange: number | null;
  /** US dollars a year. */
  medianPay: number | null;
  payBasis: "annual" | "hourly" | "floor" | null;
  payRange: PayRange | null;
  /** Percent of the occupations with published pay whose median is lower. */
  paidBelow: number | null;
  /** Newer pay and projection than the above, which all profiles have for the same years; null for a profile of several detailed occupations. */
  newest: Newest | null;
  education: Schooling | null;
  experience: string | null;
  training: string | null;
  blsUrl: string;
  /** The Bureau's category of exposure; null where no step holds more than half of its jobs, or where it has no published employment. */
  bureau: BureauStep | null;
  /** The same as charts sort and color it; see `schema/bureau-exposure.ts`. */
  bureauLevel: number | null;
  /** Raw scores, each in its own unit. */
  scores: Scores;
  /** Percentile ranks, 0 to 100, among the occupations that the measure scores. */
  ranks: Scores;
  /** Mean percentile rank over the current measures that rank it; null where fewer than two do. Zeros that say "none measured" are left out. */
  meanRank: number | null;
  /** The current measures' lowest and highest rank. Zeros that say "none measured" are left out. */
  disagreement: { low: number; high: number; spread: number; measures: number } | null;
  /** Share of its employment that a measure could be matched to, where that is less than all. */
  matched: ReadonlyMap<string, number>;
  /** What people in it call the job; here as in `everyday`, without what is never shown. */
  titles: readonly string[];
  /** What others call it: slang, abbreviations, other English. */
  everyday: readonly string[];
}

export type Scores = Readonly<Record<ScoreId, number | null>>;
export type PayRange = Row<typeof payRanges>;

/** What the detailed occupations say of their profiles, by slug: the occupations themselves, and the newest figures where there is one alone. */
interface Detailed {
  parts: ReadonlyMap<string, readonly Part[]>;
  newest: ReadonlyMap<string, Newest>;
}

/** Joins the tables to occupations, in the order of `occupations.csv`. The rows have been checked. */
export function occupationsOf(rows: Rows, everydayTitles: readonly EverydayTitle[], { parts, newest }: Detailed): Occupation[] {
  const exposure = new Map(rows.exposure.map((row) => [row.slug, row]));
  const payRanges = new Map(rows["pay-ranges"].map((row) => [row.slug, row]));
  const shortTitles = new Map(rows["short-titles"].map((row) => [row.slug, row.short_title]));
  const unshown = unshownKeys(everydayTitles);
  const titles = Map.groupBy(
    rows["reported-titles"].filter(({ title }) => !unshown.has(nameKey(title))),
    (row) => row.slug,
  );
  const everyday = Map.groupBy(
    everydayTitles.filter(({ shown }) => shown).flatMap(({ title, slugs }) => slugs.map((slug) => ({ title, slug }))),
    ({ slug }) => slug,
  );
  const matched = Map.groupBy(rows["matched-shares"], (row) => row.slug);
  const ranked = new Map(
    scoreIds.map((id) => [id, percentileRanks(new Map(rows.exposure.flatMap((row) => (row[id] === null ? [] : [[row.slug, row[id]]]))))]),
  );

  const pays = rows.occupations.flatMap(({ median_pay }) => median_pay ?? []);
  const paidBelow = (pay: number | null) => (pay === null ? null : (100 * pays.filter((other) => other < pay).length) / pays.length);

  return rows.occupations.map((row): Occupation => {
    const { slug } = row;
    const scores = scoresOf((id) => exposure.get(slug)?.[id] ?? null);
    const ranks = scoresOf((id) => ranked.get(id)?.get(slug) ?? null);
    const bureau = bureauStepOf(parts.get(slug) ?? []);
    return {
      slug,
      title: row.title,
      shortTitle: shortTitles.get(slug) ?? row.title,
      category: row.category,
      soc: row.soc?.split(";") ?? [],
      jobs: row[jobsColumn],
      projectedJobs: row[projectedColumn],
      employmentChange: row.employment_change,
      projectedChange: row.projected_change,
      medianPay: row.median_pay,
      payBasis: row.pay_basis,
      payRange: payRanges.get(slug) ?? null,
      paidBelow: paidBelow(row.median_pay),
      newest: newest.get(slug) ?? null,
      education: row.entry_education,
      experience: row.experience,
      training: row.training,
      blsUrl: row.bls_url,
      bureau,
      bureauLevel: bureau === null ? null : bureauLevel(bureau.step, bureau.share === 100),
      scores,
      ranks,
      meanRank: meanRankOf(knownRanks(scores, ranks)),
      disagreement: disagreementOf(scores, ranks),
      matched: new Map((matched.get(slug) ?? []).map(({ measure, share }) => [measure, share])),
      titles: (titles.get(slug) ?? []).map(({ title }) => title),
      everyday: (everyday.get(slug) ?? []).map(({ title }) => title),
    };
  });
}

/** A record of every score. */
export const scoresOf = (value: (id: ScoreId) => number | null) => Object.fromEntries(scoreIds.map((id) => [id, value(id)])) as Scores;

type CurrentRanks = Readonly<Record<CurrentMeasureId, number | null>>;

/** Ranks by the current measures; zeros that say "none measured" are none. */
export const knownRanks = (scores: CurrentRanks, ranks: CurrentRanks): number[] =>
  currentMeasures.flatMap((id) => (isNoneMeasured(id, scores[id]) ? [] : (ranks[id] ?? [])));

/** Mean of an occupation's ranks; null for fewer than two. */
export function meanRankOf(known: readonly number[]): number | null {
  return known.length < 2 ? null : known.reduce((sum, rank) => sum + rank, 0) / known.length;
}

/** The rank by a score; null where there is none, or where the score is a zero that says "none measured". */
export const rankOf = ({ scores, ranks }: Pick<Occupation, "scores" | "ranks">, id: ScoreId): number | null =>
  isNoneMeasured(id, scores[id]) ? null : ranks[id];

/** Lowest and highest rank of the current measures. */
export function disagreementOf(scores: Scores, ranks: Scores): Occupation["disagreement"] {
  const known = knownRanks(scores, ranks);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const high = Math.max(...known);
  return { low, high, spread: high - low, measures: known.length };
}

/** The distance of the ends as they are printed, in whole percentiles. */
export const printedSpread = ({ low, high }: { low: number; high: number }): number => Math.round(high) - Math.round(low);
