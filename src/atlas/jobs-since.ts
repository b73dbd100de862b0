import { comparedDate, detailedPayDate } from "../schema/vintage.ts";
import type { Atlas } from "./atlas.ts";
import { percentChange } from "./job-change.ts";

/**
 * Change in the jobs of employees between the two surveys that are compared, in percent with one decimal, by profile. A profile of several detailed
 * occupations has the change of their sum; one with a part that was not counted both times has none.
 */
export function jobsSinceOf({ detailedByProfile }: Pick<Atlas, "detailedByProfile">): Map<string, number> {
  return new Map(
    [...detailedByProfile].flatMap(([profile, parts]): [string, number][] => {
      const [before, after] = [comparedDate, detailedPayDate].map((month) => {
        const counts = parts.map(({ series }) => series.find((each) => each.month === month)?.jobs ?? null);
        return counts.every((count) => count !== null) ? counts.reduce((sum, count) => sum + count, 0) : null;
      });
      if (before === undefined || before === null || after === undefined || after === null) return [];
      return [[profile, Number(percentChange(before, after).toFixed(1)) + 0]];
    }),
  );
}
