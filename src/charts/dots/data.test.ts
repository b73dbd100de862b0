import { describe, expect, it } from "vitest";
import { dataOf, specOf } from "../draw.test-data.ts";
import { atlas, library } from "../../project.test-data.ts";
import { MapData } from "../live/map-data.ts";
import { exposureIds } from "../../schema/measure.ts";
import { byMeasure, chartData } from "../chart-data.ts";
import { correlationOf, dotRow, dotsFrom, inWords, isDrawn, isUnranked, type DotRow, type DotsData } from "./data.ts";
import { dotsFigures } from "../../figures/figures-of-dots.ts";
import { mapFile, type MapFile } from "../live/map-file.ts";

const charts = ["exposure-pay", "exposure-outlook", "then-and-now"] as const;
const names = new Map([...library.categories].map(([id, { data }]) => [id, data]));
const live = new MapData(JSON.parse(JSON.stringify(mapFile(atlas, names))) as MapFile);
const dotsIn = (data: { kind: string }): DotsData => {
  if (data.kind !== "dots") throw new Error("no dots");
  return data as DotsData;
};
const named = { slug: "a", title: "A", shortTitle: "A", category: "c", categoryTitle: "C", jobs: 1 };
const row = (x: number | null, y: number | null): DotRow => dotRow(named, { value: x, position: x }, { value: y, position: y });

describe("the rows of a chart of dots", () => {
  it.each(charts.flatMap((chart) => exposureIds.map((measure) => [chart, measure] as const)))(
    "%s by %s: what the browser makes of the published file is what the build draws",
    (chart, measure) => {
      const built = dotsIn(chartData(byMeasure(specOf(chart), measure), atlas, names));
      const made = dotsFrom(live, built.x, built.y, built.exposure);
      expect(made.rows.length).toBeGreaterThan(330);
      const near = (value: number | null) => (value === null ? null : Number(value.toPrecision(5)));
      const told = (data: DotsData) =>
        data.rows.map(({ x, y, ...rest }) => ({ ...rest, at: [x.value, x.position, y.value, y.position].map(near) }));
      expect(told(made)).toEqual(told(built));
      expect(correlationOf(made.rows)).toEqual(correlationOf(built.rows));
    },
  );

  it("have the place of a score by its rank, of pay and outlook by the figure itself", () => {
    const nurses = dotsIn(dataOf("then-and-now")).rows.find(({ slug }) => slug === "registered-nurses");
    const occupation = atlas.bySlug.get("registered-nurses");
    expect(nurses?.x).toEqual({ value: occupation?.scores["frey-osborne"], position: occupation?.ranks["frey-osborne"] });
    expect(nurses?.y).toEqual({ value: occupation?.meanRank, position: occupation?.meanRank });
    const pay = dotsIn(dataOf("exposure-pay")).rows.find(({ slug }) => slug === "registered-nurses");
    expect(pay?.y).toEqual({ value: occupation?.medianPay, position: occupation?.medianPay });
  });

  it("tell none measured from not scored", () => {
    const { rows, x } = dotsIn(chartData(byMeasure(specOf("exposure-pay"), "anthropic"), atlas, names));
    const words = (slug: string) => {
      const found = rows.find((each) => each.slug === slug);
      return found === undefined ? "" : [inWords(x, found.x), isDrawn(found), isUnranked(found)];
    };
    expect(words("project-management-specialists")).toEqual(["not scored", false, false]);
    const zero = atlas.occupations.find(({ scores, jobs }) => scores.anthropic === 0 && jobs !== null)?.slug ?? "";
    expect(words(zero)).toEqual(["none measured", true, true]);
    expect(rows.filter(isDrawn)).toHaveLength(328);
  });
});

describe("correlationOf", () => {
  it("is one, minus one, or in between, of the rows with both places", () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    expect(correlationOf(numbers.map((value) => row(value, value ** 2)))).toEqual({ value: 1, n: 6 });
    expect(correlationOf([...numbers.map((value) => row(value, -value)), row(7, null)])).toEqual({ value: -1, n: 6 });
    expect(correlationOf([row(1, 2), row(2, 1), row(3, 4), row(4, 3), row(5, 5)])).toEqual({ value: 0.8, n: 5 });
  });

  it("is not given for a handful, nor where all are alike", () => {
    expect(correlationOf([1, 2, 3, 4].map((value) => row(value, value)))).toEqual({ value: null, n: 4 });
    expect(correlationOf([1, 2, 3, 4, 5].map((value) => row(value, 7)))).toEqual({ value: null, n: 5 });
    expect(correlationOf([])).toEqual({ value: null, n: 0 });
  });
});

describe("figures of the charts of dots", () => {
  const figure = (name: string) => dotsFigures[name]?.value(atlas);

  it.each([
    ["exposure-pay", "exposure-pay"],
    ["exposure-outlook", "exposure-outlook"],
    ["then-and-mean-rank", "then-and-now"],
  ])("%s is what the chart %s prints", (name, chart) => {
    const { value, n } = correlationOf(dotsIn(dataOf(chart)).rows);
    expect([figure(name), figure(`${name}-n`)]).toEqual([value, n]);
    const each = exposureIds
      .filter((id) => id !== "mean-rank")
      .map((id) => correlationOf(dotsIn(chartData(byMeasure(specOf(chart), id), atlas, names)).rows).value ?? NaN);
    expect([figure(`${name}-low`), figure(`${name}-high`)]).toEqual([Math.min(...each), Math.max(...each)]);
  });

  it("thirds hold the titles' words: most of 2013's top third are not in today's", () => {
    const [all, top, bottom] = ["then-top", "then-top-now-top", "then-top-now-bottom"].map((name) => Number(figure(name)));
    expect(Math.abs((all ?? 0) - 326 / 3)).toBeLessThan(5);
    expect(top ?? 0).toBeLessThan((all ?? 0) / 3);
    expect(bottom ?? 0).toBeGreaterThan((all ?? 0) / 2);
  });
});
