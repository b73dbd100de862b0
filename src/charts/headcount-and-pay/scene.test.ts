import { describe, expect, it } from "vitest";
import { headcountOf } from "./data.ts";
import { assumptions } from "../../schema/assumption.ts";
import { widths, type Width } from "../../tokens.ts";
import { collisions, dataOf, dotsOf, groupsOf, linesOf, outside, rectsOf, textsOf } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import { headcountScene } from "./scene.ts";

const data = dataOf("headcount-and-pay");
if (data.kind !== "headcount-and-pay") throw new Error("the chart has no firms");
const { known, scenarios, claim } = data;
const examples = scenarios.map(({ id, name, assumed }) => ({ id, name, ...assumed }));
const all = Object.keys(widths) as Width[];

describe.each(all)("the headcount chart, %s", (width) => {
  const scene = headcountScene(data, widths[width]);
  const firms = groupsOf(scene, "mark scenario");
  const changes = groupsOf(scene, "mark known");

  it("has a mark for each row, in order, that leads to the claim or to a source", () => {
    expect([...firms, ...changes].map(({ id }) => id)).toEqual(data.rows.map(({ id }) => id));
    for (const firm of firms) expect(firm.to).toBe(`claims/${claim}`);
    expect(changes.map(({ to }) => to)).toEqual(known.map(({ known: row }) => `sources/${row.source}`));
    for (const [index, change] of changes.entries()) expect(change.name).toMatch(new RegExp(`, ${known[index]?.kind}$`));
    for (const firm of firms) expect(firm.name).toContain(", assumed: ");
  });

  it("keeps money in area: what leaves those who leave is on top of those who share, or hatched", () => {
    for (const firm of firms) {
      const area = (fill: string) =>
        rectsOf(firm)
          .filter((rect) => rect.fill === fill)
          .reduce((sum, rect) => sum + rect.width * rect.height, 0);
      const [before] = rectsOf(firm).filter(({ stroke }) => stroke === "ink");
      const whole = (before?.width ?? 0) * (before?.height ?? 0);
      expect(area("payBase") + area("payBonus") + area("hatch")).toBeCloseTo(whole, 4);
    }
  });

  it("draws firms that can be compared on one scale of pay", () => {
    const scaleOf = firms.map((firm, index) => {
      const [before] = rectsOf(firm).filter(({ stroke }) => stroke === "ink");
      return (before?.height ?? 0) / (scenarios[index]?.assumed.pay ?? 1);
    });
    if (width === "wide") expect(Math.max(...scaleOf)).toBeCloseTo(Math.min(...scaleOf), 9);
    for (const scale of scaleOf) expect(scale).toBeGreaterThan(0);
  });

  it("puts changes where the scale has them, shapes by kind", () => {
    const [axis] = groupsOf(scene, "axis");
    if (axis === undefined) throw new Error("there is no scale");
    const ticks = linesOf(axis).map(({ x1 }) => x1);
    const x = (change: number) => (ticks[2] ?? 0) + (((ticks[4] ?? 0) - (ticks[2] ?? 0)) * change) / 20;
    changes.forEach((mark, index) => {
      const row = known[index]?.known;
      const [dot] = dotsOf(mark);
      expect(dot?.x, mark.id).toBeCloseTo(x(row?.change ?? NaN), 6);
      expect(dot?.shape, mark.id).toBe(row?.kind === "measured" ? undefined : "diamond");
    });
  });

  it("keeps texts apart and inside whatever the reader assumes", () => {
    const ends = (values: readonly number[]) => [values[0] ?? 0, values[Math.floor(values.length / 2)] ?? 0, values.at(-1) ?? 0];
    for (const people of [100, 100_000])
      for (const stay of ends(assumptions.stay))
        for (const share of ends(assumptions.share))
          for (const sharers of ends(assumptions.sharers)) {
            const own = { people, pay: 500_000, stay, share, sharers };
            const drawn = headcountScene(
              headcountOf({ claim, people, pay: 1, scenarios: examples }, atlas.rows["known-changes"], own),
              widths[width],
            );
            expect(outside(drawn), JSON.stringify(own)).toEqual([]);
            expect(collisions(drawn), JSON.stringify(own)).toEqual([]);
            expect(textsOf(drawn).filter(({ text, size }) => size < 11 || /NaN|Infinity|undefined/.test(text))).toEqual([]);
          }
  });
});
