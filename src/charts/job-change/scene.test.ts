import { describe, expect, it } from "vitest";
import { widths, type Width } from "../../tokens.ts";
import { collisions, dataOf, dotsOf, flat, groupsOf, outside, rectsOf, textsOf } from "../draw.test-data.ts";
import { draw } from "../draw.ts";
import type { Dot, Scene } from "../scene.ts";
import { isClear, type JobChangeData } from "./data.ts";
import { percentWords } from "./figure-words.ts";
import { jobChangeScene } from "./scene.ts";
import { swarm } from "./swarm.ts";

const charts = ["jobs-by-exposure", "projections-by-exposure"] as const;
const cases = charts.flatMap((chart) => (Object.keys(widths) as Width[]).map((width) => ({ chart, width })));
const marksOf = (scene: Scene) => groupsOf(scene, "mark").map((group) => ({ group, dot: dotsOf(group)[0] as Dot }));

describe.each(cases)("$chart, $width", ({ chart, width }) => {
  const data = dataOf(chart) as JobChangeData;
  const scene = draw(data, width);
  const drawn = data.groups.flatMap(({ rows }) => rows);
  const marks = marksOf(scene);

  it("has a dot for every occupation, group by group, the largest first, that leads to its page", () => {
    expect(marks.map(({ group }) => [group.id, group.to])).toEqual(drawn.map(({ code, to }) => [code, to]));
    expect(marks.length).toBeGreaterThan(820);
    for (const [index, { group }] of marks.entries()) expect(group.name?.startsWith(`${drawn[index]?.title ?? ""}: `)).toBe(true);
  });

  it("places dots in the order of their changes, and keeps each in the room of its group", () => {
    const order = drawn
      .map((row, index) => ({ change: row.change, x: marks[index]?.dot.x ?? NaN }))
      .toSorted((a, b) => a.change - b.change);
    for (const [index, { x }] of order.entries()) expect(x).toBeGreaterThanOrEqual((order[index - 1]?.x ?? 0) - 0.5);
    let from = 0;
    const bands = data.groups.map(({ rows }) => marks.slice(from, (from += rows.length)).map(({ dot }) => dot));
    for (const [index, band] of bands.slice(1).entries())
      expect(Math.max(...(bands[index] ?? []).map(({ y, r }) => y + r))).toBeLessThan(Math.min(...band.map(({ y, r }) => y - r)));
  });

  it("leaves dots empty whose change could be none", () => {
    for (const [index, { dot }] of marks.entries()) expect(dot.fill === "paper").toBe(!isClear(drawn[index] ?? { change: 1, error: 0 }));
    expect(marks.some(({ dot }) => dot.fill === "paper")).toBe(chart === "jobs-by-exposure");
  });

  it("prints both figures of each group beside bars of their length on one scale", () => {
    const scales = groupsOf(scene, "group").flatMap((panel, index) => {
      const { first = NaN, second } = data.groups[index] ?? {};
      const values = [first, second ?? NaN];
      const printed = textsOf(panel).map(({ text }) => text);
      for (const value of values) expect(printed).toContain(percentWords(value));
      return rectsOf(panel).map((bar, each) => bar.width / Math.abs(values[each] ?? NaN));
    });
    expect(scales).toHaveLength(8);
    for (const scale of scales) expect(scale / (scales[0] ?? NaN)).toBeCloseTo(1, 6);
  });

  it("keeps everything inside and its words apart, none under 11 px", () => {
    expect(outside(scene)).toEqual([]);
    expect(collisions(scene)).toEqual([]);
    expect(Math.min(...textsOf(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(11);
  });

  it("names what the finding turns on", () => {
    const names = groupsOf(scene, "names")
      .flatMap(textsOf)
      .map(({ text }) => text);
    const wanted =
      chart === "jobs-by-exposure"
        ? [
            "Computer programmers −30.5%",
            "Data scientists +64.4%",
            "Medical secretaries +40.9%",
            "Software developers +10.0%",
            "Customer service representatives −9.9%",
          ]
        : ["Software developers −5.6"];
    expect(names).toEqual(expect.arrayContaining(wanted));
  });
});

describe("what a reader leaves of the drawing", () => {
  const data = dataOf("jobs-by-exposure") as JobChangeData;

  it("is one group; the dots of the others are pale and unnamed", () => {
    const scene = jobChangeScene(data, 1000, { group: 0, chosen: null });
    const low = new Set(data.groups.find(({ index }) => index === 0)?.rows.map(({ code }) => code));
    for (const { group } of marksOf(scene)) expect(group.dim === true).toBe(!low.has(group.id ?? ""));
    const names = groupsOf(scene, "names").flatMap(textsOf);
    expect(names.length).toBeGreaterThan(0);
    expect(names.some(({ text }) => text.startsWith("Computer programmers"))).toBe(false);
  });

  it("names the chosen occupation, whatever it is", () => {
    const [code = ""] = data.groups[1]?.rows.map((row) => row.code) ?? [];
    const title = data.rows.find((row) => row.code === code)?.title ?? "-";
    const texts = flat(jobChangeScene(data, 1000, { group: null, chosen: code })).flatMap((mark) =>
      mark.type === "text" ? mark.text : [],
    );
    expect(texts.some((text) => text.startsWith(data.named.get(code) ?? title))).toBe(true);
  });
});

describe("swarm", () => {
  it("leaves a disc alone in the middle, and puts equal ones beside each other without covering much", () => {
    expect(swarm([{ x: 10, r: 4 }], 50)).toEqual([0]);
    const discs = Array.from({ length: 9 }, () => ({ x: 10, r: 4 }));
    const ys = swarm(discs, 100).toSorted((a, b) => a - b);
    for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? NaN)).toBeGreaterThanOrEqual(6);
  });

  it("keeps discs within their room even where there are too many", () => {
    const ys = swarm(
      Array.from({ length: 40 }, () => ({ x: 0, r: 3 })),
      20,
    );
    expect(Math.max(...ys.map(Math.abs))).toBeLessThanOrEqual(17);
  });
});
