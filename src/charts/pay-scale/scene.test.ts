import { describe, expect, it } from "vitest";
import { widths, type Width } from "../../tokens.ts";
import { paidJobOf, payAxes, payScaleOf, type PayAxisId, type PayScaleData } from "./data.ts";
import { collisions, dataOf, dotsOf, flat, groupsOf, linesOf, outside, boxOf, rectsOf, textsOf } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import type { Group } from "../scene.ts";
import { payScaleScene } from "./scene.ts";
import { shortDollars } from "./dollars.ts";

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

const axes = payAxes.flatMap((axis) => all.map((width) => [axis, width] as const));
/** The published chart on one of its axes. */
function payOf(axis: PayAxisId): PayScaleData {
  const data = dataOf("pay-scale");
  if (data.kind !== "pay-scale") throw new Error("the pay scale has no levels");
  return { ...data, axis };
}

describe.each(axes)("the pay scale, %s, %s", (axis, width) => {
  const data = payOf(axis);
  const scene = payScaleScene(data, widths[width]);
  const levels = groupsOf(scene, "level");
  const bars = groupsOf(scene, "mark bar");
  const later = groupsOf(scene, "mark later");
  const claims = groupsOf(scene, "mark claim");
  const jobs = groupsOf(scene, "mark job");

  /** The axis, read back from the drawing: dollars to px, by its first and last tick. */
  const ticks = groupsOf(scene, "axis").flatMap((axis) => linesOf(axis).map((line) => line.x1));
  const values = groupsOf(scene, "axis").flatMap((axis) =>
    textsOf(axis)
      .slice(2)
      .map(({ text }) => Number(text.replace(/[$kM]/g, "")) * (text.endsWith("M") ? 1e6 : 1e3)),
  );
  const [x0 = NaN, x1 = NaN] = [ticks[0], ticks.at(-1)];
  const [v0 = NaN, v1 = NaN] = [values[0], values.at(-1)];
  const share = (dollars: number) => (axis === "log" ? Math.log(dollars / v0) / Math.log(v1 / v0) : (dollars - v0) / (v1 - v0));
  const x = (dollars: number) => x0 + (x1 - x0) * share(dollars);

  it("has seven levels in order", () => {
    expect(levels.map((level) => level.id)).toEqual(["e3", "e4", "e5", "e6", "e7", "e8", "e9"]);
    expect(levels.map((level) => textsOf(level)[0]?.text)).toEqual(["E3", "E4", "E5", "E6", "E7", "E8", "E9"]);
    const tops = levels.map((level) => textsOf(level)[0]?.y ?? NaN);
    expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
  });

  it("has bars of the list of July 2022 alone, and of all of it", () => {
    expect(bars.map((bar) => bar.id)).toEqual(july.map((row) => row.id));
    expect(bars).toHaveLength(6);
    const filled = rectsOf(scene).filter(({ fill }) => fill !== "paper");
    expect(filled).toEqual(bars.flatMap(rectsOf));
    for (const bar of bars) {
      expect(bar.name).toContain("July 2022, self-reported");
      expect(
        textsOf(bar)
          .map(({ text }) => text)
          .join(" "),
      ).toContain("July 2022");
    }
  });

  it("starts bars at zero where lengths compare, and says where they do not", () => {
    const starts = new Set(bars.map((bar) => rectsOf(bar)[0]?.x));
    expect(starts.size).toBe(1);
    if (axis === "linear") expect([...starts][0]).toBeCloseTo(x(0), 6);
    const [, words] = textsOf(groupsOf(scene, "axis")[0] ?? scene);
    expect(words?.text).toContain(axis === "log" ? "do not compare" : "lengths compare");
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

  it("stands the job's median through every level, at its place, with its date", () => {
    expect(jobs.map(({ id, to }) => [id, to])).toEqual([["registered-nurses", "occupations/registered-nurses"]]);
    const line = linesOf(scene).find(({ stroke, x1, x2 }) => stroke === "pay4" && x1 === x2);
    expect(line?.x1).toBeCloseTo(x(93_600), 3);
    expect(textsOf(jobs[0] ?? scene).map(({ text }) => text)).toEqual(["Registered nurses", "median $93,600, May 2024"]);
    expect(groupsOf(payScaleScene({ ...data, job: null }, widths[width]), "mark job")).toEqual([]);
  });

  it("has room for every job that may stand beside it", () => {
    for (const occupation of atlas.occupations) {
      const job = paidJobOf(occupation);
      if (job === null) continue;
      const beside = payScaleScene(payScaleOf(rows, data, { ...data, job }), widths[width]);
      expect(outside(beside), job.slug).toEqual([]);
      expect(collisions(beside), job.slug).toEqual([]);
    }
  });

  it("has a mark for each row of its table, named by it, in the same order of levels", () => {
    const marks = [...bars, ...later, ...claims, ...jobs];
    expect(marks.map(({ id }) => id).toSorted()).toEqual(data.rows.map(({ id }) => id).toSorted());
    for (const mark of marks) expect(mark.to, mark.id).toMatch(/^(sources|claims|occupations)\//);
  });

  it("marks every later figure once, at its place, by a diamond in its level", () => {
    const lists = rows.filter((row) => row.kind === "reported" && row.date !== "2022-07");
    const dots = later.flatMap(dotsOf);
    expect(dots).toHaveLength(lists.length);
    expect(dotsOf(scene).filter(({ shape }) => shape === "diamond")).toHaveLength(lists.length);
    for (const dot of dots) expect(dot.shape).toBe("diamond");
    for (const level of levels) {
      const expected = lists
        .filter((row) => row.level.toLowerCase() === level.id)
        .map((row) => x(row.total))
        .toSorted((a, b) => a - b);
      const found = groupsOf(level, "mark later")
        .flatMap(dotsOf)
        .map((dot) => dot.x)
        .toSorted((a, b) => a - b);
      expect(found, level.id).toHaveLength(expected.length);
      for (const [index, place] of found.entries()) expect(place).toBeCloseTo(expected[index] ?? NaN, 3);
    }
  });

  it("dates every later figure in its name and beside it", () => {
    for (const row of rows.filter((row) => row.kind === "reported" && row.date !== "2022-07")) {
      const mark = later.find(({ id }) => id === row.id);
      expect(mark?.name).toContain(`${row.level}, ${row.date}, year-end list, self-reported`);
      expect(textsOf(mark ?? scene).map(({ text }) => text)).toEqual([expect.stringMatching(new RegExp(`^${row.date}  \\$`))]);
    }
  });

  it("shows what the video claims as dashed spans of their own, and says that it claims it", () => {
    expect(claims.map((claim) => claim.id)).toEqual(["e6-claimed", "e7-e9-claimed"]);
    for (const claim of claims) {
      expect(claim.name).toMatch(/^Claimed in the video/);
      expect(linesOf(claim).filter((line) => line.dash !== undefined)).toHaveLength(1);
      expect(textsOf(claim)[0]?.text).toMatch(/^(The video \(2026\)|Video 2026), /);
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
      // Every line inside a level belongs to a claim or underlines the level's name; figures have none.
      const figures = linesOf(level).filter(({ x2 }) => x2 > 34);
      expect(figures).toHaveLength(groupsOf(level, "mark claim").flatMap(linesOf).length);
    }
    const places = levels.map((level) => {
      const own = flat(level).flatMap((mark) => (mark.type === "group" ? [] : [boxOf(mark)]));
      return { top: Math.min(...own.map(({ y }) => y)), bottom: Math.max(...own.map(({ y, height }) => y + height)) };
    });
    for (const [index, place] of places.entries()) expect(place.bottom).toBeLessThanOrEqual(places[index + 1]?.top ?? scene.height);
    for (const line of groupsOf(scene, "axis").flatMap(linesOf)) expect(line.x1).toBe(line.x2);
  });

  it("puts its ticks where its axis has them", () => {
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
