/** A count in two surveys, with the relative standard error of each in percent. */
export interface CountedTwice {
  before: number;
  after: number;
  /** null is not published. */
  beforeError: number | null;
  afterError: number | null;
}

/** A change in percent. */
export const percentChange = (before: number, after: number): number => 100 * (after / before - 1);

/**
 * Standard error of the change in percent, in percentage points, as if the two samples were independent of each other. Where the same employers
 * answered twice, their errors go together and the true sampling error is smaller. null where an error is missing.
 */
export function errorOfChange({ before, after, beforeError, afterError }: CountedTwice): number | null {
  return beforeError === null || afterError === null ? null : (after / before) * Math.hypot(beforeError, afterError);
}

/** The sum of counts, its errors as if the errors of its parts were independent of one another. Those without an error add none. */
export function sumOf(rows: readonly CountedTwice[]): CountedTwice {
  const total = (part: "before" | "after") => rows.reduce((sum, row) => sum + row[part], 0);
  const error = (part: "before" | "after") => Math.hypot(...rows.map((row) => row[part] * (row[`${part}Error`] ?? 0))) / total(part);
  return { before: total("before"), after: total("after"), beforeError: error("before"), afterError: error("after") };
}

/** A change of pay in percent, less what prices rose meanwhile. */
export const realChange = (before: number, after: number, prices: { before: number; after: number }): number =>
  percentChange(before / prices.before, after / prices.after);
