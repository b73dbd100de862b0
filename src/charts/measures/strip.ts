import { measures } from "../../model/measure.ts";
import type { Occupation } from "../../model/occupation.ts";
import { currentMeasures, type ScoreId } from "../../schema/measure.ts";
import type { Mark, Scene, Text } from "../scene.ts";

const size = 12;
const rows = [...currentMeasures, "frey-osborne"] as const;

/** Where each measure ranks one occupation: percentiles on one axis, the spread of the current ones shaded, 2013 apart. */
export function stripScene(occupation: Occupation, width: number): Scene {
  // Where there is room the labels stand beside the lines, else above them.
  const beside = width >= 480;
  const left = beside ? 262 : 6;
  const right = width - 12;
  const rowHeight = beside ? 26 : 38;
  const line = beside ? 13 : 24;
  const top = 30;
  const x = (percentile: number) => left + ((right - left) * percentile) / 100;
  const yOf = (index: number) => top + index * rowHeight + (rows[index] === "frey-osborne" ? 10 : 0);
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
    for (const index of currentMeasures.keys()) {
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
  rows.forEach((id, index) => marks.push(row(occupation, id, { x, y: yOf(index), line, left, right, beside, ticks })));
  return { width, height: yOf(rows.length - 1) + rowHeight, marks };
}

interface Place {
  x(percentile: number): number;
  y: number;
  /** Distance of the line from the top of the row. */
  line: number;
  left: number;
  right: number;
  beside: boolean;
  ticks: readonly number[];
}

function row(occupation: Occupation, id: ScoreId, { x, y, line, left, right, beside, ticks }: Place): Mark {
  const measure = measures[id];
  const rank = occupation.ranks[id];
  const score = occupation.scores[id];
  const past = id === "frey-osborne";
  const none = id === "anthropic" && score === 0;
  const words = rank === null || score === null ? "not scored" : measure.print(score);
  const ink = past ? "quiet" : "ink";
  const at = y + line;
  const label: Text[] = beside
    ? [
        { type: "text", x: 0, y: at + 4, text: shortLabels[id], size, ink },
        { type: "text", x: left - 14, y: at + 4, text: words, size, ink, anchor: "end" },
      ]
    : [
        { type: "text", x: left, y: y + 12, text: shortLabels[id], size, ink },
        { type: "text", x: right, y: y + 12, text: words, size, ink, anchor: "end" },
      ];
  const dot: Mark[] =
    rank === null || none
      ? []
      : [
          past
            ? { type: "dot", x: x(rank), y: at, r: 5.5, fill: "paper", stroke: "quiet", shape: "diamond" }
            : { type: "dot", x: x(rank), y: at, r: 5.5, fill: "accent" },
        ];
  return {
    type: "group",
    role: "measure",
    id,
    name: `${measure.label}: ${words}${rank === null || none ? "" : `, percentile ${Math.round(rank)}`}`,
    marks: [
      ...label,
      { type: "line", x1: left, y1: at, x2: right, y2: at, stroke: "line" },
      ...ticks.map((tick): Mark => ({ type: "line", x1: x(tick), y1: at - 4, x2: x(tick), y2: at + 4, stroke: "line" })),
      ...dot,
    ],
  };
}

const shortLabels = {
  karpathy: "Karpathy 2026",
  eloundou: "Eloundou and others 2023",
  aioe: "Felten and others 2023",
  microsoft: "Microsoft 2025",
  anthropic: "Anthropic 2026",
  ilo: "ILO 2025",
  "frey-osborne": "Frey and Osborne 2013",
} satisfies Record<ScoreId, string>;
