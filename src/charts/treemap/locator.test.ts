import { describe, expect, it } from "vitest";
import { hasOwnPage } from "../../atlas/detailed-sentences.ts";
import { stepOf } from "../../atlas/measure.ts";
import { ramps } from "../../tokens.ts";
import { dotsOf, economyOf, mapOf, outside, rectsOf, within } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import type { Scene } from "../scene.ts";
import { meanAsSaid } from "./data.ts";
import { placeWithin } from "./layout.ts";
import { locatorScene } from "./locator.ts";

const map = mapOf("karpathy");
const employed = atlas.occupations.filter((occupation) => occupation.jobs !== null);
const [width, height] = [320, 200];
const sceneOf = (slug: string) => {
  const scene = locatorScene(map, slug, width, height);
  if (scene === null) throw new Error(`no locator of ${slug}`);
  return scene;
};
const scenes = employed.map(({ slug, category }) => ({ slug, category, scene: sceneOf(slug) }));

/** What is drawn of an occupation: its own tile, its category, and all that has a color. */
function read(scene: Scene) {
  const rects = rectsOf(scene);
  const [category, tile, ...more] = rects.filter(({ stroke }) => stroke === "ink");
  if (category === undefined || tile === undefined || more.length > 0)
    throw new Error("a category and a tile are marked, and nothing else");
  return { category, tile, colored: rects.filter(({ fill }) => fill !== undefined) };
}

describe("locatorScene", () => {
  it("draws the 24 categories, and in its own the tiles that are wide enough to see and that of the occupation, for all with jobs", () => {
    expect(scenes).toHaveLength(341);
    for (const { slug, scene } of scenes) {
      const { colored, tile } = read(scene);
      const tiles = colored.slice(24);
      expect(tiles.length, slug).toBeGreaterThan(0);
      expect(
        tiles.filter(({ x, y, width: wide, height: high }) => Math.min(wide, high) < 12 && (x !== tile.x || y !== tile.y)),
        slug,
      ).toEqual([]);
      expect(scene).toMatchObject({ width, height });
    }
  });

  it("colors tiles by their scores and categories by their means, as the map does", () => {
    const { scale } = map.measure;
    const color = (value: number | null) => (value === null ? "missing" : ramps.exposure[stepOf(scale, value)]?.[0]);
    for (const { category, scene, slug } of scenes) {
      const { colored } = read(scene);
      const fills = colored.map(({ fill }) => fill);
      expect(fills.slice(0, 24), slug).toEqual(map.groups.map(({ value }) => color(meanAsSaid(value))));
      const group = map.groups.find((each) => each.slug === category);
      const box = colored[map.groups.findIndex((each) => each === group)];
      if (group === undefined || box === undefined) throw new Error(`${category} is not drawn`);
      const placed = placeWithin(group, box);
      const own = colored.slice(24).map(({ x, y, width: wide, height: high }) => {
        const found = placed.find(({ box: each }) => each.x === x && each.y === y && each.width === wide && each.height === high);
        return color(found?.row.value ?? null);
      });
      expect(fills.slice(24), slug).toEqual(own);
    }
  });

  it("marks the tile inside its own category", () => {
    for (const { slug, scene } of scenes) {
      const { tile, category } = read(scene);
      expect(within(tile, category), slug).toBe(true);
      expect(Math.min(tile.width, tile.height), slug).toBeGreaterThanOrEqual(1);
    }
  });

  it("shows the same category for all of its occupations, and another for others", () => {
    const places = Map.groupBy(scenes, ({ category }) => category).values();
    const seen = [...places].map((members) => new Set(members.map(({ scene }) => JSON.stringify(read(scene).category))));
    expect(seen.filter((each) => each.size !== 1)).toEqual([]);
    expect(new Set(seen.map((each) => [...each][0])).size).toBe(24);
  });

  it("rings tiles that are too small to see, in paper and ink, and no others", () => {
    for (const { slug, scene } of scenes) {
      const { width: across, height: down } = read(scene).tile;
      expect(
        dotsOf(scene).map(({ stroke }) => stroke),
        slug,
      ).toEqual(Math.min(across, down) < 9 ? ["paper", "ink"] : []);
    }
    const ringed = scenes.filter(({ scene }) => dotsOf(scene).length > 0).length;
    expect(ringed).toBeGreaterThan(100);
    expect(ringed).toBeLessThan(341);
  });

  it("finds every occupation without a profile on the map of the whole economy", () => {
    const economy = economyOf("bureau-exposure");
    for (const { slug, jobs } of atlas.detailed.filter(hasOwnPage))
      expect(locatorScene(economy, slug, width, height) === null, slug).toBe(jobs === null);
  });

  it("keeps its rectangles inside the drawing", () => {
    for (const { slug, scene } of scenes) expect(outside({ ...scene, marks: rectsOf(scene) }), slug).toEqual([]);
  });

  it("is null for what is not on the map", () => {
    expect(locatorScene(map, "military-careers", width, height)).toBeNull();
    expect(locatorScene(map, "nope", width, height)).toBeNull();
  });
});
