import type { PayRange } from "../../model/occupation.ts";
import { shortDollars } from "../pay-scale/dollars.ts";
import { textWidth } from "../label.ts";
import type { Mark, Scene } from "../scene.ts";

const size = 12;
/** Left and right end of the axis, US dollars a year: the same for every occupation, so that pages compare. */
const axisEnd = 250_000;

/** The tenth to the ninetieth percentile of one occupation's pay on a linear axis, its published median marked. */
export function payRangeScene(range: PayRange, median: number, width: number): Scene | null {
  const { p10, p25, p75, p90 } = range;
  if (p10 === null || p25 === null || p75 === null || p90 === null) return null;
  const left = 2;
  const right = width - 8;
  const x = (dollars: number) => left + ((right - left) * Math.min(dollars, axisEnd)) / axisEnd;
  const y = 30;
  const ticks = [0, 50_000, 100_000, 150_000, 200_000, 250_000].filter((tick) => width > 400 || tick % 100_000 === 0);
  const label = `median ${shortDollars(median)}`;
  const labelX = Math.min(Math.max(x(median), textWidth(label, size, "bold") / 2), right - textWidth(label, size, "bold") / 2);
  const marks: Mark[] = [
    ...ticks.flatMap((tick): Mark[] => [
      { type: "line", x1: x(tick), y1: y - 8, x2: x(tick), y2: y + 26, stroke: "line" },
      {
        type: "text",
        x: x(tick),
        y: y + 42,
        text: shortDollars(tick),
        size,
        ink: "quiet",
        ...(tick === 0 ? {} : { anchor: tick === axisEnd ? "end" : "middle" }),
      } as Mark,
    ]),
    { type: "line", x1: x(p10), y1: y + 9, x2: x(p90), y2: y + 9, stroke: "ink" },
    { type: "rect", x: x(p25), y, width: x(p75) - x(p25), height: 18, fill: "payBase" },
    { type: "line", x1: x(p10), y1: y + 3, x2: x(p10), y2: y + 15, stroke: "ink" },
    { type: "line", x1: x(p90), y1: y + 3, x2: x(p90), y2: y + 15, stroke: "ink" },
    { type: "rect", x: x(median) - 1.5, y: y - 4, width: 3, height: 26, fill: "ink" },
    { type: "text", x: labelX, y: 14, text: label, size, ink: "ink", anchor: "middle", face: "bold" },
  ];
  return { width, height: y + 48, marks };
}
