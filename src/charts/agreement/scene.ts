import { measures } from "../../atlas/measure.ts";
import { scoreIds, isPast, type ScoreId } from "../../schema/measure.ts";
import { scoreMarks } from "../../schema/score-marks.ts";
import type { ColorName } from "../../tokens.ts";
import type { LegendItem } from "../legend.ts";
import { measureMark } from "../measures/mark.ts";
import type { Group, Mark, Paint, Scene, Text } from "../scene.ts";
import { farThird, type AgreementData, type AgreementRow } from "./data.ts";
import { stepNames } from "./names.ts";

const size = 13;
const small = 11;
const barHeight = 18;

/** The thirds' colors: both ends and the middle of the ramp of exposure. */
const fills = ["exposure0", "exposure2", "exposure5"] as const satisfies readonly ColorName[];

/** Where things stand, for a drawing of some width. Lengths in px. */
interface Layout {
  width: number;
  /** Left end of the first column, width of a column and of the gap after it. */
  left: number;
  column: number;
  gap: number;
  /** Height of the heads, and of a measure's row; how far its bars are below the top of the row. */
  top: number;
  height: number;
  bar: number;
  /** The measure's name beside the bars, else above them. */
  beside: boolean;
}

function layoutOf(width: number): Layout {
  const beside = width >= 900;
  const gap = width >= 480 ? 16 : 8;
  const left = beside ? 226 : 0;
  const column = (width - left - 3 * gap) / 4;
  return { width, left, column, gap, top: 60, beside, ...(beside ? { height: 50, bar: 6 } : { height: 66, bar: 22 }) };
}

/** Few measures on a picture with little room: names beside the bars, and no line above the steps' names. */
function compactOf(width: number): Layout {
  const [left, gap] = [186, 12];
  return { width, left, column: (width - left - 3 * gap) / 4, gap, top: 40, height: 40, bar: 6, beside: true };
}

/** A bar for each measure and each of the Bureau's steps: the occupations of the step, by the third of the measure's ranking that they are in. */
export function agreementScene(data: AgreementData, width: number, shown: readonly ScoreId[] = scoreIds): Scene {
  const layout = shown === scoreIds ? layoutOf(width) : compactOf(width);
  const { left, column, gap, top, height } = layout;
  const xOf = (step: number) => left + step * (column + gap);
  const heads = stepNames.flatMap((name, step): Text[] => [
    { type: "text", x: xOf(step), y: top - 26, text: name, size: column < 90 ? small : size, ink: "ink", face: "bold" },
    { type: "text", x: xOf(step), y: top - 10, text: countWords(data.counts[step] ?? 0, column), size: small, ink: "quiet" },
  ]);
  if (shown === scoreIds)
    heads.unshift({ type: "text", x: left, y: 12, text: "step by the Bureau of Labor Statistics", size: small, ink: "quiet" });
  const rows = shown.flatMap((measure, index): Mark[] => {
    // What is from before language models stands a little apart.
    const y = top + index * height + (isPast(measure) ? 10 : 0);
    const cells = data.rows.filter((row) => row.measure === measure);
    return [nameOf(measure, y, layout), ...cells.map((row) => cellOf(row, { x: xOf(row.step), y: y + layout.bar, width: column }))];
  });
  return { width, height: top + shown.length * height + 10, marks: [{ type: "group", role: "axis", marks: heads }, ...rows] };
}

const countWords = (count: number, room: number) => (room < 90 ? `of ${count}` : `${count} occupations`);

function nameOf(id: ScoreId, y: number, layout: Layout): Group {
  const at = y + (layout.beside ? 15 : 10);
  const { label, combined } = scoreMarks[id];
  return {
    type: "group",
    role: "axis",
    marks: [
      measureMark(id, 7, at, 5),
      { type: "text", x: 20, y: at + 4, text: label, size, ink: isPast(id) ? "quiet" : "ink" },
      ...(combined ? [noteOf("combined in the Bureau’s", at, layout)] : []),
    ],
  };
}

/** Below the name where that stands beside the bars, else after it. */
const noteOf = (text: string, at: number, { beside, width }: Layout): Text =>
  beside
    ? { type: "text", x: 20, y: at + 20, text, size: small, ink: "quiet" }
    : { type: "text", x: width, y: at + 4, text: width < 480 ? "combined" : text, size: small, ink: "quiet", anchor: "end" };

function cellOf(row: AgreementRow, { x, y, width }: { x: number; y: number; width: number }): Group {
  const { thirds, noneMeasured, notScored, step } = row;
  const parts: { fill: Paint; count: number }[] = [
    { fill: "hatch", count: noneMeasured },
    ...thirds.map((count, third) => ({ fill: fills[third as 0 | 1 | 2], count })),
    { fill: "paper", count: notScored },
  ];
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let from = x;
  const bars = parts.flatMap(({ fill, count }): Mark[] => {
    const long = (width * count) / Math.max(1, all);
    const at = from;
    from += long;
    return count === 0 ? [] : [{ type: "rect", x: at, y, width: long, height: barHeight, fill, stroke: "edge" }];
  });
  const [bottom, middle, top] = thirds;
  const far = farThird(step);
  const number = (third: 0 | 1 | 2, text: string, at: number, anchor?: "middle" | "end"): Text => ({
    type: "text",
    x: at,
    y: y + barHeight + 13,
    text,
    size: small,
    ...(third === far ? { ink: "ink" as const, face: "bold" as const } : { ink: "quiet" as const }),
    ...(anchor === undefined ? {} : { anchor }),
  });
  return {
    type: "group",
    role: "mark cell",
    id: row.id,
    to: `measures/${row.measure}`,
    name: cellName(row),
    marks: [
      // Without a fill: the area that answers to the pointer.
      { type: "rect", x, y: y - 3, width, height: barHeight + 20 },
      ...bars,
      number(0, noneMeasured === 0 ? String(bottom) : `(${noneMeasured})${bottom === 0 ? "" : ` ${bottom}`}`, x),
      number(1, String(middle), x + width / 2, "middle"),
      number(2, String(top), x + width, "end"),
    ],
  };
}

/** `Microsoft 2025, low by the Bureau: 54 in its bottom third, 1 in the middle, 0 in the top`. */
function cellName({ measure, step, thirds: [bottom, middle, top], noneMeasured, notScored }: AgreementRow): string {
  const rest = [noneMeasured === 0 ? "" : `, ${noneMeasured} with none measured`, notScored === 0 ? "" : `, ${notScored} not scored`];
  return `${measures[measure].label}, ${stepNames[step] ?? ""} by the Bureau: ${bottom} in its bottom third, ${middle} in the middle, ${top} in the top${rest.join("")}`;
}

export const agreementLegend: readonly LegendItem[] = [
  { mark: { fill: fills[0], shape: "square" }, label: "bottom third of the measure" },
  { mark: { fill: fills[1], shape: "square" }, label: "middle third" },
  { mark: { fill: fills[2], shape: "square" }, label: "top third" },
  { mark: { fill: "hatch", shape: "square" }, label: "none measured (in brackets)" },
  { mark: { fill: "paper", stroke: "edge", shape: "square" }, label: "not scored" },
];
