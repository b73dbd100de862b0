import { measures } from "../../atlas/measure.ts";
import type { Occupation } from "../../atlas/occupation.ts";
import { isNoneMeasured, isPast, scoreIds, type ScoreId } from "../../schema/measure.ts";
import type { Mark, Scene, Text } from "../scene.ts";
import { scoreMarks } from "../../schema/score-marks.ts";
import { measureMark } from "./mark.ts";

const size = 12;

type Scored = Pick<Occupation, "scores" | "ranks" | "disagreement">;

/**
 * Where each measure ranks one occupation: percentiles on one axis, the spread of the current ones shaded, 2013 apart. `asMarks` makes
 * each measure a mark of a live chart that leads to its source; `ids` are the scores that the occupation can have.
 */
export function stripScene(occupation: Scored, width: number, asMarks = false, ids: readonly ScoreId[] = scoreIds): Scene {
  // Where there is room the labels stand beside the lines, else above them.
  const beside = width >= 480;
  const left = beside ? 262 : 6;
  const right = width - 12;
  const rowHeight = beside ? 26 : 38;
  const line = beside ? 13 : 24;
  const top = 30;
  const x = (percentile: number) => left + ((right - left) * percentile) / 100;
  // The past score stands a little apart.
  const current = ids.filter((id) => !isPast(id));
  const yOf = (index: number) => top + index * rowHeight + (index >= current.length ? 10 : 0);
  const { disagreement } = occupation;
  const ticks = [0, 25, 50, 75, 100];
  const marks: Mark[] = ticks.map((tick): Text => ({
    type: "text",
    x: x(tick),
    y: 18,
    text: String(tick),
    size,
    ink: "quiet",
    anchor: "middle",
  }));
  if (disagreement !== null) {
    const start = x(disagreement.low);
    for (const index of current.keys()) {
      marks.push({
        type: "rect",
        x: start,
        y: yOf(index) + line - 7,
        width: Math.max(2, x(disagreement.high) - start),
        height: 14,
        fill: "band",
      });
    }
  }
  ids.forEach((id, index) => marks.push(row(occupation, id, { x, y: yOf(index), line, left, right, beside, ticks, asMarks })));
  return { width, height: yOf(ids.length - 1) + rowHeight, marks };
}

interface RowLayout {
  x(percentile: number): number;
  y: number;
  /** Distance of the line from the top of the row. */
  line: number;
  left: number;
  right: number;
  beside: boolean;
  ticks: readonly number[];
  asMarks: boolean;
}

function row(occupation: Scored, id: ScoreId, { x, y, line, left, right, beside, ticks, asMarks }: RowLayout): Mark {
  const measure = measures[id];
  const rank = occupation.ranks[id];
  const score = occupation.scores[id];
  const past = isPast(id);
  const none = isNoneMeasured(id, score);
  const words = rank === null || score === null ? "not scored" : measure.print(score);
  const ink = past ? "quiet" : "ink";
  const at = y + line;
  const label: Text[] = beside
    ? [
        { type: "text", x: 0, y: at + 4, text: scoreMarks[id].label, size, ink },
        { type: "text", x: left - 14, y: at + 4, text: words, size, ink, anchor: "end" },
      ]
    : [
        { type: "text", x: left, y: y + 12, text: scoreMarks[id].label, size, ink },
        { type: "text", x: right, y: y + 12, text: words, size, ink, anchor: "end" },
      ];
  const dot: Mark[] = rank === null || none ? [] : [measureMark(id, x(rank), at, 5.5)];
  return {
    type: "group",
    role: asMarks ? "mark" : "measure",
    id,
    ...(asMarks ? { to: `sources/${measure.sources[0]}` } : {}),
    name: `${measure.label}: ${words}${rank === null || none ? "" : `, percentile ${Math.round(rank)}`}`,
    marks: [
      ...(asMarks ? [{ type: "rect" as const, x: 0, y: at - 13, width: right + 12, height: 26 }] : []),
      ...label,
      { type: "line", x1: left, y1: at, x2: right, y2: at, stroke: "line" },
      ...ticks.map((tick): Mark => ({ type: "line", x1: x(tick), y1: at - 4, x2: x(tick), y2: at + 4, stroke: "line" })),
      ...dot,
    ],
  };
}
