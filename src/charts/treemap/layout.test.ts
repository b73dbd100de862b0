import { describe, expect, it } from "vitest";
import type { TreemapData } from "./data.ts";
import type { Box } from "../scene.ts";
import { mapOf, overlap, within } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import { placeCategories, placeOccupations, placeWithin } from "./layout.ts";

const map = mapOf("karpathy");
const employed = atlas.occupations.filter((occupation) => occupation.jobs !== null);
/** The sizes that pages use, and odd ones. */
const sizes: [width: number, height: number][] = [
  [1200, 550],
  [640, 860],
  [1000, 500],
  [733, 611],
];

/** Pairs whose overlap is more than a px wide and high. */
const overlaps = (boxes: readonly (Box & { name: string })[]): string[] =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (overlap(shrunk(a), shrunk(b)) ? [`${a.name} | ${b.name}`] : [])));
const shrunk = ({ x, y, width, height }: Box): Box => ({ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 });
const whole = (box: Box) => Object.values({ ...box }).every((side) => Number.isInteger(side));

describe("placeCategories", () => {
  it.each([...sizes, [360, 760]])("fills %d by %d px with all 24, on whole px, none over another", (width, height) => {
    const places = placeCategories(map, width, height).map(({ group, box }) => ({ ...box, name: group.slug }));
    expect(places).toHaveLength(24);
    expect(places.filter(({ name: _, ...box }) => !whole(box))).toEqual([]);
    expect(places.filter((box) => !within(box, { x: 0, y: 0, width, height }))).toEqual([]);
    expect(overlaps(places)).toEqual([]);
    expect(places.reduce((sum, box) => sum + box.width * box.height, 0)).toBe(width * height);
  });
});

describe("placeOccupations", () => {
  describe.each(sizes)("in %d by %d px", (width, height) => {
    const placed = placeOccupations(map, width, height);
    const tiles = placed.flatMap(({ group, tiles: own }) => own.map(({ row, box }) => ({ ...box, name: row.slug, group: group.slug })));
    const rests = placed.flatMap(({ group, rest }) => (rest === null ? [] : [{ ...rest.box, name: group.slug, rows: rest.rows }]));

    it("has all 341 occupations with employment, each once: on its own tile, or among the rest of its category", () => {
      const all = [...tiles.map(({ name }) => name), ...rests.flatMap(({ rows }) => rows.map(({ slug }) => slug))];
      expect(all.toSorted()).toEqual(employed.map(({ slug }) => slug).toSorted());
    });

    it("gathers no occupation alone, and none when it is told so", () => {
      expect(rests.filter(({ rows }) => rows.length < 2)).toEqual([]);
      const each = placeOccupations(map, width, height, "serif", 0);
      expect([each.flatMap((one) => one.tiles).length, each.filter(({ rest }) => rest !== null)]).toEqual([341, []]);
    });

    it("leaves at most one tile in a category too thin to point at", () => {
      for (const { group, tiles: own } of placed)
        expect(own.filter(({ box }) => Math.min(box.width, box.height) < 5).length, group.slug).toBeLessThanOrEqual(1);
    });

    it("keeps every tile inside its category, below its name, and every category inside the map", () => {
      for (const { group, box, head, tiles: own } of placed) {
        expect(within(box, { x: 0, y: 0, width, height }), group.slug).toBe(true);
        const top = head === null ? box.y : box.y + head.lines.length * head.size * 1.2;
        for (const tile of own) {
          expect(within(tile.box, box), `${group.slug}: ${tile.row.slug}`).toBe(true);
          expect(tile.box.y, `${group.slug}: ${tile.row.slug}`).toBeGreaterThanOrEqual(top);
        }
      }
    });

    it("lays no tile more than a px over another, and none smaller than a px", () => {
      expect(overlaps([...tiles, ...rests])).toEqual([]);
      expect(tiles.filter((tile) => tile.width < 1 || tile.height < 1)).toEqual([]);
    });

    it("leaves room between categories", () => {
      expect(
        overlaps(
          placed.map(({ group, box }) => ({ x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2, name: group.slug })),
        ),
      ).toEqual([]);
    });

    it("puts the largest category and its largest occupation first", () => {
      for (const { tiles: own } of placed) {
        expect(own.map(({ row }) => row.jobs)).toEqual(own.map(({ row }) => row.jobs).toSorted((a, b) => b - a));
      }
    });
  });

  it("gives one category alone all the room, without a name", () => {
    const [placed, ...others] = placeOccupations(mapOf("karpathy", { category: "legal" }), 600, 300);
    expect(others).toEqual([]);
    expect(placed).toMatchObject({ head: null, box: { x: 0, y: 0, width: 600, height: 300 } });
    expect(placed?.tiles.reduce((sum, { box }) => sum + box.width * box.height, 0)).toBe(600 * 300);
  });

  it("is the same whatever the measure, so that tiles keep their places", () => {
    const boxes = (data: TreemapData) => placeOccupations(data, 1200, 550).map(({ tiles }) => tiles.map(({ row, box }) => [row.slug, box]));
    expect(boxes(mapOf("anthropic"))).toEqual(boxes(map));
  });

  it("draws nothing of nothing", () => {
    expect(placeOccupations({ ...map, groups: [], rows: [] }, 600, 300)).toEqual([]);
  });
});

describe("placeWithin", () => {
  it("keeps every occupation in the box and visible, however small the box", () => {
    for (const group of map.groups) {
      const box = { x: 10, y: 20, width: 90, height: 40 };
      const tiles = placeWithin(group, box);
      expect(tiles).toHaveLength(group.rows.length);
      expect(
        tiles.filter((tile) => tile.box.width < 1 || tile.box.height < 1 || !within(tile.box, box)).map(({ row }) => row.slug),
      ).toEqual([]);
    }
  });
});
