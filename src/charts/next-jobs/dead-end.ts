import type { FilterId, NextRows } from "./rows.ts";

/** What is offered where the bounds leave no job: the one bound that keeps most back by itself, or all of them where no single one does. */
export type DeadEnd = { drop: FilterId; frees: number } | { drop: "all" };

/** null where some job is shown, or where none is near whatever the bounds. */
export function deadEndOf({ rows, near, kept }: Pick<NextRows, "rows" | "near" | "kept">): DeadEnd | null {
  if (rows.length > 0 || near.length === 0) return null;
  const [best] = kept.filter(({ without }) => without > 0).toSorted((a, b) => b.without - a.without);
  return best === undefined ? { drop: "all" } : { drop: best.filter, frees: best.without };
}

/** The bounds as sentences name them. */
export const boundNames: Readonly<Record<FilterId, string>> = {
  lower: "exposure",
  pay: "pay",
  school: "schooling",
  growth: "growth",
  category: "category",
};

/** On the button: `Drop the bound on pay: 5 jobs`. */
export const deadEndLabel = (end: DeadEnd): string =>
  end.drop === "all" ? "Drop all bounds" : `Drop the bound on ${boundNames[end.drop]}: ${end.frees} ${end.frees === 1 ? "job" : "jobs"}`;

/** Goes on where a sentence has said that nothing is left. */
export const deadEndWords = (end: DeadEnd): string =>
  end.drop === "all"
    ? "dropping one bound is not enough, so drop or loosen two or more"
    : `dropping the one on ${boundNames[end.drop]} brings back ${end.frees}`;
