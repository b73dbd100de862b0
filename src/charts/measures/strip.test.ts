import { detailedScoreIds } from "../../atlas/detailed.ts";
import { hasOwnPage, scoredAs } from "../../atlas/detailed-sentences.ts";
import { describe, expect, it } from "vitest";
import { currentMeasures } from "../../schema/measure.ts";
import { collisions, dotsOf, groupsOf, linesOf, outside, rectsOf, textsOf } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import type { Occupation } from "../../atlas/occupation.ts";
import { measureMark } from "./mark.ts";
import { stripScene } from "./strip.ts";

const get = (slug: string): Occupation => {
  const found = atlas.bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};
const sizes = [288, 320, 479, 480, 520, 700];

describe.each(sizes)("stripScene, %d px", (width) => {
  const scene = stripScene(get("registered-nurses"), width);
  const rows = groupsOf(scene, "measure");
  /** The axis, read back from the first row's line: percentile to px. */
  const [line] = linesOf(scene);
  const x = (percentile: number) => (line?.x1 ?? NaN) + (((line?.x2 ?? NaN) - (line?.x1 ?? NaN)) * percentile) / 100;

  it("has a row for each measure, then the Bureau's step, 2013 last", () => {
    expect(rows.map((row) => row.id)).toEqual([...currentMeasures, "bureau-exposure", "frey-osborne"]);
  });

  it("draws the Bureau's step over the share of the occupations that are in it, dashed where it is that of most jobs only", () => {
    const counts = [213, 206, 206, 206];
    for (const [slug, step, isWhole] of [
      ["registered-nurses", 2, true],
      ["social-workers", 2, false],
      ["roofers", 0, true],
    ] as const) {
      const row = groupsOf(stripScene(get(slug), width), "measure").find(({ id }) => id === "bureau-exposure");
      const [bar] = groupsOf(row ?? { marks: [] }, "step").flatMap(linesOf);
      const below = counts.slice(0, step).reduce((sum, count) => sum + count, 0) / 831;
      // A pixel at each end parts it from the next step.
      expect((bar?.x1 ?? NaN) - 1, slug).toBeCloseTo(x(100 * below), 6);
      expect((bar?.x2 ?? NaN) + 1, slug).toBeCloseTo(x(100 * (below + (counts[step] ?? NaN) / 831)), 6);
      expect(bar?.dash === undefined, slug).toBe(isWhole);
      expect(row?.name, slug).toBe(`Bureau of Labor Statistics 2026: ${isWhole ? "" : "mostly "}${["low", "", "high"][step] ?? ""}`);
    }
  });

  it("puts a mark at each rank, of the measure's own shape", () => {
    for (const row of rows.filter(({ id }) => id !== "bureau-exposure")) {
      const [dot, ...more] = dotsOf(row);
      expect(more).toEqual([]);
      expect(dot?.x).toBeCloseTo(x(get("registered-nurses").ranks[row.id as "ilo"] ?? NaN), 6);
      expect(dot).toEqual(measureMark(row.id as "ilo", dot?.x ?? NaN, dot?.y ?? NaN, 5.5));
    }
  });

  it("shades from the lowest to the highest current rank, behind the current measures alone", () => {
    const bands = rectsOf(scene);
    const { low, high } = get("registered-nurses").disagreement ?? { low: NaN, high: NaN };
    expect(bands).toHaveLength(6);
    for (const band of bands) {
      expect(band.x).toBeCloseTo(x(low), 6);
      expect(band.x + band.width).toBeCloseTo(x(high), 6);
    }
    const past = Math.min(
      ...(rows.at(-1) === undefined ? [] : linesOf(rows.at(-1) as (typeof rows)[number])).map((each) => Math.min(each.y1, each.y2)),
    );
    expect(Math.max(...bands.map((band) => band.y + band.height))).toBeLessThanOrEqual(past);
  });

  it("prints the score beside the name and says the percentile in words", () => {
    expect(rows[0]?.name).toBe("Karpathy 2026 (the video’s map): 4 of 10, percentile 33");
    expect(textsOf(rows[0] as (typeof rows)[number]).map(({ text }) => text)).toEqual(["Karpathy 2026", "4 of 10"]);
  });

  it("keeps every occupation's marks inside the drawing, and texts apart", () => {
    for (const occupation of atlas.occupations) {
      const drawn = stripScene(occupation, width);
      expect(outside(drawn), occupation.slug).toEqual([]);
      expect(collisions(drawn), occupation.slug).toEqual([]);
    }
  });
});

describe("stripScene", () => {
  it.each([288, 520])("draws only the scores that it is asked for, and the Bureau’s step, %d px", (width) => {
    for (const occupation of atlas.detailed.filter(hasOwnPage)) {
      const scene = stripScene(scoredAs(occupation), width, false, detailedScoreIds);
      expect(groupsOf(scene, "measure").map(({ id }) => id)).toEqual(["eloundou", "aioe", "microsoft", "bureau-exposure"]);
      expect(outside(scene), occupation.slug).toEqual([]);
      expect(collisions(scene), occupation.slug).toEqual([]);
    }
    const whole = stripScene(get("registered-nurses"), width);
    expect(stripScene(get("registered-nurses"), width, false, detailedScoreIds).height).toBeLessThan(whole.height / 1.5);
  });

  it("has no dot where a measure scores nothing, and says so", () => {
    const scene = stripScene(get("military-careers"), 520);
    expect(dotsOf(scene)).toHaveLength(1);
    expect(rectsOf(scene)).toEqual([]);
    expect(groupsOf(scene, "measure").filter((row) => row.name?.endsWith(": not scored"))).toHaveLength(6);
  });

  it("has no dot for a zero of Anthropic: none measured is no rank", () => {
    const scene = stripScene(get("aerospace-engineering-and-operations-technicians"), 520);
    const row = groupsOf(scene, "measure").find((each) => each.id === "anthropic");
    expect(row?.name).toBe("Anthropic 2026: none measured");
    expect(dotsOf(row as NonNullable<typeof row>)).toEqual([]);
  });
});
