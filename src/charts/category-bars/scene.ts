import { jobsYear } from "../../schema/vintage.ts";
import { meanWords, type BarRow, type CategoryBarsData } from "./data.ts";
import { stepOf, type Measure } from "../../atlas/measure.ts";
import { print } from "../../text/format-figure.ts";
import { ramps } from "../../tokens.ts";
import { fit, lineHeight } from "../label.ts";
import { measureLegend, type LegendItem } from "../legend.ts";
import type { Group, Mark, Scene, Text } from "../scene.ts";
import { barsAxis } from "./axis.ts";

const size = 13;
const small = 11;
const top = 34;

/** Where things stand in a row, for a drawing of some width. Lengths in px, `y`s from the top of the row. */
interface Layout {
  width: number;
  height: number;
  /** Ends of the axis. */
  left: number;
  right: number;
  title: { y: number; width: number };
  bar: { y: number; height: number };
  /** The thin line from the lowest to the highest occupation, below the bar: on a dark bar it would not be seen. */
  range: number;
  /** Right ends and baselines. */
  mean: { x: number; y: number };
  jobs: { x: number; y: number };
  /** In one line, or the names above their bars. */
  wide: boolean;
}

function layoutOf(width: number): Layout {
  const oneLine = { width, bar: { y: 3, height: 11 }, range: 19, wide: true, jobs: { x: width - 1, y: 15 } };
  if (width >= 900)
    return {
      ...oneLine,
      height: 25,
      left: 270,
      right: width - 210,
      title: { y: 15, width: 256 },
      mean: { x: width - 140, y: 15 },
    };
  if (width >= 480)
    return {
      ...oneLine,
      height: 23,
      left: 158,
      right: width - 124,
      title: { y: 15, width: 148 },
      mean: { x: width - 76, y: 15 },
    };
  return {
    width,
    height: 36,
    left: 8,
    right: width - 48,
    title: { y: 12, width: width - 108 },
    bar: { y: 17, height: 9 },
    range: 30,
    mean: { x: width - 1, y: 28 },
    jobs: { x: width - 1, y: 12 },
    wide: false,
  };
}

/** A bar from zero for each category, colored as on the map, with a thin line from its lowest to its highest occupation. */
export function categoryBarsScene(data: CategoryBarsData, width: number): Scene {
  const layout = layoutOf(width);
  const { x, ticks } = barsAxis(data, layout);
  const bottom = top + data.rows.length * layout.height;
  const head = (at: number, text: string): Text => ({ type: "text", x: at, y: 26, text, size: small, ink: "quiet", anchor: "end" });
  const axis: Group = {
    type: "group",
    role: "axis",
    marks: [
      { type: "text", x: layout.wide ? layout.left : 0, y: 10, text: axisWords(data.measure), size: small, ink: "quiet" },
      head(layout.mean.x, "mean"),
      ...(layout.wide ? [head(layout.jobs.x, `jobs in ${jobsYear}`)] : []),
      ...ticks.flatMap((tick): Mark[] => [
        { type: "text", x: x(tick), y: 26, text: print(tick, data.measure.unit), size: small, ink: "quiet", anchor: "middle" },
        ...gridLines(layout, data.rows.length).map(([y1, y2]): Mark => ({
          type: "line",
          x1: x(tick),
          y1,
          x2: x(tick),
          y2,
          stroke: tick === 0 ? "edge" : "line",
        })),
      ]),
    ],
  };
  const rows = data.rows.map((row, index) => rowMark(row, data.measure, { ...layout, x, y: top + index * layout.height }));
  return { width, height: bottom, marks: [axis, ...rows] };
}

/** Where the lines of the axis run: through all rows, or in each below its name. */
const gridLines = ({ wide, height, bar }: Layout, rows: number): [from: number, to: number][] =>
  wide
    ? [[top - 3, top + rows * height - 4]]
    : Array.from({ length: rows }, (_, index) => [top + index * height + bar.y - 2, top + (index + 1) * height - 2]);

const axisWords = ({ unit }: Measure): string => {
  if (unit === "percentile") return "percentile among occupations, 0 to 100";
  if (unit === "z-score") return "z-score: zero is the average occupation";
  return unit === "score of 10" ? "score, of 10" : "score";
};

function rowMark(row: BarRow, measure: Measure, { x, y, ...layout }: Layout & { x(value: number): number; y: number }): Group {
  const { title, bar, mean, jobs } = layout;
  const label = fit([row.title, row.shortTitle], { width: title.width, height: size * lineHeight }, [size, 12]) ?? {
    lines: [row.shortTitle],
    size: small,
  };
  const from = x(Math.min(0, row.mean));
  const middle = y + layout.range;
  const [low, high] = [x(row.lowest.value), x(row.highest.value)];
  const cap = (at: number): Mark => ({ type: "line", x1: at, y1: middle - 3, x2: at, y2: middle + 3, stroke: "ink" });
  const people = print(row.jobs, "jobs");
  return {
    type: "group",
    role: "mark",
    id: row.slug,
    to: `jobs/${row.slug}`,
    name: barName(row, measure),
    marks: [
      // Without a fill: the area that answers to the pointer.
      { type: "rect", x: 0, y: y - 2, width: layout.width, height: layout.height - 1 },
      {
        type: "rect",
        x: from,
        y: y + bar.y,
        width: Math.max(0.5, x(Math.max(0, row.mean)) - from),
        height: bar.height,
        fill: ramps[measure.scale.ramp][stepOf(measure.scale, row.mean)]?.[0] ?? "missing",
        stroke: "edge",
      },
      { type: "line", x1: low, y1: middle, x2: high, y2: middle, stroke: "ink" },
      cap(low),
      cap(high),
      { type: "text", x: 0, y: y + title.y, text: label.lines.join(" "), size: label.size, ink: "ink" },
      { type: "text", x: mean.x, y: y + mean.y, text: meanWords(measure, row.mean), size, ink: "ink", anchor: "end", face: "bold" },
      {
        type: "text",
        x: jobs.x,
        y: y + jobs.y,
        text: layout.wide ? people : `${people.replace(" million", "M")} jobs`,
        size: 12,
        ink: "quiet",
        anchor: "end",
      },
    ],
  };
}

/** What the colors stand for, and the thin lines, which have a meaning, too. */
export const barsLegend = (measure: Measure): LegendItem[] => [
  ...measureLegend(measure),
  { mark: { stroke: "ink", shape: "range" }, label: "lowest to highest occupation" },
];

/** The row in words. */
const barName = (row: BarRow, measure: Measure): string =>
  `${row.title}: mean ${meanWords(measure, row.mean)}, ${print(row.jobs, "jobs")} jobs; ` +
  `from ${meanWords(measure, row.lowest.value)} (${row.lowest.title}) to ${meanWords(measure, row.highest.value)} (${row.highest.title})`;
