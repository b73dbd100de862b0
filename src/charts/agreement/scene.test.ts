import { describe, expect, it } from "vitest";
import { scoreIds } from "../../schema/measure.ts";
import { widths, type Width } from "../../tokens.ts";
import { collisions, dataOf, groupsOf, outside, rectsOf, textsOf } from "../draw.test-data.ts";
import type { AgreementData } from "./data.ts";
import { agreementScene } from "./scene.ts";

const data = dataOf("agreement") as AgreementData;

describe.each(Object.keys(widths) as Width[])("agreementScene, %s", (width) => {
  const scene = agreementScene(data, widths[width]);
  const cells = groupsOf(scene, "mark cell");

  it("has a cell for each row, in its order, that leads to the measure's page", () => {
    expect(cells.map(({ id }) => id)).toEqual(data.rows.map(({ id }) => id));
    expect(cells.map(({ to }) => to)).toEqual(data.rows.map(({ measure }) => `measures/${measure}`));
  });

  it("splits each bar by the counts, over the same length for each step", () => {
    const lengths = new Set<string>();
    cells.forEach((cell, index) => {
      const row = data.rows[index];
      if (row === undefined) throw new Error("no row");
      const parts = rectsOf(cell).slice(1);
      const counts = [row.noneMeasured, ...row.thirds, row.notScored].filter((count) => count > 0);
      const length = parts.reduce((sum, part) => sum + part.width, 0);
      lengths.add(length.toFixed(3));
      expect(parts).toHaveLength(counts.length);
      parts.forEach((part, at) => expect(part.width / length).toBeCloseTo((counts[at] ?? NaN) / (data.counts[row.step] ?? NaN), 6));
    });
    expect(lengths.size).toBe(1);
  });

  it("prints the three counts under each bar, the one that contradicts in bold", () => {
    cells.forEach((cell, index) => {
      const row = data.rows[index];
      const texts = textsOf(cell);
      expect(texts.map(({ text }) => text.replace(/^\(\d+\)(?: |$)/, "") || "0").map(Number)).toEqual(row?.thirds);
      expect(texts.map(({ face }) => face === "bold")).toEqual([row?.step === 3, false, row?.step === 0]);
    });
  });

  it("keeps texts apart, inside and legible, and marks large enough for a finger", () => {
    expect(collisions(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
    expect(Math.min(...textsOf(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    for (const cell of cells) {
      const [area] = rectsOf(cell);
      expect(Math.min(area?.width ?? 0, area?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

  it("says which measures the Bureau combines", () => {
    const names = groupsOf(scene, "axis").slice(1);
    const combined = names.flatMap((name, index) =>
      textsOf(name).some(({ text }) => text.startsWith("combined")) ? [scoreIds[index]] : [],
    );
    expect(combined).toEqual(["eloundou", "aioe", "microsoft", "anthropic"]);
  });
});
