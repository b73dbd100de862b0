import { textWidth } from "./label.ts";
import type { LegendItem } from "./legend.ts";
import { measureMark } from "./measures/mark.ts";
import type { Mark, Scene } from "./scene.ts";

/** Side in px of the square that a legend's mark stands in; size of type, and from row to row. */
const swatch = 14;
const size = 12;
const rowHeight = 22;

/** The small mark alone, in a square of 14 px. */
const legendMark = ({ mark }: LegendItem, x = 0, y = 0): Mark => {
  const { fill, stroke, shape, measure } = mark;
  if (measure !== undefined) return measureMark(measure, x + swatch / 2, y + swatch / 2, 5.5);
  if (shape === "range") return rangeMark(x, y + swatch / 2);
  const paint = { ...(fill === undefined ? {} : { fill }), ...(stroke === undefined ? {} : { stroke }) };
  if (shape === "diamond" || shape === "circle" || shape === "ring") {
    const dot = { type: "dot", x: x + swatch / 2, y: y + swatch / 2, r: 5, ...paint } as const;
    return shape === "circle" ? dot : shape === "ring" ? { ...dot, dash: "2 2" } : { ...dot, shape };
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
