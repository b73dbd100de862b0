import { measures } from "../../atlas/measure.ts";
import { bureauLabel } from "../../schema/score-marks.ts";
import { printedSpread, rankOf } from "../../atlas/occupation.ts";
import { currentMeasures, isPast, scoreIds, type CurrentMeasureId, type ScoreId } from "../../schema/measure.ts";
import { scoreTexts } from "../../schema/score-texts.ts";
import type { MeasuresRow } from "../rows.ts";
import { endsOf } from "./data.ts";
import { fit, lineHeight } from "../label.ts";
import type { Group, Text } from "../scene.ts";
import { bureauBar } from "./bureau-bar.ts";
import { measureMark } from "./mark.ts";

const size = 13;
export const small = 11;
const radius = 4.5;
/** px between the lanes of two measures: they keep one order from top to bottom, so that even equal ranks stay apart. */
const lane = 2.4;
export const bandHeight = 22;

/** Where things stand in a row, for a drawing of some width. Lengths in px, `y`s from the top of the row. */
export interface Layout {
  width: number;
  height: number;
  /** Ends of the axis. */
  left: number;
  right: number;
  /** Width for the occupation's name. */
  room: number;
  /** Middle of the current measures' lanes, and the lane of 2013. */
  line: number;
  past: number;
  /** Names of the lowest and highest measure: beside their marks, or in a line of their own. */
  ends: "beside" | number;
  /** The name stands beside the marks, else above them. */
  oneLine: boolean;
}

export function layoutOf(width: number): Layout {
  if (width >= 900)
    return { width, height: 33, left: 352, right: width - 140, room: 256, line: 11, past: 25, ends: "beside", oneLine: true };
  const stacked = { width, room: width - 60, line: 28, past: 42, oneLine: false };
  return width >= 480
    ? { ...stacked, height: 50, left: 88, right: width - 90, ends: "beside" }
    : { ...stacked, height: 68, left: 8, right: width - 13, ends: 57 };
}

export const xOf = ({ left, right }: Layout, percentile: number) => left + ((right - left) * percentile) / 100;

/** A row and the room that it takes: longer names take more lines. */
export interface Placed {
  row: MeasuresRow;
  y: number;
  height: number;
  label: { lines: readonly string[]; size: number };
  /** How far what stands below the name moves down. */
  shift: number;
}

export function placeRow(row: MeasuresRow, layout: Layout, y: number): Placed {
  const { room, oneLine, height } = layout;
  const label = nameOf(row, room, oneLine);
  const extra = Math.max(0, label.lines.length - (oneLine ? 2 : 1)) * label.size * lineHeight;
  return { row, y, height: height + extra, label, shift: oneLine ? 0 : extra };
}

export function rowMark({ row, y, height, label, shift }: Placed, layout: Layout): Group {
  const { low, high } = row.disagreement;
  const { line, past, oneLine } = layout;
  const at = y + line + shift;
  const known = scoreIds.flatMap((id) => {
    const rank = rankOf(row, id);
    return rank === null ? [] : [{ id, rank }];
  });
  return {
    type: "group",
    role: "mark",
    id: row.slug,
    to: `occupations/${row.slug}`,
    name: rowName(row),
    marks: [
      // Without a fill: the area that answers to the pointer.
      { type: "rect", x: 0, y: y - 2, width: layout.width, height: height - 2 },
      ...label.lines.map((text, index): Text => ({
        type: "text",
        x: 0,
        y: y + (oneLine && label.lines.length > 1 ? 9 : oneLine ? 15 : 12) + index * label.size * lineHeight,
        text,
        size: label.size,
        ink: "ink",
      })),
      {
        type: "text",
        x: layout.width,
        y: y + (oneLine ? 15 : 12),
        text: String(printedSpread(row.disagreement)),
        size,
        ink: "ink",
        anchor: "end",
        face: "bold",
      },
      {
        type: "rect",
        x: xOf(layout, low),
        y: at - bandHeight / 2,
        width: Math.max(2, xOf(layout, high) - xOf(layout, low)),
        height: bandHeight,
        fill: "band",
      },
      // Below the diamond of 2013, which lies in the same lane.
      ...(row.bureauLevel === null ? [] : [bureauBar(row.bureauLevel, (percentile) => xOf(layout, percentile), y + past + shift)]),
      ...known.map(({ id, rank }) =>
        measureMark(
          id,
          xOf(layout, rank),
          isPast(id) ? y + past + shift : at + lane * (currentMeasures.indexOf(id as CurrentMeasureId) - (currentMeasures.length - 1) / 2),
          radius,
        ),
      ),
      ...endNames(row, layout, y + shift),
    ],
  };
}

/** The occupation's name: in two lines beside its marks or one above them; in more where even its short name needs them. */
function nameOf({ title, shortTitle }: MeasuresRow, width: number, oneLine: boolean): Placed["label"] {
  const one = fit([title, shortTitle], { width, height: oneLine ? 29 : 16 }, [size, 12, small]);
  return one ?? fit([shortTitle], { width, height: Infinity }, [12, small]) ?? { lines: [shortTitle], size: small };
}

/** Who ranks it lowest and highest, with the percentiles. */
function endNames(row: MeasuresRow, layout: Layout, y: number): Text[] {
  const { low, high } = endsOf(row);
  const words = (id: ScoreId, rank: number) => `${scoreTexts[id].name} ${Math.round(rank)}`;
  const beside = layout.ends === "beside";
  const texts = [
    `${beside ? "" : "lowest: "}${words(low, row.disagreement.low)}`,
    `${beside ? "" : "highest: "}${words(high, row.disagreement.high)}`,
  ] as const;
  const [left, right, at] =
    layout.ends === "beside"
      ? [xOf(layout, row.disagreement.low) - radius - 4, xOf(layout, row.disagreement.high) + radius + 4, y + layout.line + 4]
      : [undefined, layout.width, y + layout.ends];
  return [
    {
      type: "text",
      x: left ?? 0,
      y: at,
      text: texts[0],
      size: small,
      ink: "quiet",
      ...(left === undefined ? {} : { anchor: "end" as const }),
    },
    { type: "text", x: right, y: at, text: texts[1], size: small, ink: "quiet", ...(left === undefined ? { anchor: "end" as const } : {}) },
  ];
}

/** The row in words: its spread, then each measure's percentile. */
function rowName(row: MeasuresRow): string {
  const ranks = currentMeasures.map((id) => {
    const rank = rankOf(row, id);
    const none = row.scores[id] === null ? "not scored" : "none measured";
    return `${scoreTexts[id].name} ${rank === null ? none : Math.round(rank)}`;
  });
  const past = row.ranks["frey-osborne"];
  const step = row.bureauLevel === null ? "" : `; ${bureauLabel} ${measures["bureau-exposure"].print(row.bureauLevel)}`;
  return `${row.title}: ${printedSpread(row.disagreement)} percentile points apart; ${ranks.join(", ")}${past === null ? "" : `; in 2013 ${Math.round(past)}`}${step}`;
}
