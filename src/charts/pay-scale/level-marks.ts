import { printDate } from "../../text/dates.ts";
import { levelName, type PayRow } from "./rows.ts";
import type { ColorName } from "../../tokens.ts";
import { textWidth, widest } from "../label.ts";
import type { Group, Mark, Text } from "../scene.ts";
import { smallSize, textSize, type PayAxis } from "./axis.ts";
import { dollars, shortDollars } from "./dollars.ts";

/** Heights in px of what stands under each other in one level's row. */
export const lanes = { bar: 22, later: 17, claim: 35 } as const;

/** Parts of the pay that are stacked, in order. */
export const parts = [
  ["base", "payBase"],
  ["stock", "payStock"],
  ["bonus", "payBonus"],
] as const satisfies readonly (readonly ["base" | "stock" | "bonus", ColorName])[];

/** Paper under words that lines of the axis would cross; it answers to pointer and touch, too. */
const under = ({ x, y, text, size, face, anchor }: Text): Mark => {
  const width = textWidth(text, size, face);
  return { type: "rect", x: anchor === "end" ? x - width : x, y: y - size, width, height: size + 4, fill: "paper" };
};

/** Words beside a point of the axis: to its right where there is room, else to its left. */
function beside(text: string, at: number, y: number, edge: number, look: Pick<Text, "size" | "ink" | "face">): Text {
  const fits = at + textWidth(text, look.size, look.face) <= edge;
  const gap = 2;
  return { type: "text", x: fits ? at : at - 2 * gap - 16, y, text, ...look, ...(fits ? {} : { anchor: "end" as const }) };
}

/** A figure of the one list that splits pay: base, stock and bonus as one bar. */
export function barMark(row: PayRow, { x, start, left, edge, log }: PayAxis, y: number): Group {
  const marks: Mark[] = [];
  let sum = 0;
  for (const [part, fill] of parts) {
    const value = row[part];
    if (value === null) continue;
    const from = x(Math.max(sum, start));
    sum += value;
    marks.push({ type: "rect", x: from, y, width: Math.max(0, x(sum) - from), height: lanes.bar - 2, fill });
  }
  const date = printDate(row.date);
  const amount = shortDollars(row.total);
  const end = x(row.total) + 6;
  // On the logarithmic axis every base is wide enough to hold the date; on the linear one there is room at the right.
  if (log) marks.push({ type: "text", x: left + 5, y: y + 14, text: date, size: smallSize, ink: "onAccent" });
  marks.push(beside(log ? amount : `${amount}, ${date}`, end, y + 15, edge, { size: textSize, ink: "ink", face: "bold" }));
  const words = parts.flatMap(([part]) => (row[part] === null ? [] : [`${part} ${dollars(row[part])}`]));
  return {
    type: "group",
    role: "mark bar",
    id: row.id,
    to: `sources/${row.source}`,
    name: `${row.level}, ${date}, self-reported: ${dollars(row.total)} a year; ${words.join(", ")}`,
    marks,
  };
}

/** A total of a year-end list, dated, in a line of its own. */
export function laterMark(row: PayRow, { x, edge }: PayAxis, y: number): Group {
  const at = x(row.total);
  const middle = y + lanes.later / 2;
  const label = beside(`${row.date}  ${shortDollars(row.total)}`, at + 9, middle + 4, edge, { size: smallSize, ink: "quiet" });
  return {
    type: "group",
    role: "mark later",
    id: row.id,
    to: `sources/${row.source}`,
    name: `${row.level}, ${row.date}, year-end list, self-reported: ${dollars(row.total)} a year`,
    marks: [under(label), { type: "dot", x: at, y: middle, r: 4.5, stroke: "payLater", fill: "paper", shape: "diamond" }, label],
  };
}

/** What the video says: a dashed span, open to the right where it says "or more". */
export function claimMark(row: PayRow, { x, right, edge }: PayAxis, y: number): Group {
  const { total, total_high: high } = row;
  const [from, to] = [x(total), high === null ? right : x(high)];
  const named = levelName(row);
  const amount = high === null ? `${shortDollars(total)} or more` : `${shortDollars(total)} to ${shortDollars(high)}`;
  const labels = [`The video (${row.date}), ${named}: ${amount}`, `Video ${row.date}, ${named}: ${amount}`];
  const label = labels.find((text) => textWidth(text, textSize, "bold") <= edge) ?? labels[1] ?? "";
  const width = textWidth(label, textSize, "bold") * widest.bold;
  const start = Math.max(0, Math.min(from, edge - width));
  const words: Text = { type: "text", x: start, y: y + 16, text: label, size: textSize, ink: "payClaimed", face: "bold" };
  const line = y + 26;
  const ends = high === null ? [from] : [from, to];
  return {
    type: "group",
    role: "mark claim",
    id: row.id,
    to: row.claim === null ? `sources/${row.source}` : `claims/${row.claim}`,
    name: `Claimed in the video for ${named}, ${row.date}: ${amount} a year`,
    marks: [
      under(words),
      words,
      { type: "line", x1: from, y1: line, x2: to, y2: line, stroke: "payClaimed", dash: "5 3", width: 2 },
      ...ends.map((end): Mark => ({ type: "line", x1: end, y1: line - 5, x2: end, y2: line + 5, stroke: "payClaimed", width: 2 })),
    ],
  };
}
