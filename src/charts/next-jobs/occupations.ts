import { currentMeasures, isNoneMeasured, type CurrentMeasureId, type ExposureId } from "../../schema/measure.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import type { NewestFigures } from "../live/newest-file.ts";
import type { Graph } from "../../neighbors/neighbors.ts";
import type { Occupation } from "../../atlas/occupation.ts";

/** What the explorer knows of an occupation. null is missing, never zero. */
export interface NextOccupation extends Pick<
  Occupation,
  | "slug"
  | "title"
  | "shortTitle"
  | "category"
  | "jobs"
  | "projectedChange"
  | "employmentChange"
  | "medianPay"
  | "payBasis"
  | "education"
  | "experience"
  | "training"
  | "meanRank"
  | "bureauLevel"
> {
  /** Tenth and ninetieth percentile of pay, US dollars a year. */
  p10: number | null;
  p90: number | null;
  /** Newer figures, for those that are one detailed occupation. */
  newest: NewestFigures | null;
  /** Percentile ranks by each current measure. Where none was measured the rank is that of all such. */
  ranks: Readonly<Record<CurrentMeasureId, number | null>>;
  /** Measures whose score is a zero that says "none measured": a figure without a percentile of its own. */
  unmeasured: readonly CurrentMeasureId[];
}

/**
 * What the explorer knows: the occupations, and which lie near each other. Of the published lists it knows the pairs that are near, and of
 * an occupation whose work is not rated O*NET's whole list.
 */
export interface NextData extends Graph {
  occupations: readonly NextOccupation[];
  bySlug: ReadonlyMap<string, NextOccupation>;
  /** Titles of the categories by their slugs, in the order of the tables. */
  categories: ReadonlyMap<string, string>;
}

/** The percentile by a measure of exposure, 0 to 100; null where there is none, or where no use was measured. */
export const percentileOf = ({ meanRank, ranks, unmeasured }: NextOccupation, measure: ExposureId): number | null =>
  measure === "mean-rank" ? meanRank : unmeasured.includes(measure) ? null : ranks[measure];

export function nextDataOf(
  { occupations, byCategory }: Atlas,
  { near, related, zones }: Graph,
  titles: ReadonlyMap<string, { title: string }>,
): NextData {
  const rows = occupations.map(nextOccupationOf);
  return {
    occupations: rows,
    bySlug: new Map(rows.map((row) => [row.slug, row])),
    categories: new Map([...byCategory.keys()].map((slug) => [slug, titles.get(slug)?.title ?? slug])),
    near,
    related: new Map(
      [...related].map(([slug, listed]) => {
        const found = near.get(slug);
        const matter =
          found === undefined
            ? [...listed].filter(([, { onet }]) => onet)
            : [...listed].filter(([to]) => found.some((each) => each.slug === to));
        return [slug, new Map(matter)];
      }),
    ),
    zones,
  };
}

const nextOccupationOf = (occupation: Occupation): NextOccupation => ({
  slug: occupation.slug,
  title: occupation.title,
  shortTitle: occupation.shortTitle,
  category: occupation.category,
  jobs: occupation.jobs,
  projectedChange: occupation.projectedChange,
  employmentChange: occupation.employmentChange,
  medianPay: occupation.medianPay,
  payBasis: occupation.payBasis,
  education: occupation.education,
  experience: occupation.experience,
  training: occupation.training,
  meanRank: occupation.meanRank,
  bureauLevel: occupation.bureauLevel,
  p10: occupation.payRange?.p10 ?? null,
  p90: occupation.payRange?.p90 ?? null,
  newest: newestOf(occupation),
  ranks: ranksOf((id) => occupation.ranks[id]),
  unmeasured: currentMeasures.filter((id) => isNoneMeasured(id, occupation.scores[id])),
});

function newestOf({ newest }: Occupation): NewestFigures | null {
  if (newest === null) return null;
  const { pay, change, openings } = newest;
  return { change, openings, pay: pay === null ? null : { median: pay.median, p10: pay.range.p10, p90: pay.range.p90 } };
}

export const ranksOf = (rank: (id: CurrentMeasureId) => number | null) =>
  Object.fromEntries(currentMeasures.map((id) => [id, rank(id)])) as NextOccupation["ranks"];
