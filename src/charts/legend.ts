import type { ChartData } from "../model/chart-data.ts";
import type { Measure, Scale } from "../model/measure.ts";
import { print } from "../model/print.ts";
import { ramps, type ColorName } from "../tokens.ts";
import { textWidth } from "./label.ts";
import type { Mark, Paint, Scene } from "./scene.ts";

/** One entry of a legend: a small mark and what it stands for. */
export interface LegendItem {
  mark: { fill?: Paint; stroke?: ColorName; shape: "square" | "diamond" | "dashes" };
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
        { mark: { fill: "paper", stroke: "payLater", shape: "diamond" }, label: "year-end lists, total only" },
        { mark: { stroke: "payClaimed", shape: "dashes" }, label: "claimed in the video" },
      ];
  }
}

/** The steps of a measure's ramp, lowest first; the ends say in words which way it runs. */
function steps({ id, unit, scale }: Measure & { scale: Scale }): LegendItem[] {
  const lows = [0, ...scale.starts];
  return ramps[scale.ramp].map(([fill], index): LegendItem => {
    const low = lows[index] ?? 0;
    const next = lows[index + 1];
    const values =
      id === "karpathy" ? wholeScores(low, next ?? 11) : index === 0 ? `under ${print(next ?? 0, unit)}` : `${print(low, unit)} and more`;
    const end = index === 0 ? ` ${scale.ends[0]}` : next === undefined ? ` ${scale.ends[1]}` : "";
    return { mark: { fill, shape: "square" }, label: values + end };
  });
}

/** `4`, or `5–6` for two whole scores in one step. */
const wholeScores = (low: number, next: number) => (low === next - 1 ? String(low) : `${low}–${next - 1}`);

/** The small mark alone, in a square of 14 px. */
export const legendMark = ({ mark: { fill, stroke, shape } }: LegendItem, x = 0, y = 0): Mark => {
  const paint = { ...(fill === undefined ? {} : { fill }), ...(stroke === undefined ? {} : { stroke }) };
  if (shape === "diamond") return { type: "dot", x: x + swatch / 2, y: y + swatch / 2, r: 5, shape, ...paint };
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
