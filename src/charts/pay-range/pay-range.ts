import { axisEnd, goesOn, isFloor, type DrawnPay } from "./sentence.ts";
import { textWidth } from "../label.ts";
import { shortDollars } from "../pay-scale/dollars.ts";
import type { Mark, Scene } from "../scene.ts";

const size = 12;
/** Heights in px from the top: the box, the strip under it, the axis. */
const box = { top: 48, height: 18 } as const;
const strip = { top: 72, height: 5 } as const;
const axis = 82;

/**
 * The tenth to the ninetieth percentile of one occupation's pay on a linear axis, its published median marked, over the middle half of the
 * medians of all. null where a percentile is missing.
 */
export function payRangeScene(
  { range, median, all, month }: Pick<DrawnPay, "range" | "median" | "all" | "month">,
  width: number,
): Scene | null {
  const { p10, p25, p75, p90 } = range;
  if (p10 === null || p25 === null || p75 === null || p90 === null) return null;
  const left = 2;
  const right = width - 8;
  const x = (dollars: number) => left + ((right - left) * Math.min(dollars, axisEnd)) / axisEnd;
  const middle = box.top + box.height / 2;
  const ticks = [0, 50_000, 100_000, 150_000, 200_000, 250_000].filter((tick) => width > 400 || tick % 100_000 === 0);
  const label = `median ${shortDollars(median)}`;
  const half = textWidth(label, size, "bold") / 2;
  const end = x(p90);
  const marks: Mark[] = [
    { type: "text", x: 0, y: 12, text: `Pay a year, US dollars, ${month}`, size, ink: "quiet" },
    ...ticks.flatMap((tick): Mark[] => [
      { type: "line", x1: x(tick), y1: box.top - 8, x2: x(tick), y2: axis, stroke: "line" },
      {
        type: "text",
        x: x(tick),
        y: axis + 14,
        text: shortDollars(tick),
        size,
        ink: "quiet",
        ...(tick === 0 ? {} : { anchor: tick === axisEnd ? "end" : "middle" }),
      } as Mark,
    ]),
    { type: "rect", x: x(all.low), y: strip.top, width: x(all.high) - x(all.low), height: strip.height, fill: "edge" },
    { type: "line", x1: x(p10), y1: middle, x2: end, y2: middle, stroke: "ink" },
    { type: "rect", x: x(p25), y: box.top, width: x(p75) - x(p25), height: box.height, fill: "payBase" },
    { type: "line", x1: x(p10), y1: middle - 6, x2: x(p10), y2: middle + 6, stroke: "ink" },
    ...endMarks(end, middle, isFloor(range, "p90") || goesOn(range)),
    { type: "rect", x: x(median) - 1.5, y: box.top - 4, width: 3, height: box.height + 8, fill: "ink" },
    {
      type: "text",
      x: Math.min(Math.max(x(median), half), right - half),
      y: 34,
      text: label,
      size,
      ink: "ink",
      anchor: "middle",
      face: "bold",
    },
  ];
  return { width, height: axis + 20, marks };
}

/** A bar across the line where it ends, or an arrow where the published figure is a floor or lies beyond the axis. */
const endMarks = (x: number, y: number, floor: boolean): Mark[] =>
  floor
    ? [
        { type: "line", x1: x, y1: y, x2: x + 7, y2: y, stroke: "ink", width: 2 },
        { type: "line", x1: x + 3, y1: y - 4, x2: x + 7, y2: y, stroke: "ink", width: 2 },
        { type: "line", x1: x + 3, y1: y + 4, x2: x + 7, y2: y, stroke: "ink", width: 2 },
      ]
    : [{ type: "line", x1: x, y1: y - 6, x2: x, y2: y + 6, stroke: "ink" }];
