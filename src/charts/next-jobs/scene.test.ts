import { describe, expect, it } from "vitest";
import { gapScale } from "../../atlas/pay-difference-scale.ts";
import { stepOf } from "../../atlas/measure.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { nextDataOf } from "./occupations.ts";
import { nextJobsOf } from "./data.ts";
import { plainNextView, type NextView } from "./view.ts";
import { ramps, widths, type Width } from "../../tokens.ts";
import { collisions, dataOf, dotsOf, flat, groupsOf, linesOf, outside, textsOf } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import { draw } from "../draw.ts";
import { acrossOf, plotAreaOf, upOf } from "./plot-area.ts";
import { nextJobsScene, nextName } from "./scene.ts";

const opening = dataOf("next-jobs");
if (opening.kind !== "next-jobs") throw new Error("the chart has no neighbors");
const data = nextDataOf(atlas, neighborhoodOf(atlas.rows), new Map());
const of = (from: string, view: Partial<NextView> = {}) => nextJobsOf(data, from, { ...plainNextView, ...view });
const all = Object.keys(widths) as Width[];

const cases = [
  ["the opening view", opening],
  ["nothing left", of("secretaries-and-administrative-assistants", { pay: 900_000 })],
  ["no bound", of("postsecondary-teachers", { lower: null })],
  ["another measure", of("market-research-analysts", { measure: "anthropic" })],
  ["O*NET's list", of("project-management-specialists")],
  ["nothing known", of("military-careers")],
] as const;

describe.each(cases)("the chart of neighbors: %s", (_, shown) => {
  it.each(all)("%s, has a mark for each row with a place, where its figures put it", (width) => {
    const scene = draw(shown, width);
    const plot = plotAreaOf(shown, scene.width, scene.height, false);
    const marks = groupsOf(scene, "dots").flatMap((group) => group.marks.filter((mark) => mark.type === "group"));
    const placed = shown.rows.filter(({ percentile }) => percentile !== null);
    expect(new Set(marks.map(({ id }) => id))).toEqual(new Set(placed.map(({ slug }) => slug)));
    for (const mark of marks) {
      const row = placed.find(({ slug }) => slug === mark.id);
      const [dot] = dotsOf(mark);
      if (row === undefined || dot === undefined) throw new Error(`no row for ${mark.id}`);
      expect(Math.abs(dot.x - acrossOf(plot, row.x))).toBeLessThanOrEqual(0.25);
      expect(Math.abs(dot.y - upOf(plot, row.percentile ?? NaN))).toBeLessThanOrEqual(0.25);
      expect(mark.name).toBe(nextName(row, shown));
      expect(mark.role).toBe(row.isShown ? "mark next" : "mark next kept");
      expect(dot.fill).toBe(!row.isShown ? "paper" : row.gap === null ? "missing" : ramps.outlook[stepOf(gapScale, row.gap)]?.[0]);
    }
  });

  it.each(all)("%s, keeps all within and its words apart, none under 11 px", (width) => {
    const scene = draw(shown, width);
    expect(outside(scene)).toEqual([]);
    expect(collisions(scene)).toEqual([]);
    expect(textsOf(scene).filter(({ size }) => size < 11)).toEqual([]);
  });
});

describe("the chart of neighbors", () => {
  it("draws a line where the job itself stands, and one where the bound does", () => {
    const scene = nextJobsScene(opening, 1000);
    const plot = plotAreaOf(opening, scene.width, scene.height, false);
    const lines = groupsOf(scene, "axes")
      .flatMap(linesOf)
      .filter(({ stroke }) => stroke === "ink" || stroke === "quiet");
    expect(lines.map(({ y1 }) => y1)).toEqual([upOf(plot, opening.percentile ?? NaN), upOf(plot, (opening.percentile ?? NaN) - 10)]);
    expect(flat(scene).some((mark) => mark.type === "text" && mark.text.includes("at percentile 89"))).toBe(true);
  });

  it("keeps dots in place whatever the bounds leave", () => {
    const places = (view: Partial<NextView>) =>
      new Map(
        groupsOf(nextJobsScene(of(opening.from.slug, view), 1000), "dots").flatMap((group) =>
          group.marks.flatMap((mark) => (mark.type === "group" ? [[mark.id, [dotsOf(mark)[0]?.x, dotsOf(mark)[0]?.y]] as const] : [])),
        ),
      );
    expect(places({ pay: 50_000, growth: 0 })).toEqual(places({}));
  });

  it.each([288, 520, 1000])(
    "names every job that is shown, or gives its number in the list, whatever job one starts from, at %s px",
    (width) => {
      let unnamed = 0;
      let shown = 0;
      for (const { slug } of data.occupations) {
        const own = of(slug);
        const scene = nextJobsScene(own, width);
        const words = groupsOf(scene, "names").flatMap(textsOf);
        const rows = own.rows.filter((row) => row.isShown);
        // A long name may stand in two lines.
        const spelled = words.map(({ text }) => text).join(" ");
        const missing = rows.filter(
          (row, index) =>
            row.percentile !== null && !spelled.includes(row.shortTitle) && !words.some(({ text }) => text === String(index + 1)),
        );
        unnamed += missing.length;
        shown += rows.length;
        expect(collisions(scene), slug).toEqual([]);
        expect(outside(scene), slug).toEqual([]);
        expect(textsOf(scene).some(({ text }) => text.startsWith("Numbers: "))).toBe(words.some(({ text }) => /^\d+$/.test(text)));
      }
      expect(shown).toBeGreaterThan(1_000);
      // On a phone two dots of a thousand lie upon others whose numbers are there.
      expect(unnamed).toBeLessThanOrEqual(width === 288 ? 2 : 0);
    },
  );

  it("marks the reader's own job beyond the most alike, on its line", () => {
    const scene = nextJobsScene(opening, 1000);
    const plot = plotAreaOf(opening, scene.width, scene.height, false);
    const [own] = groupsOf(scene, "axes").flatMap(dotsOf);
    expect(own).toMatchObject({ fill: "ink", y: upOf(plot, opening.percentile ?? NaN) });
    for (const dot of groupsOf(scene, "dots").flatMap(dotsOf)) expect(dot.x).toBeLessThan(own?.x ?? 0);
    expect(textsOf(scene).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["You", "more like your job", "less like your job", "less exposed", "more exposed"]),
    );
  });

  it("says no match in percent", () => {
    for (const { name } of groupsOf(nextJobsScene(opening, 520), "mark next")) expect(name).not.toContain("%");
  });
});
