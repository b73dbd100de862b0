import { describe, expect, it } from "vitest";
import { draw } from "../draw.ts";
import { economyOf, groupsOf, mapOf, rectsOf } from "../draw.test-data.ts";
import type { Box, Scene } from "../scene.ts";
import { placeAt, step, type Direction, type Place } from "./direction.ts";

const right: Direction = [1, 0];
const left: Direction = [-1, 0];
const down: Direction = [0, 1];
const up: Direction = [0, -1];
const ways = [right, left, down, up];

interface Tiles {
  slugs: string[];
  boxes: Box[];
}

const tilesOf = (scene: Scene): Tiles => {
  const tiles = [...groupsOf(scene, "tile"), ...groupsOf(scene, "tile rest")];
  return { slugs: tiles.map(({ id = "" }) => id), boxes: tiles.flatMap((tile) => rectsOf(tile).slice(0, 1)) };
};

/** Every tile that keys come to from the first one. */
function reached(boxes: readonly Box[]): Set<number> {
  const start = placeAt(boxes, 0);
  const seen = new Map<string, Place>();
  const left = [start];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const key = `${place.index} ${place.x} ${place.y}`;
    if (seen.has(key)) continue;
    seen.set(key, place);
    for (const way of ways) left.push(step(boxes, place, way));
  }
  return new Set([...seen.values()].map(({ index }) => index));
}

const maps: [string, Scene][] = [
  ["profiles, wide", draw(mapOf("karpathy"), "wide")],
  ["profiles, middle", draw(mapOf("karpathy"), "middle")],
  ["categories, narrow", draw(mapOf("karpathy"), "narrow")],
  ["healthcare, narrow", draw(mapOf("karpathy", { category: "healthcare" }), "narrow")],
  ["healthcare, wide", draw(mapOf("karpathy", { category: "healthcare" }), "wide")],
  ["all occupations, wide", draw(economyOf("bureau-exposure"), "wide")],
];

describe.each(maps)("the way from tile to tile: %s", (_, scene) => {
  const { slugs, boxes } = tilesOf(scene);

  it("leads to every tile", () => {
    const seen = reached(boxes);
    expect(slugs.filter((_slug, index) => !seen.has(index))).toEqual([]);
  });

  it("leads back to where it came from, from the middle of every tile", () => {
    const lost = ways.flatMap(([across, below]) =>
      boxes.flatMap((box, index) => {
        const there = step(boxes, placeAt(boxes, index), [across, below]);
        if (there.index === index) return [];
        const back = step(boxes, there, [-across, -below]);
        // Where the line passes over a name it meets no tile, and the way back may be straighter.
        const next = boxes[there.index] ?? box;
        const straight =
          across === 0 ? there.x >= next.x && there.x < next.x + next.width : there.y >= next.y && there.y < next.y + next.height;
        return back.index === index || !straight ? [] : [`${slugs[index] ?? ""} ${slugs[there.index] ?? ""} ${slugs[back.index] ?? ""}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it("leads to a tile that lies wholly on that side, if any does", () => {
    for (const [index, box] of boxes.entries()) {
      const at = (way: Direction) => boxes[step(boxes, placeAt(boxes, index), way).index] ?? box;
      if (at(right) !== box) expect(at(right).x, slugs[index]).toBeGreaterThanOrEqual(box.x + box.width - 1);
      if (at(down) !== box) expect(at(down).y, slugs[index]).toBeGreaterThanOrEqual(box.y + box.height - 1);
      if (boxes.some(({ x }) => x >= box.x + box.width)) expect(at(right), slugs[index]).not.toBe(box);
      if (boxes.some(({ y }) => y >= box.y + box.height)) expect(at(down), slugs[index]).not.toBe(box);
    }
  });
});

it("leads from home health aides to registered nurses on the right", () => {
  const { slugs, boxes } = tilesOf(draw(mapOf("karpathy"), "wide"));
  const aides = slugs.indexOf("home-health-aides-and-personal-care-aides");
  const nurses = step(boxes, placeAt(boxes, aides), right);
  expect(slugs[nurses.index]).toBe("registered-nurses");
  expect(step(boxes, nurses, left).index).toBe(aides);
});

it("stays where nothing lies that way", () => {
  const boxes = [{ x: 0, y: 0, width: 10, height: 10 }];
  for (const way of ways) expect(step(boxes, placeAt(boxes, 0), way)).toEqual({ index: 0, x: 5, y: 5 });
});
