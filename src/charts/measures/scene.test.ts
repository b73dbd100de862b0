import { describe, expect, it } from "vitest";
import { rankOf } from "../../atlas/occupation.ts";
import type { MeasuresData } from "./data.ts";
import { chosenLists, openingLists, plainMeasuresView, sorts } from "./view.ts";
import { scoreIds } from "../../schema/measure.ts";
import { widths } from "../../tokens.ts";
import { collisions, dataOf, dotsOf, groupsOf, linesOf, outside, rectsOf, textsOf } from "../draw.test-data.ts";
import type { Group } from "../scene.ts";
import { measureMark } from "./mark.ts";
import { sideBySideScene } from "./scene.ts";

const data = dataOf("measures") as MeasuresData;
const everything = chosenLists(data, { ...plainMeasuresView, sort: "spread", rows: 400 });

describe.each(Object.values(widths))("sideBySideScene, %d px", (width) => {
  const scene = sideBySideScene(everything, width);
  const rows = groupsOf(scene, "mark");
  const ticks = linesOf({ marks: groupsOf(scene, "axis") }).map(({ x1 }) => x1);
  const [left, right] = [Math.min(...ticks), Math.max(...ticks)];
  const x = (percentile: number) => left + ((right - left) * percentile) / 100;

  it("has a link for each row, in the order given", () => {
    expect(rows.map(({ to }) => to)).toEqual(data.rows.map(({ slug }) => `occupations/${slug}`));
  });

  it("puts a mark at each rank that counts, and the band from the lowest to the highest current one", () => {
    data.rows.forEach((row, index) => {
      const group = rows[index] as Group;
      const known = scoreIds.flatMap((id) => rankOf(row, id) ?? []);
      expect(dotsOf(group).map((dot) => Number(dot.x.toFixed(6)))).toEqual(known.map((rank) => Number(x(rank).toFixed(6))));
      const band = rectsOf(group).find(({ fill }) => fill === "band");
      expect(band?.x).toBeCloseTo(x(row.disagreement.low), 6);
      expect(band?.width).toBeCloseTo(Math.max(2, x(row.disagreement.high) - x(row.disagreement.low)), 6);
    });
  });

  it("keeps texts apart and everything inside", () => {
    // Rows do not reach each other, so each can be looked at by itself.
    for (const row of rows) expect(collisions(row), row.name).toEqual([]);
    expect(outside(scene)).toEqual([]);
    expect(collisions(sideBySideScene(openingLists(data, 10), width))).toEqual([]);
    expect(Math.min(...textsOf(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });

  it("says in each row's name what its marks show", () => {
    const [first] = rows;
    expect(first?.name).toBe(
      "Paralegals and legal assistants: 87 percentile points apart; Karpathy 95, Eloundou 77, Felten 90, Microsoft 8, Anthropic 85, ILO 70; in 2013 93; BLS 2026 high",
    );
    expect(textsOf(first as Group).map(({ text }) => text)).toEqual(expect.arrayContaining(["Paralegals and legal assistants", "87"]));
    const none = rows[data.rows.findIndex(({ scores }) => scores.anthropic === 0)];
    expect(none?.name).toContain("Anthropic none measured");
  });

  it("keeps the measures in one order from top to bottom, so that equal ranks stay apart", () => {
    for (const row of rows) {
      const heights = dotsOf(row).map(({ y }) => y);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      expect(new Set(heights).size).toBe(heights.length);
    }
  });
});

describe("measureMark", () => {
  it("tells every measure apart without color", () => {
    const looks = scoreIds.map((id) => {
      const { shape = "circle", fill } = measureMark(id, 0, 0);
      return `${shape} ${fill === "paper" ? "hollow" : "filled"}`;
    });
    expect(new Set(looks).size).toBe(scoreIds.length);
  });
});

describe("orders", () => {
  it("are named for people", () => {
    for (const words of Object.values(sorts)) expect(words).toMatch(/^[A-Z]/);
  });
});
