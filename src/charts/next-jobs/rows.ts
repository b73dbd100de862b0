import { schooling } from "../../schema/schooling.ts";
import type { Listed } from "../../neighbors/tables.ts";
import { excludedBy, type Pair, type RuleId } from "../../neighbors/rules.ts";
import { candidatesOf, pairOf, type Neighbors } from "../../neighbors/neighbors.ts";
import { percentileOf, type NextData, type NextOccupation } from "./occupations.ts";
import { schoolingOf, type NextView } from "./view.ts";

/** A job that is near to the one started from, and that no rule excludes. */
export interface NextRow {
  occupation: NextOccupation;
  listed: Listed;
  /** Standard deviations above the mean of all pairs; null where the work is not rated. */
  likeness: number | null;
  /** By how many job zones it takes more preparation; below zero, less. */
  zones: number;
  /** Filters that keep it back; where there are none it is shown. */
  keptBy: readonly FilterId[];
}

/** What a reader sets bounds to. */
export type FilterId = "lower" | "pay" | "school" | "growth" | "category";

/** What a filter keeps back of the jobs that are near. */
export interface Kept {
  filter: FilterId;
  /** Jobs that rules let pass and this filter does not. */
  count: number;
  /** Jobs that would be shown without it. */
  without: number;
}

export interface NextRows {
  from: NextOccupation;
  /** What nearness was found by; "nothing" where the tables know neither ratings nor a list. */
  by: Neighbors["by"];
  /** All that rules let pass, the nearest first, or in O*NET's order. */
  near: readonly NextRow[];
  /** Those that the filters leave. */
  rows: readonly NextRow[];
  /** Less exposed as wanted, and excluded by a rule; "zone" where they take too much more preparation. */
  excluded: ReadonlyMap<RuleId | "zone", number>;
  /** Filters that keep something back, in the order of the fields. */
  kept: readonly Kept[];
}

/** What the reader asks of a job. */
export type Bounds = Pick<NextView, "measure" | FilterId>;

/** Whether a job stays within a bound; where its figure is missing it does not. */
export const within: Record<FilterId, (view: Bounds, to: NextOccupation, from: NextOccupation) => boolean> = {
  lower: ({ lower, measure }, to, from) => {
    if (lower === null) return true;
    const [own, other] = [percentileOf(from, measure), percentileOf(to, measure)];
    return own !== null && other !== null && own - other >= lower;
  },
  pay: ({ pay }, { medianPay }) => pay === null || (medianPay !== null && medianPay >= pay),
  school: ({ school }, { education }) =>
    school === null || (education !== null && schooling.indexOf(education) <= schooling.indexOf(schoolingOf(school))),
  growth: ({ growth }, { projectedChange }) => growth === null || (projectedChange !== null && projectedChange >= growth),
  category: ({ category }, to) => category === null || to.category === category,
};
export const filterIds = Object.keys(within) as FilterId[];

/** The jobs near to `from` that the view leaves; null where there is no such job. */
export function nextRows(data: NextData, from: string, view: Bounds): NextRows | null {
  const start = data.bySlug.get(from);
  if (start === undefined) return null;
  const { by, candidates } = candidatesOf(start, data.bySlug, data);
  const open: Pair<NextOccupation>[] = [];
  const excluded = new Map<RuleId | "zone", number>();
  for (const candidate of candidates) {
    const pair = pairOf(start, candidate, data);
    const rule = pair === null ? "zone" : excludedBy(pair);
    if (pair !== null && rule === null) open.push(pair);
    else if (rule !== null && within.lower(view, candidate.to, start)) excluded.set(rule, (excluded.get(rule) ?? 0) + 1);
  }
  const keptBy = (to: NextOccupation) => filterIds.filter((id) => !within[id](view, to, start));
  const near = open.map(({ to, listed, near: found, zones }): NextRow => ({
    occupation: to,
    listed,
    likeness: found?.likeness ?? null,
    zones: zones.to - zones.from,
    keptBy: keptBy(to),
  }));
  return {
    from: start,
    by,
    near,
    rows: near.filter((row) => row.keptBy.length === 0),
    excluded,
    kept: filterIds.flatMap((filter): Kept[] => {
      const count = near.filter((row) => row.keptBy.includes(filter)).length;
      if (count === 0) return [];
      const without = near.filter((row) => row.keptBy.every((id) => id === filter)).length;
      return [{ filter, count, without }];
    }),
  };
}
