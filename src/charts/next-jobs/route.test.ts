import { describe, expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { excludedBy } from "../../neighbors/rules.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { movesFrom, routeOf, type Ways } from "./route.ts";
import type { Occupation } from "../../atlas/occupation.ts";

const known = neighborhoodOf(atlas.rows);
const ways: Ways<Occupation> = { bySlug: atlas.bySlug, near: known.near, related: known.related, zones: known.zones };
const rated = [...known.near.keys()];
/** A sample of starts that stays the same. */
const starts = rated.filter((_, index) => index % 60 === 0);

const stops = (from: string, to: string, open?: (job: Occupation, isEnd: boolean) => boolean) => {
  const route = routeOf(from, to, ways, open);
  return "moves" in route && !("none" in route) ? route.moves.map((move) => move.to) : null;
};

/** Every chain of at most three moves, the slow way, with its distance. */
function chains(from: string): Map<string, number> {
  const least = new Map<string, number>();
  const go = (at: string, walked: number, left: number) => {
    for (const { to, distance } of movesFrom(at, ways)) {
      least.set(to, Math.min(least.get(to) ?? Infinity, walked + distance));
      if (left > 1) go(to, walked + distance, left - 1);
    }
  };
  go(from, 0, 3);
  return least;
}

describe("routeOf", () => {
  it("finds the least distance over at most three moves, and nothing beyond", () => {
    for (const from of starts) {
      const least = chains(from);
      for (const to of rated) {
        if (to === from) continue;
        const route = routeOf(from, to, ways);
        const distance = "none" in route ? undefined : route.moves.reduce((sum, move) => sum + move.distance, 0);
        if (distance === undefined) expect(least.get(to), `${from} ${to}`).toBeUndefined();
        else expect(distance).toBeCloseTo(least.get(to) ?? NaN);
      }
    }
  });

  it("moves only where no rule keeps the pair back, one job zone more at most, in a chain without turns", () => {
    for (const from of starts)
      for (const to of rated) {
        const route = routeOf(from, to, ways);
        if ("none" in route) continue;
        expect(route.moves.length).toBeLessThanOrEqual(3);
        expect(route.moves.map((move) => move.from)).toEqual([from, ...route.moves.slice(0, -1).map((move) => move.to)]);
        expect(new Set([from, ...route.moves.map((move) => move.to)]).size).toBe(route.moves.length + 1);
        for (const move of route.moves) {
          const [a, b] = [atlas.bySlug.get(move.from), atlas.bySlug.get(move.to)];
          const near = known.near.get(move.from)?.find(({ slug }) => slug === move.to) ?? null;
          if (a === undefined || b === undefined) throw new Error("no such occupation");
          const zones = { from: known.zones.get(move.from) ?? NaN, to: known.zones.get(move.to) ?? NaN };
          expect(zones.to - zones.from).toBeLessThanOrEqual(1);
          expect(excludedBy({ from: a, to: b, zones, near, listed: move.listed })).toBeNull();
        }
      }
  });

  it("takes a move that is allowed in itself for the route, wherever it starts", () => {
    for (const from of rated) for (const { to } of movesFrom(from, ways)) expect(stops(from, to)).toEqual([to]);
  });

  it("says that two are one, and which is not rated", () => {
    expect(routeOf("tellers", "tellers", ways)).toEqual({ none: "same" });
    expect(routeOf("tellers", "military-careers", ways)).toEqual({ none: "unrated", slugs: ["military-careers"] });
  });

  it("says that no move leads to a judge, and which rule it is", () => {
    expect(routeOf("paralegals-and-legal-assistants", "judges-and-hearing-officers", ways)).toEqual({
      none: "closed",
      excludedBy: new Set(["zone", "doctorate"]),
    });
  });

  it("says that the end lies too far", () => {
    expect(routeOf("cashiers", "electricians", ways)).toEqual({ none: "far" });
  });

  it("goes round stops that the filters keep back, and asks them of every stop but the start", () => {
    const paid = (least: number) => (job: Occupation) => (job.medianPay ?? 0) >= least;
    let round = 0;
    for (const from of starts)
      for (const to of rated) {
        const free = stops(from, to);
        const found = stops(from, to, paid(60_000));
        if (found === null) continue;
        expect(found.filter((slug) => !paid(60_000)(atlas.bySlug.get(slug) as Occupation))).toEqual([]);
        if (found.join() !== free?.join()) round += 1;
      }
    expect(round).toBeGreaterThan(10);
  });

  it("says which stops of the shortest route the filters keep back where they keep back all", () => {
    const route = routeOf("cashiers", "tellers", ways, (_, isEnd) => !isEnd);
    expect(route).toMatchObject({ none: "filtered", kept: ["tellers"] });
  });
});
