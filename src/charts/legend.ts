import type { ChartData } from "./chart-data.ts";
import { gapScale } from "../atlas/pay-difference-scale.ts";
import { scoreIds } from "../schema/measure.ts";
import { ramps } from "../tokens.ts";
import { textWidth } from "./label.ts";
import { legendMark, swatch } from "./legend-mark.ts";
import { barsLegend, measureLegend, type LegendItem } from "./measure-legend.ts";
import { shortLabels } from "./measures/mark.ts";
import type { Mark, Scene } from "./scene.ts";

const size = 12;
const rowHeight = 22;

/** What the colors and shapes of a chart stand for. */
export function legendOf(data: ChartData): LegendItem[] {
  switch (data.kind) {
    case "treemap":
      return measureLegend(data.measure);
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
        { mark: { fill: "paper", stroke: "edge", shape: "ring" }, label: "kept back by a bound" },
      ];
    case "dots":
      // Their axis carries the ramp, and circles of known size stand at the foot.
      return [];
    case "measures":
      return scoreIds.map((measure) => ({ mark: { shape: "measure", measure }, label: shortLabels[measure] }));
    case "category-bars":
      return barsLegend(data.measure);
  }
}

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
