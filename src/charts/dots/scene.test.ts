import { describe, expect, it } from "vitest";
import { byMeasure, chartData } from "../chart-data.ts";
import { correlationOf, isDrawn, isUnranked, type DotRow, type DotsData } from "./data.ts";
import { measures, stepOf } from "../../atlas/measure.ts";
import { exposureIds, type ExposureId } from "../../schema/measure.ts";
import { ramps, widths, type Width } from "../../tokens.ts";
import { collisions, dotsOf, flat, groupsOf, linesOf, outside, boxOf, specOf, textsOf } from "../draw.test-data.ts";
import { atlas, library } from "../../project.test-data.ts";
import { draw } from "../draw.ts";
import type { Box, Dot, Group, Line, Scene } from "../scene.ts";
import { dotName, dotsPlotArea, dotsScene } from "./scene.ts";
import { acrossOf, upOf } from "./plot-area.ts";

const charts = ["exposure-pay", "exposure-outlook", "then-and-now"] as const;
const names = new Map([...library.categories].map(([id, { data }]) => [id, data]));

function dataBy(chart: string, measure: ExposureId): DotsData {
  const data = chartData(byMeasure(specOf(chart), measure), atlas, names);
  if (data.kind !== "dots") throw new Error(`${chart} has no dots`);
  return data;
}

const marksOf = (scene: Scene) =>
  groupsOf(scene, "mark").map((group) => ({ group, dot: dotsOf(group)[0] as Dot, slug: group.to?.split("/")[1] ?? "" }));
/** Names at dots, without what stands below them. */
const nameTexts = (scene: Scene) => allNames(scene).filter(({ text }) => !remarksOf(scene).some((remark) => remark.includes(text)));
const allNames = (scene: Scene) => textsOf(groupsOf(scene, "names")[0] as Group);
/** Names in full: a long one may stand in two lines. */
const wholeNames = (scene: Scene) =>
  nameTexts(scene).reduce<string[]>((found, { text, x, y }, index, all) => {
    const before = all[index - 1];
    const goesOn = before !== undefined && before.x === x && Math.abs(y - before.y - 13.5) < 0.01;
    return goesOn ? [...found.slice(0, -1), `${found.at(-1) ?? ""} ${text}`] : [...found, text];
  }, []);
const leadersOf = (scene: Scene) => linesOf(groupsOf(scene, "names")[0] as Group);
/** The remarks of authors, from the names of the marks. */
const remarksOf = (scene: Scene) => marksOf(scene).flatMap(({ group }) => /; (.+)$/.exec(group.name ?? "")?.[1] ?? []);

/** Whether a disc reaches into a place. */
function covered({ x, y, width, height }: Box, dot: Dot): boolean {
  const dx = dot.x - Math.max(x, Math.min(dot.x, x + width));
  const dy = dot.y - Math.max(y, Math.min(dot.y, y + height));
  return Math.hypot(dx, dy) < dot.r;
}

/** Whether a line runs through a text, its ends at the edge aside. */
function crosses({ x1, y1, x2, y2 }: Line, { x, y, width, height }: Box): boolean {
  return Array.from({ length: 99 }, (_, index) => (index + 1) / 100).some((share) => {
    const [across, down] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    return across > x + 1 && across < x + width - 1 && down > y + 1 && down < y + height - 1;
  });
}

const cases = charts.flatMap((chart) =>
  exposureIds.flatMap((measure) => (Object.keys(widths) as Width[]).map((width) => ({ chart, measure, width }))),
);

describe.each(cases)("$chart by $measure, $width", ({ chart, measure, width }) => {
  const data = dataBy(chart, measure);
  const scene = draw(data, width);
  const rowOf = new Map(data.rows.map((row) => [row.slug, row]));

  it("has a dot for each row with both figures, the largest first, and says what it shows", () => {
    expect(marksOf(scene).map(({ group }) => [group.to, group.name])).toEqual(
      data.rows.filter(isDrawn).map((row) => [`occupations/${row.slug}`, dotName(row, data)]),
    );
    expect(data.rows.length).toBeGreaterThan(330);
    expect(data.rows.map(({ jobs }) => jobs)).toEqual(data.rows.map(({ jobs }) => jobs).toSorted((a, b) => b - a));
  });

  it("places each dot by its figures, and makes its area employment", () => {
    const plot = dotsPlotArea(data, scene.width, scene.height);
    const marks = marksOf(scene);
    const share = Math.PI * (marks[0]?.dot.r ?? 0) ** 2 * (1 / (rowOf.get(marks[0]?.slug ?? "")?.jobs ?? 1));
    for (const { slug, dot } of marks) {
      const row = rowOf.get(slug) as DotRow;
      if (row.x.position !== null) expect(Math.abs(dot.x - acrossOf(plot, row.x.position))).toBeLessThanOrEqual(0.25);
      if (row.y.position !== null) expect(Math.abs(dot.y - upOf(plot, row.y.position))).toBeLessThanOrEqual(0.25);
      const r = Math.sqrt((row.jobs * share) / Math.PI);
      if (dot.r > 2.2) expect(Math.abs(dot.r - r)).toBeLessThan(0.15);
      else expect(r).toBeLessThan(2.3);
    }
  });

  it("colors dots by the steps of the ramp, and leaves those without a rank empty and apart", () => {
    const plot = dotsPlotArea(data, scene.width, scene.height);
    for (const { slug, dot } of marksOf(scene)) {
      const row = rowOf.get(slug) as DotRow;
      const place = data.exposure === "across" ? row.x.position : row.y.position;
      expect(dot.fill).toBe(place === null ? "paper" : ramps.exposure[stepOf(measures["mean-rank"].scale, place)]?.[0]);
      if (place === null) expect(plot.strip?.axis === "x" ? dot.x < plot.left : dot.y > plot.bottom).toBe(true);
    }
    expect(plot.strip !== null).toBe(measure === "anthropic");
  });

  it("keeps everything inside and its words apart, none under 11 px", () => {
    expect(outside(scene)).toEqual([]);
    expect(collisions(scene)).toEqual([]);
    expect(textsOf(scene).filter(({ size }) => size < 11)).toEqual([]);
  });

  it("names occupations beside their dots and over no large one", () => {
    const texts = nameTexts(scene);
    expect(texts.length).toBeGreaterThanOrEqual({ narrow: 5, middle: 10, wide: 18 }[width]);
    const marks = marksOf(scene);
    // Says which dot a name at a distance belongs to.
    for (const leader of leadersOf(scene))
      expect(Math.min(...marks.map(({ dot }) => Math.abs(Math.hypot(leader.x1 - dot.x, leader.y1 - dot.y) - dot.r)))).toBeLessThan(0.01);
    for (const text of texts) {
      const own = marks.filter(({ slug }) => rowOf.get(slug)?.shortTitle === text.text);
      expect(own, text.text).toHaveLength(1);
      const place = boxOf(text);
      const over = marks.filter(({ slug, dot }) => slug !== own[0]?.slug && covered(place, dot));
      expect(over.filter(({ dot }) => dot.r >= 5).map(({ slug }) => `${text.text} over ${slug}`)).toEqual([]);
      expect(over.length, text.text).toBeLessThanOrEqual(width === "narrow" ? 2 : 1);
    }
  });

  it("prints the rank correlation with its n, and a title with the kind on both axes", () => {
    const { value, n } = correlationOf(data.rows);
    const words = textsOf(groupsOf(scene, "axes")[0] as Group).map(({ text }) => text);
    expect(words).toContain(`Rank correlation ${value?.toFixed(2).replace("-", "−")} (n = ${n})`);
    const all = words.join(" ");
    for (const kind of {
      "exposure-pay": ["measured", "modelled"],
      "exposure-outlook": ["Projected", "modelled"],
      "then-and-now": ["modelled"],
    }[chart])
      expect(all).toContain(kind);
  });
});

describe.each(charts)("the remarks of %s", (chart) => {
  const data = dataBy(chart, "mean-rank");
  const rank = (values: readonly (number | null)[], own: number | null) => {
    const known = values.filter((value) => value !== null);
    return known.filter((value) => value < (own ?? NaN)).length / known.length;
  };
  const positions = (axis: "x" | "y") => data.rows.map((row) => row[axis].position);
  const third = (share: number) => (share >= 2 / 3 ? "high" : share <= 1 / 3 ? "low" : "middle");

  it("are true of the figures that the dots stand at", () => {
    expect(data.remarks.length).toBeGreaterThanOrEqual(3);
    for (const { occupation, says } of data.remarks) {
      const row = data.rows.find(({ slug }) => slug === occupation) as DotRow;
      const [x, y] = [third(rank(positions("x"), row.x.position)), third(rank(positions("y"), row.y.position))];
      const exposed = x === "high" ? "highly exposed" : x === "low" ? "little exposed" : "";
      const expected = {
        "exposure-pay": `${y === "high" ? "high pay" : y === "low" ? "modest pay" : ""}, ${exposed}`,
        "exposure-outlook": `projected ${(row.y.value ?? 0) > 0 ? "up" : "down"}, ${exposed}`,
        "then-and-now": x === y ? `${x} then and now` : `${x} then, ${y} now`,
      }[chart];
      expect(says, occupation).toBe(expected);
    }
  });

  it.each([
    ["narrow", 2],
    ["middle", 4],
    ["wide", 4],
  ] as const)("stand at %s in the alternative text and, where there is room, below the bold name of their dot", (width, least) => {
    const scene = draw(data, width);
    const words = allNames(scene);
    let drawn = 0;
    for (const { occupation, says } of data.remarks) {
      expect(marksOf(scene).find(({ slug }) => slug === occupation)?.group.name).toMatch(new RegExp(`; ${says}$`));
      const { shortTitle } = data.rows.find(({ slug }) => slug === occupation) as DotRow;
      const name = words.find(({ text, face }) => text === shortTitle && face === "bold");
      if (name === undefined) continue;
      drawn += 1;
      const below = words.filter(({ x, y, face }) => face === undefined && x === name.x && y > name.y && y - name.y < 30);
      expect(below.map(({ text }) => text).join(" ")).toBe(says);
    }
    expect(drawn).toBeGreaterThanOrEqual(least);
  });

  it("are left out by another measure, of which they need not be true", () => {
    expect(dataBy(chart, "microsoft").remarks).toEqual([]);
  });
});

describe("the dots of one category", () => {
  const data = dataBy("exposure-pay", "mean-rank");
  const categories = [...new Set(data.rows.map(({ category }) => category))];

  it.each([
    [1000, 640, 3],
    [520, 540, 39],
  ] as const)("are named at %s px where their leaders find a way between names: of 341, all but a few", (width, height, without) => {
    let unnamed = 0;
    for (const category of categories) {
      const isShown = (row: DotRow) => row.category === category;
      const scene = dotsScene(data, width, height, { isShown, chosen: null });
      const lit = data.rows.filter((row) => isShown(row) && isDrawn(row));
      const names = wholeNames(scene);
      unnamed += lit.filter(({ shortTitle }) => !names.includes(shortTitle)).length;
      expect(collisions(scene), category).toEqual([]);
      expect(outside(scene), category).toEqual([]);
      for (const leader of leadersOf(scene))
        expect(
          allNames(scene)
            .filter((text) => crosses(leader, boxOf(text)))
            .map(({ text }) => text),
        ).toEqual([]);
    }
    expect(unnamed).toBeLessThanOrEqual(without);
  });
});

describe("what a reader leaves", () => {
  const data = dataBy("exposure-pay", "mean-rank");
  const isShown = (row: DotRow) => row.category === "healthcare";
  const scene = dotsScene(data, 1000, 640, { isShown, chosen: "podiatrists" });
  const healthcare = data.rows.filter(isShown);

  it("is named alone, the chosen occupation first", () => {
    const texts = wholeNames(scene);
    expect(texts[0]).toBe("Podiatrists");
    expect(texts.filter((text) => !healthcare.some(({ shortTitle }) => shortTitle === text))).toEqual([]);
  });

  it("is counted alone, and every dot stays where it was", () => {
    const { n } = correlationOf(healthcare);
    expect(flat(scene).some((mark) => mark.type === "text" && mark.text.endsWith(`(n = ${n})`))).toBe(true);
    expect(marksOf(scene).map(({ dot }) => [dot.x, dot.y])).toEqual(marksOf(dotsScene(data, 1000, 640)).map(({ dot }) => [dot.x, dot.y]));
  });

  it("is too little for a correlation where few are left", () => {
    const few = dotsScene(data, 1000, 640, { isShown: (row) => row.category === "legal" && row.jobs > 100_000, chosen: null });
    expect(textsOf(few).map(({ text }) => text)).toContain("2 occupations: too few for a rank correlation");
  });
});

describe("the order of dots", () => {
  it("does not depend on the measure, so that each keeps its node", () => {
    const order = (measure: ExposureId) => dataBy("exposure-pay", measure).rows.map(({ slug }) => slug);
    for (const id of exposureIds) expect(order(id)).toEqual(order("mean-rank"));
    expect(dataBy("exposure-pay", "anthropic").rows.filter(isUnranked)).toHaveLength(129);
  });
});
