import { measures } from "../../atlas/measure.ts";
import type { NextJobsData } from "./data.ts";
import { titleInSentence, uncapital } from "../../text/format-number.ts";
import { widest, wrap, type Face } from "../label.ts";

export const size = 12;
export const line = 15;

/** An axis with its ends and what stands along it. */
interface Axis {
  /** What its ends mean, in everyday words: at the start and at the end. */
  ends: readonly [start: string, end: string];
  from: number;
  to: number;
  ticks: readonly { at: number; words: string }[];
}

/** The area between the axes of a drawing, in px. */
export interface PlotArea {
  x: Axis;
  y: Axis;
  /** What the lines across the drawing mean. */
  lines: readonly string[];
  /** Below everything: what exactly the axes measure, and in which unit. */
  note: readonly string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** `compact` leaves out the circles of known size, and every other tick. */
export function plotAreaOf(data: NextJobsData, width: number, height: number, compact: boolean): PlotArea {
  const { label, kind } = measures[data.exposure];
  const y: Axis = {
    ends: ["less exposed", "more exposed"],
    from: 0,
    to: 100,
    ticks: (compact ? [0, 50, 100] : [0, 25, 50, 75, 100]).map((at) => ({ at, words: String(at) })),
  };
  const byLikeness = data.found.by === "likeness";
  const x = byLikeness ? likenessAxis(data, width) : listAxis(data);
  const across = byLikeness
    ? "how alike two jobs are in what they ask for, in standard deviations above the mean of all pairs (modelled)"
    : "the place on O*NET’s own list of related occupations, among those that the rules leave; the work of this job is not rated";
  // Cards are pictures in the site's own typefaces.
  const wrapped = (text: string, face: Face = "sans") =>
    wrap(text, { width: compact ? width : width / widest[face], height: Infinity }, size, face) ?? [text];
  const note = wrapped(`Across: ${across}. Up: ${uncapital(label)}, percentile (${kind}); 100 is most exposed.`);
  const lines = linesOf(data).flatMap((text) => wrapped(text, "bold"));
  return {
    x,
    y,
    lines,
    note,
    left: 46,
    right: width - 52,
    top: 12 + lines.length * line + 34,
    bottom: height - 62 - (note.length + 1) * line - (compact ? 0 : 40),
  };
}

/** The ends depend on all jobs that are near, whatever the bounds leave, so that dots do not move with the bounds. */
function likenessAxis({ rows }: NextJobsData, width: number): Axis {
  const values = rows.map(({ x }) => x);
  const half = (value: number, round: (value: number) => number) => round(value * 2) / 2;
  const from = values.length === 0 ? 0 : half(Math.min(...values) - 0.1, Math.floor);
  const to = values.length === 0 ? 3 : half(Math.max(...values) + 0.1, Math.ceil);
  const interval = to - from > 3 && width < 400 ? 1 : 0.5;
  const ticks = Array.from({ length: Math.floor((to - from) / interval) + 1 }, (_, index) => from + index * interval);
  return {
    ends: ["less like your job", "more like your job"],
    from,
    to,
    ticks: ticks.map((at) => ({ at, words: String(at).replace("-", "−") })),
  };
}

function listAxis({ rows }: NextJobsData): Axis {
  const last = Math.max(rows.length, 2);
  return {
    ends: ["lower on O*NET’s list", "higher on O*NET’s list"],
    from: -last - 0.5,
    to: -0.5,
    ticks: Array.from({ length: last }, (_, index) => index + 1)
      .filter((position) => last <= 8 || position === 1 || position % 5 === 0)
      .map((position) => ({ at: -position, words: String(position) })),
  };
}

function linesOf({ from, percentile, found, bounds: { lower } }: NextJobsData): string[] {
  const title = titleInSentence(from.title);
  if (found.by === "nothing") return [`The tables know no neighbors of ${title}`];
  if (percentile === null) return [`You: ${title}, no place by this measure`];
  const own = `You: ${title}, at percentile ${Math.round(percentile)} of exposure`;
  return [lower === null || lower === 0 ? own : `${own}; dashed: ${lower} points lower`];
}

const shareOf = ({ from, to }: Axis, value: number) => (value - from) / (to - from);
export const acrossOf = ({ x, left, right }: PlotArea, value: number): number => left + (right - left) * shareOf(x, value);
export const upOf = ({ y, top, bottom }: PlotArea, value: number): number => bottom - (bottom - top) * shareOf(y, value);
