import { describe, expect, it } from "vitest";
import { widths, type Width } from "../../tokens.ts";
import { draw } from "../draw.ts";
import { atlas, collisions, dataOf, dotsOf, flat, groupsOf, linesOf, outside, placeOf, rectsOf, textsOf } from "../draw.test-data.ts";
import type { Group } from "../scene.ts";
import { shortDollars } from "./pay-scale.ts";

const rows = atlas.rows["pay-levels"];
const july = rows.filter((row) => row.date === "2022-07");
const all = Object.keys(widths) as Width[];

describe("shortDollars", () => {
  it.each([
    [0, "$0"],
    [184_000, "$184k"],
    [309_900, "$310k"],
    [1_000_000, "$1M"],
    [1_455_000, "$1.46M"],
    [3_850_000, "$3.85M"],
  ])("prints %d as %s", (value, words) => {
    expect(shortDollars(value)).toBe(words);
  });
});

describe.each(all)("the pay scale, %s", (width) => {
  const scene = draw(dataOf("pay-scale"), width);
  const levels = groupsOf(scene, "level");
  const bars = groupsOf(scene, "bar");
  const later = groupsOf(scene, "later");
  const claims = groupsOf(scene, "claim");

  /** The axis, read back from the drawing: dollars to px, by its first and last tick. */
  const ticks = groupsOf(scene, "axis").flatMap((axis) => linesOf(axis).map((line) => line.x1));
  const values = groupsOf(scene, "axis").flatMap((axis) =>
    textsOf(axis)
      .slice(1)
      .map(({ text }) => Number(text.replace(/[$kM]/g, "")) * (text.endsWith("M") ? 1e6 : 1e3)),
  );
  const [x0 = NaN, x1 = NaN] = [ticks[0], ticks.at(-1)];
  const [v0 = NaN, v1 = NaN] = [values[0], values.at(-1)];
  const x = (dollars: number) => x0 + ((x1 - x0) * Math.log(dollars / v0)) / Math.log(v1 / v0);

  it("has seven levels in order", () => {
    expect(levels.map((level) => level.id)).toEqual(["e3", "e4", "e5", "e6", "e7", "e8", "e9"]);
    expect(levels.map((level) => textsOf(level)[0]?.text)).toEqual(["E3", "E4", "E5", "E6", "E7", "E8", "E9"]);
    const tops = levels.map((level) => textsOf(level)[0]?.y ?? NaN);
    expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
  });

  it("has bars of the list of July 2022 alone, and of all of it", () => {
    expect(bars.map((bar) => bar.id)).toEqual(july.map((row) => row.id));
    expect(bars).toHaveLength(6);
    const filled = flat(scene).filter((mark) => mark.type === "rect");
    expect(filled).toEqual(bars.flatMap(rectsOf));
    for (const bar of bars) expect(bar.name).toContain("July 2022, self-reported");
  });

  it("stacks base, stock and bonus where the axis puts them", () => {
    for (const row of july) {
      const parts = rectsOf(bars.find((bar) => bar.id === row.id) as Group);
      expect(parts.map((part) => part.fill)).toEqual(["payBase", "payStock", "payBonus"]);
      const ends = [row.base ?? 0, (row.base ?? 0) + (row.stock ?? 0), (row.base ?? 0) + (row.stock ?? 0) + (row.bonus ?? 0)];
      for (const [index, part] of parts.entries()) {
        expect(part.x + part.width, `${row.id} ${part.fill ?? ""}`).toBeCloseTo(x(ends[index] ?? NaN), 3);
        const before = parts[index - 1];
        if (before !== undefined) expect(part.x).toBeCloseTo(before.x + before.width, 6);
      }
    }
  });

  it("marks every later figure once, at its place, by a diamond in its level", () => {
    const lists = rows.filter((row) => row.kind === "reported" && row.date !== "2022-07");
    const dots = later.flatMap(dotsOf);
    expect(dots).toHaveLength(lists.length);
    expect(flat(scene).filter((mark) => mark.type === "dot")).toHaveLength(lists.length);
    for (const dot of dots) expect(dot.shape).toBe("diamond");
    for (const level of levels) {
      const expected = lists
        .filter((row) => row.level.toLowerCase() === level.id)
        .map((row) => x(row.total))
        .toSorted((a, b) => a - b);
      const found = groupsOf(level, "later")
        .flatMap(dotsOf)
        .map((dot) => dot.x)
        .toSorted((a, b) => a - b);
      expect(found, level.id).toHaveLength(expected.length);
      for (const [index, place] of found.entries()) expect(place).toBeCloseTo(expected[index] ?? NaN, 3);
    }
  });

  it("dates every later figure in its name", () => {
    const words = later.map((group) => group.name ?? "").join("; ");
    for (const row of rows.filter((row) => row.kind === "reported" && row.date !== "2022-07"))
      expect(words).toContain(`${row.level}, ${row.date}, year-end list`);
  });

  it("shows what the video claims as dashed spans of their own, and says that it claims it", () => {
    expect(claims.map((claim) => claim.id)).toEqual(["e6-claimed", "e7-e9-claimed"]);
    for (const claim of claims) {
      expect(claim.name).toMatch(/^Claimed in the video/);
      expect(linesOf(claim).filter((line) => line.dash !== undefined)).toHaveLength(1);
      expect(textsOf(claim)[0]?.text).toMatch(/^The video, /);
    }
    const dashed = flat(scene).filter((mark) => mark.type === "line" && mark.dash !== undefined);
    expect(dashed).toHaveLength(2);
  });

  it("spans a claim from its lower to its upper end, and to the end of the axis where it says or more", () => {
    const [open, closed] = claims.map((claim) => linesOf(claim).find((line) => line.dash !== undefined));
    expect(open?.x1).toBeCloseTo(x(700_000), 3);
    expect(open?.x2).toBeCloseTo(x(4_000_000), 3);
    expect(closed?.x1).toBeCloseTo(x(1_100_000), 3);
    expect(closed?.x2).toBeCloseTo(x(3_850_000), 3);
  });

  it("joins no years and no levels by a line", () => {
    for (const level of levels) {
      // Every line inside a level belongs to a claim; a level's own figures have none.
      expect(linesOf(level)).toHaveLength(groupsOf(level, "claim").flatMap(linesOf).length);
    }
    const places = levels.map((level) => {
      const own = flat(level).flatMap((mark) => (mark.type === "group" ? [] : [placeOf(mark)]));
      return { top: Math.min(...own.map(({ y }) => y)), bottom: Math.max(...own.map(({ y, height }) => y + height)) };
    });
    for (const [index, place] of places.entries()) expect(place.bottom).toBeLessThanOrEqual(places[index + 1]?.top ?? scene.height);
    for (const line of groupsOf(scene, "axis").flatMap(linesOf)) expect(line.x1).toBe(line.x2);
  });

  it("puts its ticks where a logarithmic axis has them", () => {
    expect(values.length).toBeGreaterThanOrEqual(4);
    for (const [index, value] of values.entries()) expect(ticks[index]).toBeCloseTo(x(value), 3);
  });

  it("keeps all marks inside the drawing, and texts apart", () => {
    expect(outside(scene)).toEqual([]);
    expect(collisions(scene)).toEqual([]);
    for (const text of textsOf(scene)) expect(text.size, text.text).toBeGreaterThanOrEqual(11);
  });

  it("has no id twice", () => {
    const ids = flat(scene).flatMap((mark) => (mark.type === "group" && mark.id !== undefined ? [mark.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
