import { excludedBy, type Prepared, type RuleId } from "../../neighbors/rules.ts";
import type { Listed } from "../../neighbors/tables.ts";
import { candidatesOf, pairOf, type Graph } from "../../neighbors/neighbors.ts";

/** What a route is looked for in: occupations by their slugs, and what the tables know about pairs of them. */
export interface Ways<Job extends Prepared = Prepared> extends Graph {
  bySlug: ReadonlyMap<string, Job>;
}

/** One move of a route. */
export interface Move {
  from: string;
  to: string;
  listed: Listed;
  /** By how many job zones the second takes more preparation; below zero, less. */
  zones: number;
  /** Skill distance: see `distanceOf`. */
  distance: number;
}

/** Moves from the start to the end, or why there are none. */
export type Route =
  | { moves: readonly Move[] }
  /** Start and end are one. */
  | { none: "same" }
  /** The occupations, one or both, of which the tables hold no ratings. */
  | { none: "unrated"; slugs: readonly string[] }
  /** No move leads to the end, wherever one starts: rules or the job zone keep all of them back. */
  | { none: "closed"; excludedBy: ReadonlySet<RuleId | "zone"> }
  /** Moves lead to the end, but not within three from this start. */
  | { none: "far" }
  /** There are routes, and the reader's filters keep all of them back; `moves` is the shortest of them, `kept` its stops that they keep back. */
  | { none: "filtered"; moves: readonly Move[]; kept: readonly string[] };

/** Moves of a route at most. */
export const mostMoves = 3;

/**
 * The distance of a move: what its likeness lacks of 5, the most that the column may hold. So every move costs something, those between the
 * most alike the least, and no detour is ever shorter than a move that is allowed.
 */
const distanceOf = (likeness: number) => 5 - likeness;

/**
 * The route of the least skill distance, summed over at most three moves. Each leads to one of the forty nearest, is kept back by no rule and
 * takes at most one job zone more. `open` says whether the reader's filters let a stop through, the last one being the end.
 */
export function routeOf<Job extends Prepared>(
  from: string,
  to: string,
  ways: Ways<Job>,
  open: (job: Job, isEnd: boolean) => boolean = () => true,
): Route {
  if (from === to) return { none: "same" };
  const slugs = [from, to].filter((slug) => !ways.near.has(slug));
  if (slugs.length > 0) return { none: "unrated", slugs };
  const isOpen = (slug: string) => {
    const job = ways.bySlug.get(slug);
    return job !== undefined && open(job, slug === to);
  };
  const moves = shortest(from, to, ways, isOpen);
  if (moves !== null) return { moves };
  const free = shortest(from, to, ways, () => true);
  if (free !== null) return { none: "filtered", moves: free, kept: free.map((move) => move.to).filter((slug) => !isOpen(slug)) };
  return closedOf(to, ways) ?? { none: "far" };
}

/** All chains of at most three moves are walked; of equal ones the first found stands. */
function shortest(from: string, to: string, ways: Ways, isOpen: (slug: string) => boolean): Move[] | null {
  let best: Move[] | null = null;
  let least = Infinity;
  const walk = (at: string, before: readonly Move[], walked: number) => {
    for (const move of movesFrom(at, ways)) {
      const distance = walked + move.distance;
      if (distance >= least || move.to === from || before.some((each) => each.to === move.to) || !isOpen(move.to)) continue;
      const moves = [...before, move];
      if (move.to === to) [best, least] = [moves, distance];
      else if (moves.length < mostMoves) walk(move.to, moves, distance);
    }
  };
  walk(from, [], 0);
  return best;
}

/** The moves that are allowed from an occupation, the nearest first. They are asked for again and again, and stay as they are. */
export function movesFrom(slug: string, ways: Ways): readonly Move[] {
  let known = allMoves.get(ways);
  if (known === undefined) allMoves.set(ways, (known = new Map()));
  let moves = known.get(slug);
  if (moves === undefined) known.set(slug, (moves = movesOf(slug, ways)));
  return moves;
}

const allMoves = new WeakMap<Ways, Map<string, readonly Move[]>>();

function movesOf(slug: string, ways: Ways): Move[] {
  const from = ways.bySlug.get(slug);
  if (from === undefined) return [];
  return candidatesOf(from, ways.bySlug, ways).candidates.flatMap((candidate): Move[] => {
    const pair = pairOf(from, candidate, ways);
    if (pair === null || pair.near === null || excludedBy(pair) !== null) return [];
    const { to, listed, zones, near } = pair;
    return [{ from: slug, to: to.slug, listed, zones: zones.to - zones.from, distance: distanceOf(near.likeness) }];
  });
}

/** What keeps every move to an occupation back; null where one is allowed. */
function closedOf(slug: string, ways: Ways): Route | null {
  const to = ways.bySlug.get(slug);
  if (to === undefined) return null;
  const rulesAgainst = new Set<RuleId | "zone">();
  for (const [own, found] of ways.near) {
    const from = ways.bySlug.get(own);
    const near = found.find((each) => each.slug === slug);
    if (from === undefined || near === undefined) continue;
    const pair = pairOf(from, { to, near }, ways);
    const rule = pair === null ? "zone" : excludedBy(pair);
    if (rule === null) return null;
    rulesAgainst.add(rule);
  }
  return { none: "closed", excludedBy: rulesAgainst };
}
