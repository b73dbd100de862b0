/**
 * Percentile rank of each value among all values given: the mean place of its ties, counted from the lowest, as a share of the
 * number of values, 0 to 100.
 */
export function percentileRanks<K>(values: ReadonlyMap<K, number>): Map<K, number> {
  const ranks = meanRanksOf([...values.values()]);
  return new Map([...values].map(([key, value]) => [key, (100 * (ranks.get(value) ?? 0)) / values.size]));
}

/** Spearman's rank correlation of pairs, ties at their mean place. NaN for fewer than two pairs. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const first = meanRanksOf(pairs.map(([a]) => a));
  const second = meanRanksOf(pairs.map(([, b]) => b));
  const middle = (pairs.length + 1) / 2;
  let both = 0;
  let squareFirst = 0;
  let squareSecond = 0;
  for (const [a, b] of pairs) {
    const da = (first.get(a) ?? 0) - middle;
    const db = (second.get(b) ?? 0) - middle;
    both += da * db;
    squareFirst += da * da;
    squareSecond += db * db;
  }
  return both / Math.sqrt(squareFirst * squareSecond);
}

/** The one with more jobs first. */
export const bySize = (a: Sized, b: Sized): number => (b.jobs ?? 0) - (a.jobs ?? 0) || a.slug.localeCompare(b.slug);

interface Sized {
  slug: string;
  jobs: number | null;
}

/** Rank of each distinct value in ascending order, from 1; ties share the mean of their ranks. */
function meanRanksOf(values: readonly number[]): Map<number, number> {
  const sorted = values.toSorted((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    const value = sorted[start] as number;
    let end = start;
    while (sorted[end] === value) end += 1;
    ranks.set(value, (start + 1 + end) / 2);
    start = end;
  }
  return ranks;
}
