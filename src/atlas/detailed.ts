import type { BureauExposure } from "../schema/bureau-exposure.ts";
import type { Schooling } from "../schema/schooling.ts";
import type { detailedPay } from "../schema/survey-tables.ts";
import type { Row } from "../schema/table.ts";
import type { Rows } from "../schema/tables.ts";
import { matrixRelease, projectionReleases } from "../schema/vintage.ts";
import { slugOfTitle } from "../text/title-slug.ts";
import type { EverydayTitle } from "../content/job-titles.ts";
import { percentileRanks } from "./rank.ts";
import { categoryOfCode } from "./category-of-code.ts";

/** One of the 831 line items of the National Employment Matrix with all that the tables know about it. null is missing, never zero. */
export interface DetailedOccupation {
  code: string;
  /** The Matrix's own, but for two hyphens that stand for a dash. */
  title: string;
  /** Slug of the Handbook's profile that it belongs to; null for the 228 that belong to none. */
  profile: string | null;
  /** Last part of the address of its own page; null where it is shown on its profile's. */
  slug: string | null;
  /** Slug of its profile's category, or of the one that its code belongs to. */
  category: string;
  /** Codes of the Standard Occupational Classification inside it, where the Matrix joins several; else its own alone. */
  parts: readonly string[];
  /** Jobs in the first year of `matrixRelease`, the self-employed among them. */
  jobs: number | null;
  /** Percent of these jobs. */
  selfEmployed: number | null;
  education: Schooling | null;
  experience: string | null;
  training: string | null;
  /** The newest projection, and the one before it. */
  newest: Projection;
  earlier: Projection;
  /** Pay and jobs of employees in the newest survey, without the self-employed; null where it has none. */
  pay: DetailedPay | null;
  /** The surveys in their order. */
  series: readonly Surveyed[];
  /** The Bureau's category of AI exposure. */
  exposure: BureauExposure | null;
  /** Raw scores, each in its own unit, and percentile ranks, 0 to 100, among the detailed occupations that the measure scores. */
  scores: DetailedScores;
  ranks: DetailedScores;
  /** Percent of the detailed occupations with a published yearly median whose median is lower. */
  paidBelow: number | null;
  /** What others call it, of the names in `content/titles.yaml` that may be shown. None for those with a profile, which has the names. */
  everyday: readonly string[];
}

export interface Projection {
  /** The years that it spans, like `2024-34`. */
  release: string;
  jobs: number | null;
  projectedJobs: number | null;
  employmentChange: number | null;
  /** Percent, as published. */
  change: number | null;
  /** Jobs to fill in an average year. */
  openings: number | null;
  /** Id of the source record. */
  source: string | null;
}

export type DetailedPay = Row<typeof detailedPay>;

/** What one survey found. */
export interface Surveyed {
  /** As a date: `2025-05`. */
  month: string;
  jobs: number | null;
  /** Relative standard error of the jobs, percent. */
  jobsError: number | null;
  /** US dollars a year. */
  medianPay: number | null;
  /** US dollars an hour. */
  medianHourly: number | null;
  /** What the median pay is at least, where no more was published; US dollars a year. */
  medianFloor: number | null;
}

/** The scores that are published for detailed occupations. */
export const detailedScoreIds = ["eloundou", "aioe", "microsoft"] as const;
export type DetailedScoreId = (typeof detailedScoreIds)[number];
type DetailedScores = Readonly<Record<DetailedScoreId, number | null>>;

/** Joins the tables of detailed occupations, in the order of the Matrix. The rows have been checked. */
export function detailedOccupationsOf(rows: Rows, everydayTitles: readonly EverydayTitle[]): DetailedOccupation[] {
  const categories = new Map(rows.occupations.map(({ slug, category }) => [slug, category]));
  const pay = new Map(rows["detailed-pay"].map((row) => [row.code, row]));
  const exposure = new Map(rows["bureau-exposure"].map((row) => [row.code, row.exposure]));
  const scores = new Map(rows["detailed-exposure"].map((row) => [row.code, row]));
  const series = Map.groupBy(rows["employment-series"], ({ code }) => code);
  const projection = projectionsOf(rows);
  const [earlier, newest] = projectionReleases.slice(-2) as [string, string];

  const ranked = new Map(
    detailedScoreIds.map((id) => [
      id,
      percentileRanks(new Map(rows["detailed-exposure"].flatMap((row) => (row[id] === null ? [] : [[row.code, row[id]]])))),
    ]),
  );
  const pays = rows["detailed-pay"].flatMap(({ p50 }) => p50 ?? []);
  const paidBelow = (median: number | null) =>
    median === null ? null : (100 * pays.filter((other) => other < median).length) / pays.length;

  return rows["detailed-occupations"].map((row): DetailedOccupation => {
    const { code } = row;
    const slug = row.profile === null ? slugOfTitle(row.title) : null;
    return {
      code,
      title: row.title.replace("--", "—"),
      profile: row.profile,
      slug,
      category: (row.profile === null ? undefined : categories.get(row.profile)) ?? categoryOfCode(code),
      parts: row.parts?.split(";") ?? [code],
      jobs: projection(code, matrixRelease).jobs,
      selfEmployed: row.self_employed,
      education: row.entry_education,
      experience: row.experience,
      training: row.training,
      newest: projection(code, newest),
      earlier: projection(code, earlier),
      pay: pay.get(code) ?? null,
      series: (series.get(code) ?? []).toSorted((a, b) => a.month.localeCompare(b.month)).map(surveyedOf),
      exposure: exposure.get(code) ?? null,
      scores: scoresOf((id) => scores.get(code)?.[id] ?? null),
      ranks: scoresOf((id) => ranked.get(id)?.get(code) ?? null),
      paidBelow: paidBelow(pay.get(code)?.p50 ?? null),
      everyday: slug === null ? [] : everydayTitles.flatMap(({ title, slugs, shown }) => (shown && slugs.includes(slug) ? [title] : [])),
    };
  });
}

/** A record of every score of detailed occupations. */
const scoresOf = (value: (id: DetailedScoreId) => number | null): DetailedScores => ({
  eloundou: value("eloundou"),
  aioe: value("aioe"),
  microsoft: value("microsoft"),
});

/** A release's projection of an occupation; one of blanks where the release has none. */
function projectionsOf(rows: Rows): (code: string, release: string) => Projection {
  const found = new Map(rows.projections.map((row) => [`${row.code} ${row.release}`, row]));
  return (code, release) => {
    const row = found.get(`${code} ${release}`);
    return {
      release,
      jobs: row?.jobs ?? null,
      projectedJobs: row?.projected_jobs ?? null,
      employmentChange: row?.employment_change ?? null,
      change: row?.projected_change ?? null,
      openings: row?.openings ?? null,
      source: row?.source ?? null,
    };
  };
}

const surveyedOf = (row: Rows["employment-series"][number]): Surveyed => ({
  month: row.month,
  jobs: row.jobs,
  jobsError: row.jobs_error,
  medianPay: row.median_pay,
  medianHourly: row.median_hourly,
  medianFloor: row.median_floor,
});
