import { describe, expect, it } from "vitest";
import { chartData } from "../chart-data.ts";
import type { CategoryBarsData } from "./data.ts";
import { rankedIds, type RankedId } from "../../schema/measure.ts";
import { widths } from "../../tokens.ts";
import { collisions, groupsOf, linesOf, outside, rectsOf, specOf, textsOf } from "../draw.test-data.ts";
import { atlas, library } from "../../project.test-data.ts";
import type { Group } from "../scene.ts";
import { barsAxis } from "./axis.ts";
import { categoryBarsScene } from "./scene.ts";

const names = new Map([...library.categories].map(([id, { data }]) => [id, data]));

function barsBy(measure: RankedId): CategoryBarsData {
  const spec = specOf("exposure-by-category");
  if (spec.kind !== "category-bars") throw new Error("no bars");
  return chartData({ ...spec, measure }, atlas, names) as CategoryBarsData;
}

const cases = rankedIds.flatMap((measure) => Object.values(widths).map((width) => ({ measure, width })));

describe.each(cases)("categoryBarsScene by $measure, $width px", ({ measure, width }) => {
  const data = barsBy(measure);
  const scene = categoryBarsScene(data, width);
  const rows = groupsOf(scene, "mark");
  const zero = linesOf({ marks: groupsOf(scene, "axis") }).find(({ stroke }) => stroke === "edge")?.x1 ?? NaN;

  it("starts every bar at zero, as long as its mean", () => {
    expect(rows).toHaveLength(24);
    const scales = data.rows.map((row, index) => {
      const bar = rectsOf(rows[index] as Group).find(({ stroke }) => stroke === "edge");
      if (bar === undefined) throw new Error("no bar");
      expect(row.mean < 0 ? bar.x + bar.width : bar.x).toBeCloseTo(zero, 6);
      // Means of almost nothing still show a hair's breadth.
      return Math.abs(row.mean) < 0.01 ? null : bar.width / Math.abs(row.mean);
    });
    const known = scales.filter((each) => each !== null);
    for (const each of known) expect(each / (known[0] ?? NaN)).toBeCloseTo(1, 6);
  });

  it("draws the range from the lowest to the highest occupation", () => {
    data.rows.forEach((row, index) => {
      const [range] = linesOf(rows[index] as Group);
      const scale = (value: number) => Math.sign(value) * ((range?.x2 ?? NaN) - zero) * (value / row.highest.value);
      if (row.highest.value > 0.01 && row.lowest.value > 0) expect(range?.x1).toBeCloseTo(zero + scale(row.lowest.value), 6);
      expect(range?.x2).toBeGreaterThanOrEqual(range?.x1 ?? NaN);
    });
  });

  it("keeps texts apart and everything inside", () => {
    expect(collisions(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
    expect(Math.min(...textsOf(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });

  it("says in words what each row shows, and leads to its category", () => {
    data.rows.forEach((row, index) => {
      expect(rows[index]?.to).toBe(`jobs/${row.slug}`);
      expect(rows[index]?.name).toContain(`${row.title}: mean `);
      expect(rows[index]?.name).toContain(`(${row.highest.title})`);
    });
  });
});

describe("barsAxis", () => {
  it("shows whole scales whole and always holds zero", () => {
    const ticks = (measure: RankedId) => barsAxis(barsBy(measure), { left: 0, right: 100 }).ticks;
    expect(ticks("karpathy")).toEqual([0, 2, 4, 6, 8, 10]);
    expect(ticks("mean-rank")).toEqual([0, 25, 50, 75, 100]);
    expect(ticks("aioe")[0]).toBeLessThan(0);
    for (const measure of rankedIds) expect(ticks(measure)).toContain(0);
  });
});
