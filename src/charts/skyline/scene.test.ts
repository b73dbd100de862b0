import { describe, expect, it } from "vitest";
import { widths, type Width } from "../../tokens.ts";
import { collisions, dataOf, groupsOf, outside, overlap, rectsOf, textsOf } from "../draw.test-data.ts";
import { bricksOf, columnAt } from "./bricks.ts";
import { unnamedOf } from "../draw.ts";
import { isBright, type SkylineData } from "./data.ts";
import { drawSkyline, skylineHeights } from "./kind.ts";
import { plotOf } from "./scene.ts";

const sizes = Object.keys(widths) as Width[];
const stacked = ["skyline", "named-jobs", "skyline-outlook", "skyline-since"];
const cases = [...stacked, "skyline-ranges"].flatMap((id) => sizes.map((width) => ({ id, width })));
const dataFor = (id: string) => dataOf(id) as SkylineData;

describe.each(cases)("$id, $width", ({ id, width }) => {
  const data = dataFor(id);
  const scene = drawSkyline(data, width);
  const tiles = groupsOf(scene, id === "skyline-ranges" ? "mark" : "tile");

  it("has a tile for each occupation, which leads to its page", () => {
    expect(tiles.map((tile) => tile.id ?? "").toSorted()).toEqual(data.rows.map(({ slug }) => slug).toSorted());
    for (const tile of tiles) expect(tile.to).toBe(`occupations/${tile.id ?? ""}`);
  });

  it("keeps words apart, inside and legible", () => {
    expect(collisions(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
    expect(Math.min(...textsOf(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });
});

describe.each(stacked.flatMap((id) => sizes.map((width) => ({ id, width }))))("the columns of $id, $width", ({ id, width }) => {
  const data = dataFor(id);
  const plot = plotOf(data, { width: widths[width], height: skylineHeights[width] });
  const bricks = bricksOf(data, plot);

  it("gives a job the same area everywhere", () => {
    const areas = bricks.map(({ row, box }) => (box.width * box.height) / row.jobs);
    expect(Math.max(...areas) / Math.min(...areas)).toBeCloseTo(1, 6);
  });

  it("lays no tile over another, and each within the column of its score", () => {
    for (const bin of data.bins) {
      const own = bricks.filter(({ row }) => row.score === bin.score);
      const column = columnAt(data, bin.score, plot);
      for (const { box } of own) {
        expect(box.x).toBeGreaterThanOrEqual(column.x - 1e-6);
        expect(box.x + box.width).toBeLessThanOrEqual(column.x + column.width + 1e-6);
      }
      own.forEach((a, index) => expect(own.slice(index + 1).filter((b) => overlap(a.box, b.box))).toEqual([]));
    }
  });

  it("stands every column on one ground, the largest occupation at its foot", () => {
    const ground = plot.y + plot.height;
    for (const { rows } of data.bins) {
      const [largest] = rows;
      const box = bricks.find(({ row }) => row === largest)?.box;
      if (largest !== undefined) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(ground, 6);
    }
  });
});

describe.each(sizes)("the ranges, %s", (width) => {
  const data = dataFor("skyline-ranges");
  const plot = plotOf(data, { width: widths[width], height: skylineHeights[width] });
  const bricks = bricksOf(data, plot);

  it("run from the lowest to the highest percentile, as high as they have jobs", () => {
    const heights = bricks.map(({ row, box }) => box.height / row.jobs);
    expect(Math.max(...heights) / Math.min(...heights)).toBeCloseTo(1, 6);
    for (const { row, box } of bricks) {
      expect((100 * (box.x - plot.x)) / plot.width).toBeCloseTo(row.range?.low ?? NaN, 6);
      expect((100 * (box.x + box.width - plot.x)) / plot.width).toBeCloseTo(row.range?.high ?? NaN, 6);
    }
  });

  it("stand by the mean of the percentiles, the highest on top, without a gap", () => {
    const means = bricks.map(({ row }) => row.range?.mean ?? NaN);
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    bricks
      .slice(1)
      .forEach(({ box }, index) => expect(box.y).toBeCloseTo((bricks[index]?.box.y ?? 0) + (bricks[index]?.box.height ?? 0), 6));
  });
});

it("names every occupation that the video names one by one", () => {
  for (const width of sizes) {
    const texts = textsOf(drawSkyline(dataFor("named-jobs"), width)).map(({ text }) => text);
    const words = texts.join(" ");
    for (const name of ["Software", "Accountants", "Lawyers", "Project", "Plumbers", "Electricians", "Childcare", "Practical nurses"])
      expect(words, `${name}, ${width}`).toContain(name);
  }
});

it.each(sizes)("names everything in color, in the drawing or in the list below it, %s", (width) => {
  const data = dataFor("named-jobs");
  const words = textsOf(drawSkyline(data, width))
    .map(({ text }) => text)
    .join(" ");
  const listed = new Map(unnamedOf(data, width)?.groups.map(({ by, names }) => [by, names]));
  const bright = data.rows.filter((row) => isBright(data, row));
  expect(bright.length).toBeGreaterThan(25);
  for (const row of bright) {
    const isListed = listed.get(`${row.score}:`)?.includes(row.title) === true;
    expect(isListed || [row.title, row.shortTitle].some((name) => words.includes(name)), row.title).toBe(true);
  }
});

it("lists nothing where all is in color", () => {
  expect(unnamedOf(dataFor("skyline"), "narrow")?.groups).toEqual([]);
});

it("names at least twenty-five occupations on the wide drawing", () => {
  const named = groupsOf(drawSkyline(dataFor("skyline"), "wide"), "tile").filter((tile) => textsOf(tile).length > 0);
  expect(named.length).toBeGreaterThanOrEqual(25);
  for (const tile of named) {
    const [box] = rectsOf(tile);
    expect(box?.height ?? 0).toBeGreaterThan(11);
  }
});
