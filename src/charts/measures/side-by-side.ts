import { endsOf, rankOf, type MeasuresRow } from "../../model/measures-data.ts";
import type { MeasuresLists } from "../../model/measures-view.ts";
import { currentMeasures, scoreIds, type ScoreId } from "../../schema/measure.ts";
import { scoreNames } from "../../schema/score-about.ts";
import { fit, lineHeight, wrap } from "../label.ts";
import type { Group, Mark, Scene, Text } from "../scene.ts";
import { measureMark } from "./mark.ts";

const size = 13;
const small = 11;
const axisTop = 34;
const headHeight = 30;
const radius = 4.5;
/** px between the lanes of two measures: they keep one order from top to bottom, so that even equal ranks stay apart. */
const lane = 2.4;
const bandHeight = 22;

/** Where things stand in a row, for a drawing of some width. Lengths in px, `y`s from the top of the row. */
interface Layout {
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

function layoutOf(width: number): Layout {
  if (width >= 900)
    return { width, height: 33, left: 352, right: width - 140, room: 256, line: 11, past: 25, ends: "beside", oneLine: true };
  const stacked = { width, room: width - 60, line: 28, past: 42, oneLine: false };
  return width >= 480
    ? { ...stacked, height: 50, left: 88, right: width - 90, ends: "beside" }
    : { ...stacked, height: 68, left: 6, right: width - 6, ends: 57 };
}

/** Lists of occupations, each a line of percentiles with a mark for each measure and the spread of the current ones shaded. */
export function sideBySideScene({ lists, note }: MeasuresLists, width: number): Scene {
  const layout = layoutOf(width);
  const marks: Mark[] = [];
  let y = axisTop;
  for (const { title, rows } of lists) {
    if (title !== "") {
      marks.push({ type: "text", x: 0, y: y + 19, text: title, size: 15, ink: "ink", face: "serif" });
      y += headHeight;
    }
    marks.push(grid(layout, y, rows.length));
    for (const row of rows) {
      marks.push(rowMark(row, layout, y));
      y += layout.height;
    }
    y += 8;
  }
  const lines = note === "" ? [] : (wrap(note, { width, height: Infinity }, small) ?? []);
  lines.forEach((text, index) =>
    marks.push({ type: "text", x: 0, y: y + small + index * small * lineHeight, text, size: small, ink: "quiet" }),
  );
  return { width, height: Math.ceil(y + lines.length * small * lineHeight + (lines.length > 0 ? 6 : 0)), marks: [axis(layout), ...marks] };
}

const ticks = [0, 25, 50, 75, 100] as const;
const xOf = ({ left, right }: Layout, percentile: number) => left + ((right - left) * percentile) / 100;

function axis(layout: Layout): Group {
  const middle = (layout.left + layout.right) / 2;
  const words =
    layout.ends === "beside" ? "percentile among occupations: 0 least exposed, 100 most" : "percentile: 0 least exposed, 100 most";
  return {
    type: "group",
    role: "axis",
    marks: [
      { type: "text", x: middle, y: 11, text: words, size: small, ink: "quiet", anchor: "middle" },
      {
        type: "text",
        x: layout.width,
        y: layout.ends === "beside" ? 28 : 11,
        text: layout.ends === "beside" ? "spread, points" : "spread",
        size: small,
        ink: "quiet",
        anchor: "end",
      },
      ...ticks.map((tick): Text => ({
        type: "text",
        x: xOf(layout, tick),
        y: 28,
        text: String(tick),
        size: small,
        ink: "quiet",
        anchor: "middle",
      })),
    ],
  };
}

/** Lines of the axis: through all rows where names stand beside them, else in each row below its name. */
const grid = (layout: Layout, y: number, rows: number): Group => {
  const lines = (from: number, to: number) =>
    ticks.map((tick): Mark => ({ type: "line", x1: xOf(layout, tick), y1: from, x2: xOf(layout, tick), y2: to, stroke: "line" }));
  const tops = layout.oneLine ? [] : Array.from({ length: rows }, (_, index) => y + index * layout.height + layout.line - bandHeight / 2);
  return {
    type: "group",
    role: "axis",
    marks: layout.oneLine ? lines(y, y + rows * layout.height - 6) : tops.flatMap((top) => lines(top, top + bandHeight)),
  };
};

function rowMark(row: MeasuresRow, layout: Layout, y: number): Group {
  const { low, high, spread } = row.disagreement;
  const { room, line, past, oneLine } = layout;
  const at = y + line;
  const label = nameOf(row, room, oneLine);
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
      // What a pointer meets.
      { type: "rect", x: 0, y: y - 2, width: layout.width, height: layout.height - 2 },
      ...label.lines.map((text, index): Text => ({
        type: "text",
        x: 0,
        y: y + (oneLine ? 15 - 6 * (label.lines.length - 1) : 12) + index * label.size * lineHeight,
        text,
        size: label.size,
        ink: "ink",
      })),
      {
        type: "text",
        x: layout.width,
        y: y + (oneLine ? 15 : 12),
        text: String(Math.round(spread)),
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
      ...known.map(({ id, rank }) =>
        measureMark(id, xOf(layout, rank), id === "frey-osborne" ? y + past : at + lane * (currentMeasures.indexOf(id) - 2.5), radius),
      ),
      ...endNames(row, layout, y),
    ],
  };
}

/** The occupation's name: in one line or two beside its marks, in one above them. */
const nameOf = ({ title, shortTitle }: MeasuresRow, width: number, oneLine: boolean) =>
  fit([title, shortTitle], { width, height: oneLine ? 29 : 16 }, [size, 12, small]) ?? { lines: [shortTitle], size: small };

/** Who ranks it lowest and highest, with the percentiles. */
function endNames(row: MeasuresRow, layout: Layout, y: number): Text[] {
  const { low, high } = endsOf(row);
  const words = (id: ScoreId, rank: number) => `${scoreNames[id]} ${Math.round(rank)}`;
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
export function rowName(row: MeasuresRow): string {
  const places = currentMeasures.map((id) => {
    const rank = rankOf(row, id);
    const none = row.scores[id] === null ? "not scored" : "none measured";
    return `${scoreNames[id]} ${rank === null ? none : Math.round(rank)}`;
  });
  const past = row.ranks["frey-osborne"];
  return `${row.title}: ${Math.round(row.disagreement.spread)} percentile points apart; ${places.join(", ")}${past === null ? "" : `; in 2013 ${Math.round(past)}`}`;
}
