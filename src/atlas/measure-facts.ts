import { isNoneMeasured, measureIds, type MeasureId } from "../schema/measure.ts";
import { isScore } from "../schema/measure-records.ts";
import type { Atlas } from "./atlas.ts";
import { measures } from "./measure.ts";
import { printedSpread, type Occupation } from "./occupation.ts";
import { bySize, rankCorrelation } from "./rank.ts";
import { summarize } from "./aggregate.ts";

/** What the tables say of a measure as a whole. */
export interface MeasureFacts {
  /** Occupations that have a value. */
  scored: number;
  /** Of these, occupations whose value covers only part of their jobs. */
  partial: number;
  /** Percent of all jobs that are in occupations with a value. */
  shareOfJobs: number;
  missing: readonly Occupation[];
  /**
   * Rank correlation with every other measure, over the occupations that have both, zeros that say "none measured" left out; closest first. The
   * Bureau's categories have none: hundreds of occupations share each of the four, and the Bureau made them from several of the others.
   */
  correlations: readonly { id: MeasureId; correlation: number; occupations: number }[];
  /** Occupations at the ends; ties fall to the one with more jobs. */
  highest: readonly Occupation[];
  lowest: readonly Occupation[];
}

const ends = 8;

export function measureFacts(id: MeasureId, atlas: Atlas): MeasureFacts {
  const { value } = measures[id];
  const known = atlas.occupations.filter((occupation) => value(occupation) !== null);
  const sorted = known.toSorted((a, b) => (value(b) ?? 0) - (value(a) ?? 0) || bySize(a, b));
  const reversed = known.toSorted((a, b) => (value(a) ?? 0) - (value(b) ?? 0) || bySize(a, b));
  return {
    scored: known.length,
    partial: known.filter((occupation) => isPartial(id, occupation)).length,
    shareOfJobs: (100 * summarize(known).jobs) / summarize(atlas.occupations).jobs,
    missing: atlas.occupations.filter((occupation) => value(occupation) === null),
    correlations: (id === "bureau-exposure" ? [] : measureIds)
      .filter((other) => other !== id && other !== "bureau-exposure")
      .map((other) => ({ id: other, ...correlationOf(id, other, atlas) }))
      .toSorted((a, b) => b.correlation - a.correlation),
    highest: sorted.slice(0, ends),
    lowest: reversed.slice(0, ends),
  };
}

/** Whether the value covers only part of the occupation's jobs. */
const isPartial = (id: MeasureId, { matched, bureau }: Occupation): boolean =>
  id === "bureau-exposure" ? (bureau?.share ?? 100) < 100 : (matched.get(id) ?? 1) < 1;

/**
 * Spearman's rank correlation of two measures, over the occupations that have both. Zeros that say "none measured" are left out,
 * unless `zeros` asks for them.
 */
export function correlationOf(
  first: MeasureId,
  second: MeasureId,
  { occupations }: Atlas,
  { zeros = false } = {},
): { correlation: number; occupations: number } {
  const value = (id: MeasureId, occupation: Occupation) =>
    isScore(id) && !zeros && isNoneMeasured(id, occupation.scores[id]) ? null : measures[id].value(occupation);
  const pairs = occupations.flatMap((occupation) => {
    const [a, b] = [value(first, occupation), value(second, occupation)];
    return a === null || b === null ? [] : [[a, b] as const];
  });
  return { correlation: rankCorrelation(pairs), occupations: pairs.length };
}

/** How far the current measures disagree, over the occupations that at least two of them score. */
export function disagreementFacts({ occupations }: Atlas) {
  const spreads = occupations
    .flatMap(({ disagreement }) => (disagreement === null ? [] : [printedSpread(disagreement)]))
    .toSorted((a, b) => a - b);
  const at = (share: number) => spreads[Math.floor(share * (spreads.length - 1))] ?? Number.NaN;
  return {
    occupations: spreads.length,
    mean: spreads.reduce((sum, spread) => sum + spread, 0) / spreads.length,
    median: at(0.5),
    /** A tenth of the occupations have a spread no larger, a tenth one no smaller. */
    tenths: [at(0.1), at(0.9)] as const,
    ...extremes(occupations),
  };
}

const spreadOf = ({ disagreement }: Occupation) => (disagreement === null ? 0 : printedSpread(disagreement));

function extremes(occupations: readonly Occupation[]) {
  const known = occupations.filter(({ disagreement }) => disagreement !== null && disagreement.measures > 3);
  const sorted = known.toSorted((a, b) => spreadOf(a) - spreadOf(b) || bySize(a, b));
  return { closest: sorted.slice(0, 3), furthest: sorted.slice(-3).reverse() };
}
