import { describe, expect, it } from "vitest";
import { detailedScoreIds } from "../../atlas/detailed.ts";
import { hasOwnPage, scoredAs } from "../../atlas/detailed-sentences.ts";
import { currentRanks } from "../../atlas/exposure-sentences.ts";
import { scoresOf, type Occupation } from "../../atlas/occupation.ts";
import { atlas } from "../../project.test-data.ts";
import { bureauBounds } from "../../schema/bureau-counts.ts";
import { ramps } from "../../tokens.ts";
import { boxOf, collisions, dotsOf, groupsOf, linesOf, outside, overlap, rectsOf, textsOf } from "../draw.test-data.ts";
import type { Scene } from "../scene.ts";
import { measureMark } from "./mark.ts";
import { summaryStrip } from "./summary-strip.ts";

const sizes = [288, 520];
const strips = (width: number) =>
  atlas.occupations.flatMap((occupation) => {
    const scene = summaryStrip(occupation, width);
    return scene === null ? [] : [{ occupation, scene }];
  });
const get = (slug: string): Occupation => {
  const found = atlas.bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};
const drawn = (slug: string, width: number): Scene => {
  const scene = summaryStrip(get(slug), width);
  if (scene === null) throw new Error(`nothing drawn of ${slug}`);
  return scene;
};
/** Where a percentile lies: marks are 6 px wide on each side, and the scale ends with them. */
const place = (percentile: number, width: number) => 6 + ((width - 12) * percentile) / 100;

describe.each(sizes)("summaryStrip, %d px", (width) => {
  it("has one mark for each current measure that ranks it, at its rank and of its own shape", () => {
    for (const { occupation, scene } of strips(width)) {
      const marks = groupsOf(scene, "measure");
      expect(marks.map(({ id }) => id).toSorted(), occupation.slug).toEqual(
        currentRanks(occupation)
          .map(({ id }) => id)
          .toSorted(),
      );
      for (const mark of marks) {
        const [dot] = dotsOf(mark);
        const rank = occupation.ranks[mark.id as "ilo"] ?? NaN;
        expect(dot?.x, occupation.slug).toBeCloseTo(place(rank, width), 6);
        expect(dot).toEqual(measureMark(mark.id as "ilo", dot?.x ?? NaN, dot?.y ?? NaN, 6));
        expect(mark.name).toMatch(new RegExp(`, percentile ${Math.round(rank)}$`));
      }
    }
  });

  it("lays no mark or word over another, and none outside", () => {
    for (const { occupation, scene } of strips(width)) {
      const boxes = dotsOf(scene).map(boxOf);
      const covered = boxes.filter((box, index) => boxes.some((other, at) => at > index && overlap(box, other)));
      expect(covered, occupation.slug).toEqual([]);
      expect(outside(scene), occupation.slug).toEqual([]);
      expect(collisions(scene), occupation.slug).toEqual([]);
      const words = textsOf(scene).map(boxOf);
      expect(
        boxes.filter((box) => words.some((word) => overlap(box, word))),
        occupation.slug,
      ).toEqual([]);
    }
  });

  it("names the lowest and the highest with their percentiles", () => {
    expect(textsOf(drawn("registered-nurses", width)).map(({ text }) => text)).toEqual([
      "Microsoft 2025: 29",
      "Anthropic 2026: 59",
      "least exposed",
      "most exposed",
    ]);
    for (const { occupation, scene } of strips(width)) {
      const ranks = currentRanks(occupation).map(({ rank }) => Math.round(rank));
      const named = textsOf(scene).flatMap(({ text }) => /: (\d+)$/.exec(text)?.[1] ?? []);
      expect(named, occupation.slug).toEqual([...new Set([0, ranks.length - 1])].map((index) => String(ranks[index])));
    }
  });

  it("colors its scale by the ramp of exposure, a sixth of the percentiles a step", () => {
    const bars = rectsOf(drawn("registered-nurses", width));
    expect(bars.map(({ fill }) => fill)).toEqual(ramps.exposure.map(([fill]) => fill));
    bars.slice(1).forEach(({ x }, index) => expect(x).toBeCloseTo(place((100 * (index + 1)) / 6, width), 6));
    expect(bars[0]?.x).toBe(0);
    expect((bars.at(-1)?.x ?? NaN) + (bars.at(-1)?.width ?? NaN)).toBeCloseTo(width, 6);
  });

  it("draws the Bureau's step below the scale where it is asked to, for each that has one", () => {
    const choice = { ids: detailedScoreIds, bureau: true };
    for (const occupation of atlas.detailed.filter(hasOwnPage)) {
      const scored = scoredAs(occupation);
      const scene = summaryStrip(scored, width, choice);
      const isKnown = detailedScoreIds.some((id) => scored.ranks[id] !== null);
      expect(scene === null, occupation.slug).toBe(!isKnown && scored.bureauLevel === null);
      if (scene === null) continue;
      const [line] = groupsOf(scene, "step").flatMap(linesOf);
      expect(line === undefined, occupation.slug).toBe(scored.bureauLevel === null);
      if (line !== undefined) expect(line.x1 - 1).toBeCloseTo(place(bureauBounds[scored.bureauLevel ?? 0] ?? NaN, width), 6);
      expect(outside(scene), occupation.slug).toEqual([]);
      expect(collisions(scene), occupation.slug).toEqual([]);
    }
  });
});

describe("summaryStrip", () => {
  it("draws nothing where no current measure ranks the occupation", () => {
    const none = scoresOf(() => null);
    expect(summaryStrip({ scores: none, ranks: none, bureauLevel: null }, 288)).toBeNull();
    // The military has one score, and its mark one name.
    expect(strips(288)).toHaveLength(342);
    expect(dotsOf(drawn("military-careers", 288))).toHaveLength(1);
  });
});
