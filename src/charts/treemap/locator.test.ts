import { describe, expect, it } from "vitest";
import { dotsOf, mapOf, outside, rectsOf, within } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
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

describe("locatorScene", () => {
  it("draws the 24 categories and one marked tile for every occupation with jobs", () => {
    expect(scenes).toHaveLength(341);
    for (const { slug, scene } of scenes) {
      const rects = rectsOf(scene);
      expect(rects, slug).toHaveLength(25);
      expect(
        rects.filter(({ fill }) => fill === "accent"),
        slug,
      ).toHaveLength(1);
      expect(
        rects.filter(({ fill }) => fill === "line"),
        slug,
      ).toHaveLength(1);
      expect(scene).toMatchObject({ width, height });
    }
  });

  it("marks the tile inside its own category, which stands out", () => {
    for (const { slug, scene } of scenes) {
      const rects = rectsOf(scene);
      const tile = rects.find(({ fill }) => fill === "accent");
      const category = rects.find(({ fill }) => fill === "line");
      expect(tile !== undefined && category !== undefined && within(tile, category), slug).toBe(true);
      expect(Math.min(tile?.width ?? 0, tile?.height ?? 0), slug).toBeGreaterThanOrEqual(1);
    }
  });

  it("shows the same category for all of its occupations, and another for others", () => {
    const places = Map.groupBy(scenes, ({ category }) => category).values();
    const seen = [...places].map(
      (members) => new Set(members.map(({ scene }) => JSON.stringify(rectsOf(scene).find(({ fill }) => fill === "line")))),
    );
    expect(seen.filter((each) => each.size !== 1)).toEqual([]);
    expect(new Set(seen.map((each) => [...each][0])).size).toBe(24);
  });

  it("rings tiles that are too small to see, and no others", () => {
    for (const { slug, scene } of scenes) {
      const { width: across = 0, height: down = 0 } = rectsOf(scene).find(({ fill }) => fill === "accent") ?? {};
      expect(dotsOf(scene).length, slug).toBe(Math.min(across, down) < 9 ? 1 : 0);
    }
    const ringed = scenes.filter(({ scene }) => dotsOf(scene).length > 0).length;
    expect(ringed).toBeGreaterThan(100);
    expect(ringed).toBeLessThan(341);
  });

  it("keeps its rectangles inside the drawing", () => {
    for (const { slug, scene } of scenes) expect(outside({ ...scene, marks: rectsOf(scene) }), slug).toEqual([]);
  });

  it("is null for what is not on the map", () => {
    expect(locatorScene(map, "military-careers", width, height)).toBeNull();
    expect(locatorScene(map, "nope", width, height)).toBeNull();
  });
});
