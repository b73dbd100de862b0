import { scaleLog } from "d3";
import type { PayScaleData } from "../../model/chart-data.ts";
import type { PayRow } from "../../model/pay-rows.ts";
import { print } from "../../model/print.ts";
import type { ColorName } from "../../tokens.ts";
import { textWidth } from "../label.ts";
import type { Group, Mark, Scene, Text } from "../scene.ts";
import { clusters } from "./cluster.ts";

const levels = ["E3", "E4", "E5", "E6", "E7", "E8", "E9"] as const;
const size = 12;
const yearSize = 11;
/** Heights in px of what may stand under each other in one level's row. */
const lanes = { bar: 20, later: 30, claim: 34, gap: 14 } as const;
const top = 46;
const left = 34;

/** Parts of the pay that are stacked, in order. */
const parts = [
  ["base", "payBase"],
  ["stock", "payStock"],
  ["bonus", "payBonus"],
] as const satisfies readonly (readonly ["base" | "stock" | "bonus", ColorName])[];

const dollars = (value: number) => print(value, "US dollars a year");
/** `$194k`, `$1.2M`: for axes and marks, where every figure is one of many. */
export const shortDollars = (value: number) =>
  value >= 1e6 ? `$${Number((value / 1e6).toFixed(2))}M` : value === 0 ? "$0" : `$${Math.round(value / 1e3)}k`;

/** Where a value lies on the axis, and where the axis ends. */
interface Axis {
  x(value: number): number;
  start: number;
  right: number;
}

/** The ladder of levels on a logarithmic axis: one dated series as bars, other lists and claims as marks of their own. */
export function payScaleScene(data: PayScaleData, width: number): Scene {
  const right = width - 16;
  const axis: Axis = { x: scaleLog([data.from, data.to], [left, right]), start: data.from, right };
  let y = top;
  const rows = levels.map((level) => {
    const row = levelRow(level, data.rows, axis, y);
    y += row.height + lanes.gap;
    return row.mark;
  });
  return { width, height: y, marks: [axisMarks(axis, data, y - lanes.gap / 2, width), ...rows] };
}

function axisMarks({ x }: Axis, data: PayScaleData, bottom: number, width: number): Group {
  const wanted = width < 500 ? [1e5, 3e5, 1e6, 3e6] : [1e5, 2e5, 5e5, 1e6, 2e6, 4e6];
  const ticks = wanted.filter((value) => value >= data.from && value <= data.to);
  return {
    type: "group",
    role: "axis",
    marks: [
      { type: "text", x: 0, y: 14, text: "Total pay a year, US dollars, logarithmic axis", size, ink: "quiet" },
      ...ticks.flatMap((value): Mark[] => [
        { type: "line", x1: x(value), y1: top - 8, x2: x(value), y2: bottom, stroke: "line" },
        { type: "text", x: x(value), y: top - 13, text: shortDollars(value), size, ink: "quiet", anchor: "middle" },
      ]),
    ],
  };
}

/** One level: its bar, then the later lists, then the claim that ends at it. */
function levelRow(level: string, all: readonly PayRow[], axis: Axis, y: number): { mark: Group; height: number } {
  const reported = all.filter((row) => row.kind === "reported" && row.level === level);
  const claims = all.filter((row) => row.kind === "claimed" && (row.to_level ?? row.level) === level);
  const bar = reported.find((row) => row.base !== null);
  const later = reported.filter((row) => row !== bar);
  const marks: Mark[] = [{ type: "text", x: 0, y: y + 15, text: level, size: 15, ink: "ink", face: "serif" }];
  let height = 0;
  if (bar !== undefined) {
    marks.push(stack(bar, axis, y));
    height += lanes.bar;
  }
  if (later.length > 0) {
    marks.push(...laterMarks(later, axis, y + height + 10));
    height += lanes.later;
  }
  for (const claim of claims) {
    marks.push(claimMark(claim, axis, y + height));
    height += lanes.claim;
  }
  return { mark: { type: "group", role: "level", id: level.toLowerCase(), marks }, height: Math.max(height, lanes.bar) };
}

function stack(row: PayRow, { x, start, right }: Axis, y: number): Group {
  const marks: Mark[] = [];
  let sum = 0;
  for (const [part, fill] of parts) {
    const value = row[part];
    if (value === null) continue;
    const from = x(Math.max(sum, start));
    sum += value;
    marks.push({ type: "rect", x: from, y, width: Math.max(0, x(sum) - from), height: lanes.bar, fill });
  }
  const label = shortDollars(row.total);
  const fits = x(row.total) + 5 + textWidth(label, size, "bold") <= right + 16;
  marks.push({
    type: "text",
    x: fits ? x(row.total) + 5 : right,
    y: y + 15,
    text: label,
    size,
    ink: "ink",
    face: "bold",
    ...(fits ? {} : { anchor: "end" as const }),
  });
  const words = parts.flatMap(([part]) => (row[part] === null ? [] : [`${part} ${dollars(row[part])}`]));
  return {
    type: "group",
    role: "bar",
    id: row.id,
    name: `${row.level}, July 2022, self-reported: ${dollars(row.total)} a year; ${words.join(", ")}`,
    marks,
  };
}

/** Year-end figures, dated; years too close to tell apart share one label. */
function laterMarks(rows: readonly PayRow[], { x, right }: Axis, y: number): Mark[] {
  const apart = textWidth("2024", yearSize) + 6;
  return clusters(
    rows.map((row) => ({ row, x: x(row.total) })),
    apart,
  ).map((members): Mark => {
    const label = yearsOf(members.map((each) => each.row.date));
    const half = textWidth(label, yearSize) / 2;
    const middle = members.reduce((sum, each) => sum + each.x, 0) / members.length;
    const text: Text = {
      type: "text",
      x: Math.min(middle, right + 16 - half),
      y: y + 17,
      text: label,
      size: yearSize,
      ink: "quiet",
      anchor: "middle",
    };
    return {
      type: "group",
      role: "later",
      id: members.map((each) => each.row.id).join("-"),
      name: members.map(({ row }) => `${row.level}, ${row.date}, year-end list: ${dollars(row.total)} a year`).join("; "),
      marks: [
        ...members.map((each): Mark => ({ type: "dot", x: each.x, y, r: 4.5, stroke: "payLater", fill: "paper", shape: "diamond" })),
        text,
      ],
    };
  });
}

/** What the video says: a dashed span, open to the right where it says "or more". */
function claimMark(row: PayRow, { x, right }: Axis, y: number): Group {
  const from = x(row.total);
  const to = row.total_high === null ? right : x(row.total_high);
  const levelsNamed = row.to_level === null ? row.level : `${row.level} to ${row.to_level}`;
  const amount =
    row.total_high === null ? `${shortDollars(row.total)} or more` : `${shortDollars(row.total)} to ${shortDollars(row.total_high)}`;
  const label = `The video, ${levelsNamed}: ${amount}`;
  const line = y + 26;
  const ends = row.total_high === null ? [from] : [from, to];
  return {
    type: "group",
    role: "claim",
    id: row.id,
    name: `Claimed in the video for ${levelsNamed}: ${amount} a year`,
    marks: [
      {
        type: "text",
        x: Math.max(0, Math.min(from, right + 16 - textWidth(label, size, "bold"))),
        y: y + 16,
        text: label,
        size,
        ink: "payClaimed",
        face: "bold",
      },
      { type: "line", x1: from, y1: line, x2: to, y2: line, stroke: "payClaimed", dash: "5 3", width: 2 },
      ...ends.map((end): Mark => ({ type: "line", x1: end, y1: line - 5, x2: end, y2: line + 5, stroke: "payClaimed", width: 2 })),
    ],
  };
}

/** `2024`, or `2019–23` for a run of years. */
function yearsOf(dates: readonly string[]): string {
  const sorted = dates.toSorted();
  const first = sorted[0] ?? "";
  const last = sorted.at(-1) ?? "";
  return first === last ? first : `${first}–${last.slice(2)}`;
}
