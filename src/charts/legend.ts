import type { ChartData } from "../model/chart-data.ts";
import type { Measure } from "../model/measure.ts";
import { gapScale } from "../model/next-jobs-data.ts";
import { scoreIds, type ScoreId } from "../schema/measure.ts";
import { ramps, type ColorName } from "../tokens.ts";
import { textWidth } from "./label.ts";
import { measureMark, shortLabels } from "./measures/mark.ts";
import type { Mark, Paint, Scene } from "./scene.ts";

/** One entry of a legend: a small mark and what it stands for. */
export interface LegendItem {
  mark: {
    fill?: Paint;
    stroke?: ColorName;
    shape: "square" | "diamond" | "circle" | "dashes" | "range" | "measure";
    /** Whose mark it is, where the shape is a measure's. */
    measure?: ScoreId;
  };
  label: string;
}

const size = 12;
const swatch = 14;
const rowHeight = 22;

/** What the colors and shapes of a chart stand for. */
export function legendOf(data: ChartData): LegendItem[] {
  switch (data.kind) {
    case "treemap":
      return steps(data.measure);
    case "pay-scale":
      return [
        { mark: { fill: "payBase", shape: "square" }, label: "base salary" },
        { mark: { fill: "payStock", shape: "square" }, label: "stock that vests in a year" },
        { mark: { fill: "payBonus", shape: "square" }, label: "bonus (July 2022, self-reported)" },
        { mark: { fill: "paper", stroke: "payLater", shape: "diamond" }, label: "year-end lists, self-reported, total only" },
        { mark: { stroke: "payClaimed", shape: "dashes" }, label: "claimed in the video" },
        ...(data.job === null
          ? []
          : [{ mark: { fill: "pay4", shape: "circle" }, label: "an occupation’s median pay (measured)" } as const]),
      ];
    case "headcount-and-pay":
      return [
        { mark: { fill: "payBase", shape: "square" }, label: "pay as before" },
        { mark: { fill: "payBonus", shape: "square" }, label: "more for those who share" },
        { mark: { fill: "hatch", shape: "square" }, label: "to other things" },
        { mark: { fill: "accent", shape: "square" }, label: "assumed, or follows from it" },
        { mark: { fill: "paper", stroke: "payLater", shape: "diamond" }, label: "reported" },
        { mark: { fill: "ink", shape: "circle" }, label: "measured" },
      ];
    case "next-jobs":
      return [
        ...ramps[gapScale.ramp].map(([fill], index): LegendItem => ({
          mark: { fill, stroke: "edge", shape: "circle" },
          label: gapScale.labels[index] ?? "",
        })),
        { mark: { fill: "missing", stroke: "edge", shape: "circle" }, label: "not known" },
        { mark: { fill: "paper", stroke: "edge", shape: "circle" }, label: "kept back by a bound" },
      ];
    case "dots":
      // Their axis carries the ramp, and circles of known size stand at the foot.
      return [];
    case "measures":
      return scoreIds.map((measure) => ({ mark: { shape: "measure", measure }, label: shortLabels[measure] }));
    case "category-bars":
      return [...steps(data.measure), { mark: { stroke: "ink", shape: "range" }, label: "lowest to highest occupation" }];
  }
}

/** The steps of a measure's ramp, lowest first; the ends say in words which way it runs. */
const steps = ({ scale }: Measure): LegendItem[] =>
  ramps[scale.ramp].map(([fill], index, all): LegendItem => {
    const end = index === 0 ? scale.ends[0] : index === all.length - 1 ? scale.ends[1] : "";
    return { mark: { fill, shape: "square" }, label: `${scale.labels[index] ?? ""} ${end}`.trim() };
  });

/** The small mark alone, in a square of 14 px. */
export const legendMark = ({ mark }: LegendItem, x = 0, y = 0): Mark => {
  const { fill, stroke, shape, measure } = mark;
  if (measure !== undefined) return measureMark(measure, x + swatch / 2, y + swatch / 2, 5.5);
  if (shape === "range") return rangeMark(x, y + swatch / 2);
  const paint = { ...(fill === undefined ? {} : { fill }), ...(stroke === undefined ? {} : { stroke }) };
  if (shape === "diamond" || shape === "circle") {
    const dot = { type: "dot", x: x + swatch / 2, y: y + swatch / 2, r: 5, ...paint } as const;
    return shape === "circle" ? dot : { ...dot, shape };
  }
  return {
    type: "rect",
    x: x + 0.5,
    y: y + 0.5,
    width: swatch - 1,
    height: swatch - 1,
    ...paint,
    ...(shape === "dashes" ? { dash: "3 2" } : {}),
  };
};

/** A thin line with ends. */
const rangeMark = (x: number, y: number): Mark => ({
  type: "group",
  marks: [
    { type: "line", x1: x + 1, y1: y, x2: x + swatch - 1, y2: y, stroke: "ink" },
    ...[x + 1, x + swatch - 1].map((at): Mark => ({ type: "line", x1: at, y1: y - 4, x2: at, y2: y + 4, stroke: "ink" })),
  ],
});

export const legendMarkScene = (item: LegendItem): Scene => ({ width: swatch, height: swatch, marks: [legendMark(item)] });

/** The whole legend as a drawing, in as many rows as the width asks for. */
export function legendScene(items: readonly LegendItem[], width: number): Scene {
  const marks: Mark[] = [];
  let x = 0;
  let y = 0;
  for (const item of items) {
    const needed = swatch + 5 + textWidth(item.label, size);
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
    marks.push(legendMark(item, x, y), { type: "text", x: x + swatch + 5, y: y + 11.5, text: item.label, size, ink: "quiet" });
    x += needed + 14;
  }
  return { width, height: y + swatch, marks };
}
