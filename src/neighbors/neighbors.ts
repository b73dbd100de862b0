import type { Listed, Neighborhood } from "./tables.ts";
import { excludedBy, type Pair, type Prepared, type RuleId } from "./rules.ts";
import { workOf, type Work } from "./shared-work.ts";
import type { Occupation } from "../atlas/occupation.ts";

export interface Neighbor<O = Occupation> {
  occupation: O;
  listed: Listed;
  /** By how many job zones it takes more preparation; below zero, less. */
  zones: number;
  /** null where the work of one of the two is not rated. */
  work: Work | null;
}

/** What an occupation's page says about its neighbors. */
export interface Neighbors {
  /** What they were found by; "nothing" where the tables know neither ratings nor a list. */
  by: "likeness" | "onet" | "nothing";
  /** At most five, the nearest first, or in O*NET's order. */
  shown: readonly Neighbor[];
  /** All that could be shown. */
  found: number;
  /** Rules that keep back others that are near and less exposed, with how many. */
  excluded: ReadonlyMap<RuleId, number>;
}

/** Percentile points of the mean rank by which a neighbor must be less exposed. */
export const lower = 10;
/** Job zones by which it may take more preparation. */
const zoneMore = 1;
const most = 5;

const unlisted: Listed = { onet: false, bls: false };

export function neighborsOf(from: Occupation, bySlug: ReadonlyMap<string, Occupation>, known: Neighborhood): Neighbors {
  const { by, candidates } = candidatesOf(from, bySlug, known);
  const excluded = new Map<RuleId, number>();
  const open: Pair<Occupation>[] = [];
  for (const candidate of candidates) {
    if (!isLess(from, candidate.to)) continue;
    const pair = pairOf(from, candidate, known);
    if (pair === null) continue;
    const rule = excludedBy(pair);
    if (rule === null) open.push(pair);
    else excluded.set(rule, (excluded.get(rule) ?? 0) + 1);
  }
  return {
    by,
    shown: open.slice(0, most).map(({ to, listed, zones }) => ({
      occupation: to,
      listed,
      zones: zones.to - zones.from,
      work: by === "onet" ? null : workOf(from.slug, to.slug, known),
    })),
    found: open.length,
    excluded,
  };
}

/** What tells which occupations are near, without the work of each. */
export type Graph = Pick<Neighborhood, "near" | "related" | "zones">;

export interface Candidate<O> {
  to: O;
  near: Pair["near"];
}

/** All that lie near an occupation, the nearest first; where the work is not rated, what O*NET lists, in its order. */
export function candidatesOf<O extends Prepared>(
  from: O,
  bySlug: ReadonlyMap<string, O>,
  { near, related }: Graph,
): { by: Neighbors["by"]; candidates: Candidate<O>[] } {
  const own = near.get(from.slug);
  const byOnet = [...(related.get(from.slug) ?? [])].flatMap(([slug, { onet }]) => (onet ? [{ slug, near: null }] : []));
  const found = own?.map((each) => ({ slug: each.slug, near: each })) ?? byOnet;
  return {
    by: own !== undefined ? "likeness" : byOnet.length > 0 ? "onet" : "nothing",
    candidates: found.flatMap(({ slug, near }) => {
      const to = bySlug.get(slug);
      return to === undefined ? [] : [{ to, near }];
    }),
  };
}

/** The pair as the rules ask about it; null where the second takes too much more preparation, or where that is not known. */
export function pairOf<O extends Prepared>(from: O, { to, near }: Candidate<O>, known: Graph): Pair<O> | null {
  const zones = { from: known.zones.get(from.slug), to: known.zones.get(to.slug) };
  if (!isWithinZone(zones)) return null;
  return { from, to, zones, listed: known.related.get(from.slug)?.get(to.slug) ?? unlisted, near };
}

const isLess = (from: Occupation, to: Occupation) => from.meanRank !== null && to.meanRank !== null && from.meanRank - to.meanRank >= lower;

const isWithinZone = (zones: { from: number | undefined; to: number | undefined }): zones is Pair["zones"] =>
  zones.from !== undefined && zones.to !== undefined && zones.to - zones.from <= zoneMore;

/** Mean share, in percent, of the ten nearest of each occupation that stand on O*NET's own list for it. */
export function precisionAtTen({ near, related }: Pick<Neighborhood, "near" | "related">): { precision: number; occupations: number } {
  const shares = [...near].map(([slug, found]) => {
    const listed = related.get(slug);
    const first = found.slice(0, 10);
    return first.filter((each) => listed?.get(each.slug)?.onet === true).length / first.length;
  });
  return { precision: shares.reduce((sum, share) => sum + share, 0) / shares.length, occupations: shares.length };
}
