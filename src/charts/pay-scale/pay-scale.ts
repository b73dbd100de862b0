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
const lane = { bar: 20, dots: 26, gap: 12 };
const parts = [
  ["base", "payBase"],
  ["stock", "payStock"],
  ["bonus", "payBonus"],
] as const satisfies readonly (readonly [keyof PayRow, ColorName])[];

const dollars = (value: number) => print(value, "US dollars a year");
/** `$194k`, `$1.2M`: for axes and marks, where every figure is one of many. */
export const shortDollars = (value: number) => (value >= 1e6 ? `$${Number((value / 1e6).toFixed(2))}M` : value === 0 ? "$0" : `$${Math.round(value / 1e3)}k`);

/** The ladder of levels on a logarithmic axis: one dated series as bars, other lists and claims as marks of their own. */
export function payScaleScene(data: PayScaleData, width: number): Scene {
  const left = 34;
  const right = width - 14;
  const top = 46;
  const x = scaleLog([data.from, data.to], [left, right]);
  const rowHeight = lane.bar + lane.dots + lane.gap;
  const yOf = (level: string) => top + levels.indexOf(level as (typeof levels)[number]) * rowHeight;
  const bottom = top + levels.length * rowHeight;
  const claims = data.rows.filter((row) => row.kind === "claimed");
  const marks: Mark[] = [
    axis(x, data, top, bottom, width),
    ...claims.map((row) => claim(row, x, yOf, rowHeight, right)),
    ...levels.map((level) => levelGroup(level, data.rows.filter((row) => row.kind === "reported" && row.level === level), x, yOf(level), right)),
  ];
  return { width, height: bottom + 6, marks };
}

type X = (value: number) => number;

function axis(x: X, data: PayScaleData, top: number, bottom: number, width: number): Group {
  const wanted = width < 500 ? [1e5, 3e5, 1e6, 3e6] : [1e5, 2e5, 5e5, 1e6, 2e6, 4e6];
  const ticks = wanted.filter((value) => value >= data.from && value <= data.to);
  return {
    type: "group",
    role: "axis",
    marks: [
      { type: "text", x: 0, y: 14, text: "Total pay a year, US dollars, logarithmic axis", size, ink: "quiet" },
      ...ticks.flatMap((value): Mark[] => [
        { type: "line", x1: x(value), y1: top - 8, x2: x(value), y2: bottom, stroke: "line" },
        { type: "text", x: x(value), y: top - 13, text: shortDollars(value), size, ink: "quiet", anchor: value === data.to ? "end" : "middle" },
      ]),
    ],
  };
}

/** What the video says, as an outlined span over the levels it names. */
function claim(row: PayRow, x: X, yOf: (level: string) => number, rowHeight: number, right: number): Group {
  const start = x(row.total);
  const end = row.total_high === null ? right : x(row.total_high);
  const y = yOf(row.level) - 5;
  const height = yOf(row.to_level ?? row.level) + rowHeight - lane.gap - yOf(row.level) + 9;
  const words = row.total_high === null ? `${shortDollars(row.total)} or more` : `${shortDollars(row.total)} to ${shortDollars(row.total_high)}`;
  const label = `The video: ${words}`;
  const labelX = Math.min(start + 5, right - textWidth(label, size));
  return {
    type: "group",
    role: "claim",
    id: row.id,
    name: `Claimed in the video for ${row.level}${row.to_level === null ? "" : ` to ${row.to_level}`}: ${words} dollars a year`,
    marks: [
      { type: "rect", x: start, y, width: end - start, height, stroke: "payClaimed", dash: "5 3" },
      { type: "text", x: labelX, y: y + height - 6, text: label, size, ink: "payClaimed", bold: true },
    ],
  };
}

function levelGroup(level: string, rows: readonly PayRow[], x: X, y: number, right: number): Group {
  const bar = rows.find((row) => row.base !== null);
  const later = rows.filter((row) => row !== bar);
  const name: Text = { type: "text", x: 0, y: y + 15, text: level, size: 15, ink: "ink", bold: true };
  return { type: "group", role: "level", id: level.toLowerCase(), marks: [name, ...(bar === undefined ? [missing(x, y)] : [stack(bar, x, y, right)]), ...laterMarks(later, x, y, right)] };
}

const missing = (x: X, y: number): Text => ({ type: "text", x: x(100_000) + 4, y: y + 15, text: "not in the 2022 list", size, ink: "quiet" });

function stack(row: PayRow, x: X, y: number, right: number): Group {
  const marks: Mark[] = [];
  let sum = 0;
  for (const [part, fill] of parts) {
    const value = row[part];
    if (value === null) continue;
    const start = sum === 0 ? x(100_000) : x(sum);
    sum += value;
    marks.push({ type: "rect", x: start, y, width: Math.max(0, x(sum) - start), height: lane.bar, fill });
  }
  const label = shortDollars(row.total);
  const fits = x(row.total) + 5 + textWidth(label, size, true) <= right;
  marks.push({ type: "text", x: fits ? x(row.total) + 5 : right, y: y + 15, text: label, size, ink: "ink", bold: true, ...(fits ? {} : { anchor: "end" as const }) });
  const words = parts.flatMap(([part]) => (row[part] === null ? [] : [`${part} ${dollars(row[part])}`]));
  return { type: "group", role: "bar", id: row.id, name: `${row.level}, July 2022, self-reported: ${dollars(row.total)} a year; ${words.join(", ")}`, marks };
}

/** Year-end figures of later lists, dated; years too close to tell apart share one label. */
function laterMarks(rows: readonly PayRow[], x: X, y: number, right: number): Mark[] {
  const baseline = y + lane.bar + 8;
  return clusters(rows.map((row) => ({ row, x: x(row.total) })), 34).map((members): Mark => {
    const middle = members.reduce((sum, each) => sum + each.x, 0) / members.length;
    const label = yearsOf(members.map((each) => each.row.date));
    const half = textWidth(label, 11) / 2;
    return {
      type: "group",
      role: "later",
      id: members.map((each) => each.row.id).join("-"),
      name: members.map(({ row }) => `${row.level}, ${row.date}, year-end list: ${dollars(row.total)} a year`).join("; "),
      marks: [
        ...members.map((each): Mark => ({ type: "dot", x: each.x, y: baseline, r: 4.5, stroke: "payLater", fill: "paper", shape: "diamond" })),
        { type: "text", x: Math.min(middle, right - half), y: baseline + 16, text: label, size: 11, ink: "quiet", anchor: "middle" },
      ],
    };
  });
}

/** `2024`, or `2019–23` for a run of years. */
function yearsOf(dates: readonly string[]): string {
  const sorted = dates.toSorted();
  const first = sorted[0] ?? "";
  const last = sorted.at(-1) ?? "";
  return first === last ? first : `${first}–${last.slice(2)}`;
}
