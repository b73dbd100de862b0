import { measures } from "../../atlas/measure.ts";
import type { Occupation } from "../../atlas/occupation.ts";
import { isNoneMeasured, isPast, scoreIds, type ScoreId } from "../../schema/measure.ts";
import type { ColorName } from "../../tokens.ts";
import type { Mark, Scene, Text } from "../scene.ts";
import { bureauLabel, scoreMarks } from "../../schema/score-marks.ts";
import { bureauBar } from "./bureau-bar.ts";
import { measureMark } from "./mark.ts";
import { stepWords } from "./step-words.ts";

const size = 12;

type Scored = Pick<Occupation, "scores" | "ranks" | "disagreement" | "bureauLevel">;

/**
 * Where each measure ranks one occupation: percentiles on one axis, the spread of the current ones shaded, the Bureau's step and 2013 apart.
 * `asMarks` makes each measure a mark of a live chart that leads to its source; `ids` are the scores that the occupation can have.
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
  const current = ids.filter((id) => !isPast(id));
  const rows = [...current, "bureau-exposure" as const, ...ids.filter(isPast)];
  // What is no current measure stands a little apart: the Bureau's step, and the past score after it.
  const apart = 10;
  const yOf = (index: number) => top + index * rowHeight + Math.max(0, Math.min(2, index + 1 - current.length)) * apart;
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
  rows.forEach((id, index) => {
    const layout = { x, y: yOf(index), line, left, right, beside, ticks, asMarks };
    marks.push(id === "bureau-exposure" ? bureauRow(occupation, layout) : row(occupation, id, layout));
  });
  return { width, height: yOf(rows.length - 1) + rowHeight, marks };
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

function row(occupation: Scored, id: ScoreId, layout: RowLayout): Mark {
  const rank = occupation.ranks[id];
  const score = occupation.scores[id];
  const isRanked = rank !== null && !isNoneMeasured(id, score);
  const words = rank === null || score === null ? "not scored" : measures[id].print(score);
  return rowOf(id, layout, {
    label: scoreMarks[id].label,
    words,
    said: isRanked ? `${words}, percentile ${Math.round(rank)}` : words,
    ink: isPast(id) ? "quiet" : "ink",
    marks: isRanked ? [measureMark(id, layout.x(rank), layout.y + layout.line, 5.5)] : [],
  });
}

/** The Bureau's step: a bar over the quarter of the scale that it is. */
function bureauRow({ bureauLevel }: Scored, layout: RowLayout): Mark {
  const words = stepWords(bureauLevel);
  const marks = bureauLevel === null ? [] : [bureauBar(bureauLevel, layout.x, layout.y + layout.line)];
  return rowOf("bureau-exposure", layout, { label: bureauLabel, words, said: words, ink: "ink", marks });
}

interface RowContent {
  label: string;
  /** Beside the label. */
  words: string;
  /** In the row's name. */
  said: string;
  ink: ColorName;
  marks: readonly Mark[];
}

function rowOf(
  id: ScoreId | "bureau-exposure",
  { y, line, left, right, beside, ticks, x, asMarks }: RowLayout,
  { label, words, said, ink, marks }: RowContent,
): Mark {
  const measure = measures[id];
  const at = y + line;
  const texts: Text[] = beside
    ? [
        { type: "text", x: 0, y: at + 4, text: label, size, ink },
        { type: "text", x: left - 14, y: at + 4, text: words, size, ink, anchor: "end" },
      ]
    : [
        { type: "text", x: left, y: y + 12, text: label, size, ink },
        { type: "text", x: right, y: y + 12, text: words, size, ink, anchor: "end" },
      ];
  return {
    type: "group",
    role: asMarks ? "mark" : "measure",
    id,
    ...(asMarks ? { to: `sources/${measure.sources[0]}` } : {}),
    name: `${measure.label}: ${said}`,
    marks: [
      ...(asMarks ? [{ type: "rect" as const, x: 0, y: at - 13, width: right + 12, height: 26 }] : []),
      ...texts,
      { type: "line", x1: left, y1: at, x2: right, y2: at, stroke: "line" },
      ...ticks.map((tick): Mark => ({ type: "line", x1: x(tick), y1: at - 4, x2: x(tick), y2: at + 4, stroke: "line" })),
      ...marks,
    ],
  };
}
