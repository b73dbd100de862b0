import { measures } from "../atlas/measure.ts";
import { measureLegend } from "./legend.ts";
import { describe, expect, it } from "vitest";
import { measureIds } from "../schema/measure.ts";
import { ramps } from "../tokens.ts";
import { collisions, dataOf, dotsOf, mapOf, outside, rectsOf, textsOf } from "./draw.test-data.ts";
import { legendOf } from "./draw.ts";
import { legendMarkScene, legendScene } from "./legend-scene.ts";

const scales = measureIds.map((measure) => [measure, legendOf(mapOf(measure))] as const);

describe("legendOf", () => {
  it("says what the steps of the map hold, and which way they run", () => {
    expect(legendOf(mapOf("karpathy")).map(({ label }) => label)).toEqual([
      "0–1, little exposed",
      "2–3",
      "4",
      "5–6",
      "7–8",
      "9–10, most exposed",
    ]);
  });

  it.each(scales)("has an entry for every step of %s, each in words of its own", (measure, items) => {
    const { scale } = mapOf(measure).measure;
    expect(items.map(({ mark }) => mark.fill)).toEqual(ramps[scale.ramp].map(([fill]) => fill));
    expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
    for (const { label } of items) expect(label).toMatch(/^\S(?:.*\S)?$/);
    expect(scale.starts, "a start for every step but the first").toHaveLength(items.length - 1);
    expect(scale.starts.toSorted((a, b) => a - b)).toEqual(scale.starts);
  });

  it("tells the kinds of pay figures apart by shape and not by color alone", () => {
    const items = legendOf(dataOf("pay-scale"));
    const looks = items.map(({ mark, label }) => [label, mark.shape]);
    expect(looks).toEqual([
      ["base salary", "square"],
      ["stock that vests in a year", "square"],
      ["bonus (July 2022, self-reported)", "square"],
      ["year-end lists, self-reported, total only", "diamond"],
      ["claimed in the video", "dashes"],
      ["an occupation’s median pay (measured)", "circle"],
    ]);
  });
});

describe("legendScene", () => {
  it.each([288, 520, 1000])("keeps marks and words apart and inside %d px", (width) => {
    for (const items of [
      ...scales.map(([, items]) => items),
      ...["pay-scale", "measures", "exposure-by-category"].map((id) => legendOf(dataOf(id))),
    ]) {
      const scene = legendScene(items, width);
      expect(outside(scene)).toEqual([]);
      expect(collisions(scene)).toEqual([]);
      expect(textsOf(scene).map(({ text }) => text)).toEqual(items.map(({ label }) => label));
    }
  });

  it("is one row where there is room and more where there is not", () => {
    const items = legendOf(dataOf("pay-scale"));
    expect(legendScene(items.slice(0, 3), 1000).height).toBe(14);
    expect(legendScene(items, 288).height).toBeGreaterThan(50);
  });
});

describe("legendMarkScene", () => {
  it("draws the mark alone, in its shape and color", () => {
    const [base, , , later, claimed] = legendOf(dataOf("pay-scale")).map(legendMarkScene);
    if (base === undefined || later === undefined || claimed === undefined) throw new Error("the legend is too short");
    expect(rectsOf(base)).toEqual([expect.objectContaining({ fill: "payBase" })]);
    expect(dotsOf(later)).toEqual([expect.objectContaining({ shape: "diamond", stroke: "payLater" })]);
    expect(rectsOf(claimed)).toEqual([expect.objectContaining({ stroke: "payClaimed", dash: "3 2" })]);
    for (const scene of [base, later, claimed]) expect(outside(scene)).toEqual([]);
  });
});

describe("the ends of a key", () => {
  it.each(Object.values(measures).map((measure) => [measure.label, measure] as const))("say in words what they are: %s", (_, measure) => {
    const labels = measureLegend(measure).map(({ label }) => label);
    const numbersAside = /\b(?:under|or more|to|of|about)\b|[^a-z ]/gi;
    for (const end of [labels[0], labels.at(-1)]) expect((end ?? "").replace(numbersAside, "").trim(), end).toMatch(/[a-z]{3}/i);
    // No word of a number beside the same word: "12% or more more jobs".
    for (const label of labels) expect(label).not.toMatch(/\b(\w+),? \1\b/);
  });
});
