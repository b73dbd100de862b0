import type { PayScaleData } from "./data.ts";
import type { Group, Mark } from "../scene.ts";
import { shortDollars } from "./dollars.ts";

/** Room in px for the names of levels at the left, and for half a label at the right. */
const left = 34;
const margin = 16;
/** Lengths in px. */
export const axisTop = 58;
export const textSize = 12;
export const smallSize = 11;

/** Where a value lies on the axis, and where the axis ends. */
export interface PayAxis {
  x(value: number): number;
  /** Value at its left end: zero only where lengths compare. */
  start: number;
  left: number;
  right: number;
  /** Right end of the drawing: labels may reach it. */
  edge: number;
  log: boolean;
  ticks: readonly number[];
}

/** Ticks by axis and room. */
const logTicks = { few: [3e4, 1e5, 3e5, 1e6, 3e6], many: [3e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 4e6] };
const linearTicks = { few: [0, 1e6, 2e6, 3e6, 4e6], many: [0, 5e5, 1e6, 1.5e6, 2e6, 2.5e6, 3e6, 3.5e6, 4e6] };

export function payAxis({ axis, from, to }: PayScaleData, width: number): PayAxis {
  const right = width - margin;
  const log = axis === "log";
  const start = log ? from : 0;
  const share = (value: number) => (log ? Math.log(value / from) / Math.log(to / from) : value / to);
  const ticks = (log ? logTicks : linearTicks)[width < 500 ? "few" : "many"].filter((tick) => tick >= start && tick <= to);
  return { x: (value) => left + (right - left) * share(Math.max(value, start)), start, left, right, edge: width, log, ticks };
}

/** What the axis is, in two lines: what its unit is, and whether lengths compare. */
const axisWords = (log: boolean): readonly [string, string] => [
  "Total pay a year, US dollars",
  log ? "logarithmic: lengths do not compare" : "linear, from zero: lengths compare",
];

export function axisMarks({ x, ticks, log }: PayAxis, bottom: number): Group {
  return {
    type: "group",
    role: "axis",
    marks: [
      ...axisWords(log).map((text, index): Mark => ({ type: "text", x: 0, y: 12 + 16 * index, text, size: textSize, ink: "quiet" })),
      ...ticks.flatMap((value): Mark[] => [
        { type: "line", x1: x(value), y1: axisTop - 8, x2: x(value), y2: bottom, stroke: "line" },
        { type: "text", x: x(value), y: axisTop - 12, text: shortDollars(value), size: textSize, ink: "quiet", anchor: "middle" },
      ]),
    ],
  };
}
