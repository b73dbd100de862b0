import { isNoneMeasured, scoreIds, type ScoreId } from "../../schema/measure.ts";
import type { Scores } from "../../atlas/occupation.ts";
import { rankCorrelation } from "../../atlas/rank.ts";

/** How far two measures put the occupations that both score in one order. */
export interface Correlation {
  a: ScoreId;
  b: ScoreId;
  /** Spearman's rank correlation, −1 to 1. */
  value: number;
  /** Occupations that both score. */
  n: number;
}

/**
 * The rank correlation of each pair of measures, over the occupations that both score. Zeros that say "none measured" are left
 * out, unless `zeros` asks for them.
 */
export function correlationsOf(occupations: readonly { scores: Scores }[], { zeros = false } = {}): Correlation[] {
  const score = ({ scores }: { scores: Scores }, id: ScoreId) => (!zeros && isNoneMeasured(id, scores[id]) ? null : scores[id]);
  return scoreIds.flatMap((a, index) =>
    scoreIds.slice(index + 1).map((b): Correlation => {
      const pairs = occupations.flatMap((occupation) => {
        const [first, second] = [score(occupation, a), score(occupation, b)];
        return first === null || second === null ? [] : [[first, second] as const];
      });
      return { a, b, value: rankCorrelation(pairs), n: pairs.length };
    }),
  );
}

/** Lower ends of the second and later steps of the correlations' colors: under zero, then finer where most lie. */
export const correlationStarts = [-0.25, 0, 0.6, 0.7, 0.8] as const;
