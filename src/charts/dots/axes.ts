import { dotsAxis } from "./axis-spec.ts";
import type { DotsData } from "./data.ts";
import { measures } from "../../atlas/measure.ts";
import { print } from "../../text/format-figure.ts";
import { exposureIds, type AxisId } from "../../schema/measure.ts";
import { ramps } from "../../tokens.ts";
import { textWidth, widest, wrap } from "../label.ts";
import type { Group, Mark, Text } from "../scene.ts";
import { acrossOf, radiusOf, upOf, type PlotArea } from "./plot-area.ts";

const size = 12;
const line = 15;
/** Axes run on so far beyond their ends, and the dots at the ends with them. */
const beyond = 8;

interface Sheet {
  width: number;
  /** Radius of seven million jobs. */
  largest: number;
  /** Without the circles of known size, where there is little room. */
  compact: boolean;
}

/** A title, whole in any typeface where that costs no line of the room for dots. */
function linesOf(id: AxisId, width: number): string[] {
  const { title } = dotsAxis(id);
  const within = (room: number) => wrap(title, { width: room, height: Infinity }, size) ?? [title];
  const [fewest, safe] = [within(width), within(width / widest.sans)];
  return safe.length > fewest.length ? fewest : safe;
}

/** Lines that the longest title takes that an axis may get, so that nothing moves when the measure changes. */
const mostLines = (id: AxisId, changes: boolean, width: number) =>
  Math.max(...(changes ? exposureIds : [id]).map((each) => linesOf(each, width).length));

/** Room above and below the axes: titles, the rank correlation, ticks and what the sizes mean. */
export function around({ x, y, exposure }: DotsData, width: number, compact: boolean): { top: number; bottom: number } {
  return {
    top: (mostLines(y, exposure === "up", width) + 1) * line + 20,
    bottom: mostLines(x, exposure === "across", width) * line + (compact ? 36 : 70),
  };
}

/** Words along an axis; y is the baseline, px. */
export const quiet = (text: string, x: number, y: number, anchor?: "middle" | "end"): Text => ({
  type: "text",
  x,
  y,
  text,
  size,
  ink: "quiet",
  ...(anchor === undefined ? {} : { anchor }),
});

/** Axes with titles, ticks and lines, the rank correlation, and what color and size of the dots mean. */
export function axisMarks(data: DotsData, plot: PlotArea, correlation: string, { width, largest, compact }: Sheet): Group {
  const above = linesOf(data.y, width);
  const below = linesOf(data.x, width);
  const marks: Mark[] = [
    ...above.map((text, index) => quiet(text, 0, 12 + index * line)),
    { type: "text", x: 0, y: 12 + above.length * line, text: correlation, size, ink: "ink", face: "bold" },
    ...plot.y.ticks.flatMap((value): Mark[] => {
      const y = upOf(plot, value);
      return [
        { type: "line", x1: plot.left - beyond, y1: y, x2: plot.right + beyond, y2: y, ...lineOf(plot.y.zero, value) },
        quiet(plot.y.tick(value), plot.side - 14, y + 4, "end"),
      ];
    }),
    ...plot.x.ticks.flatMap((value): Mark[] => {
      const x = acrossOf(plot, value);
      return [
        { type: "line", x1: x, y1: plot.top - beyond, x2: x, y2: plot.bottom + beyond, ...lineOf(plot.x.zero, value) },
        quiet(plot.x.tick(value), x, plot.foot + 29, "middle"),
      ];
    }),
    ...rampMarks(data, plot),
    ...stripMarks(plot),
    ...below.map((text, index) => quiet(text, 0, plot.foot + 46 + index * line)),
    ...(compact ? [] : sizeMarks(plot.foot + 46 + below.length * line + 2, largest)),
  ];
  return { type: "group", role: "axes", marks };
}

/** Zero, where growth turns to decline, is drawn to be seen. */
const lineOf = (zero: boolean, value: number) =>
  zero && value === 0 ? ({ stroke: "quiet", width: 1.5 } as const) : ({ stroke: "line" } as const);

/** The map's ramp along the axis of exposure: the axis is the legend of the colors. */
function rampMarks({ exposure }: DotsData, plot: PlotArea): Mark[] {
  const ends = [0, ...measures["mean-rank"].scale.starts, 100];
  return ramps.exposure.map(([fill], index): Mark => {
    const [from = 0, to = 100] = ends.slice(index, index + 2);
    if (exposure === "across") {
      const x = acrossOf(plot, from);
      return { type: "rect", x, y: plot.foot + 10, width: acrossOf(plot, to) - x, height: 5, fill };
    }
    const y = upOf(plot, to);
    return { type: "rect", x: plot.side - 11, y, width: 4, height: upOf(plot, from) - y, fill };
  });
}

/** Sets apart what has no rank. */
function stripMarks({ strip, side, foot, top, bottom, left, right }: PlotArea): Mark[] {
  if (strip === null) return [];
  if (strip.axis === "x") {
    const x = strip.to + 6;
    return [
      { type: "line", x1: x, y1: top - beyond, x2: x, y2: bottom + beyond, stroke: "edge", dash: "2 3" },
      quiet("none", (strip.from + strip.to) / 2, foot + 29, "middle"),
    ];
  }
  const y = strip.from - 6;
  return [
    { type: "line", x1: left - beyond, y1: y, x2: right + beyond, y2: y, stroke: "edge", dash: "2 3" },
    quiet("none", side - 14, (strip.from + strip.to) / 2 + 4, "end"),
  ];
}

/** Circles of known size, at the foot. */
export function sizeMarks(y: number, largest: number): Mark[] {
  let x = 0;
  return [100_000, 1_000_000].flatMap((jobs, index): Mark[] => {
    const r = radiusOf(jobs, largest);
    const text = `${print(jobs, "jobs")}${index === 0 ? "" : " jobs"}`;
    const at = x + r + 0.5;
    x = at + r + 5 + textWidth(text, size) + 12;
    return [
      { type: "dot", x: at, y, r, stroke: "edge" },
      { type: "text", x: at + r + 5, y: y + 4, text, size, ink: "quiet" },
    ];
  });
}
