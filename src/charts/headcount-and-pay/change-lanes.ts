import { changeWords, rangeWords, tenth, type HeadcountData, type KnownRow, type ScenarioRow } from "./data.ts";
import { printDate } from "../../text/dates.ts";
import { textWidth } from "../label.ts";
import type { Group, Mark } from "../scene.ts";

const size = 12;
const small = 11;
/** Percent at either end of the scale. */
const end = 20;
const ticks = [-20, -10, 0, 10, 20];
/** From this width on names stand at the left of the scale, else above it. */
const sideBySide = 700;
const nameColumn = 330;

/** Where changes lie, and how much room each takes. */
interface Lanes {
  x(change: number): number;
  width: number;
  /** px from one lane to the next, and from its top to its scale. */
  height: number;
  down: number;
}

/** Changes in percent, one a lane: what the first scenario assumes and what follows, then what is known. */
export function changeLanes({ scenarios, known }: HeadcountData, width: number, top: number): { marks: Mark[]; height: number } {
  const wide = width >= sideBySide;
  const left = wide ? nameColumn : 24;
  const right = width - 24;
  const lanes: Lanes = {
    x: (change) => left + ((right - left) * (change + end)) / (2 * end),
    width,
    height: wide ? 24 : 34,
    down: wide ? 8 : 21,
  };
  const [own] = scenarios;
  const head = 46;
  let y = top + head;
  const section = (text: string): Mark[] => [
    { type: "rect", x: 0, y, width: Math.min(width, textWidth(text, size, "bold")), height: 16, fill: "paper" },
    { type: "text", x: 0, y: y + 12, text, size, ink: "ink", face: "bold" },
  ];
  const marks: Mark[] = section(`Assumed: ${own?.name ?? ""}`);
  y += 20;
  for (const [name, change] of own === undefined ? [] : assumedOf(own)) {
    marks.push(assumedLane(name, change, lanes, y));
    y += lanes.height;
  }
  y += 8;
  marks.push(...section("Known: published, each with its source"));
  y += 20;
  for (const row of known) {
    marks.push(knownLane(row, lanes, y));
    y += lanes.height;
  }
  const axis: Group = {
    type: "group",
    role: "axis",
    marks: [
      { type: "text", x: 0, y: top + 12, text: "Change, percent", size, ink: "quiet" },
      ...ticks.flatMap((tick): Mark[] => [
        { type: "line", x1: lanes.x(tick), y1: top + 38, x2: lanes.x(tick), y2: y, stroke: tick === 0 ? "edge" : "line" },
        { type: "text", x: lanes.x(tick), y: top + 33, text: changeWords(tick), size, ink: "quiet", anchor: "middle" },
      ]),
    ],
  };
  return { marks: [axis, ...marks], height: y - top };
}

/** What a scenario assumes of people, and what follows for the pay of those who share. */
const assumedOf = ({ assumed, outcome }: ScenarioRow): [name: string, change: number][] => [
  ["People", assumed.stay - 100],
  ["Pay of those who share", tenth(outcome.change)],
];

function assumedLane(name: string, change: number, lanes: Lanes, y: number): Group {
  const beyond = Math.abs(change) > end;
  const at = lanes.x(Math.max(-end, Math.min(end, change)));
  const middle = y + lanes.down;
  return {
    type: "group",
    role: "assumed",
    marks: [
      ...nameMarks(name, y, lanes),
      { type: "rect", x: at - 5, y: middle - 5, width: 10, height: 10, fill: beyond ? "paper" : "accent", stroke: "accent" },
      ...valueMarks(`${changeWords(change)}${beyond ? ", off this scale" : ""}`, at, at, middle, lanes),
    ],
  };
}

function knownLane(row: KnownRow, lanes: Lanes, y: number): Group {
  const { change, change_high: high, of, date, source } = row.known;
  const middle = y + lanes.down;
  const [from, to] = [lanes.x(change), lanes.x(high ?? change)];
  const words = rangeWords(row.known);
  const look = row.kind === "measured" ? ({ fill: "ink" } as const) : ({ fill: "paper", stroke: "payLater", shape: "diamond" } as const);
  return {
    type: "group",
    role: "mark known",
    id: row.id,
    to: `sources/${source}`,
    name: `${row.name}: ${words}, ${of}, ${printDate(date)}, ${row.kind}`,
    marks: [
      // Without a fill: the whole lane answers to pointer and touch.
      { type: "rect", x: 0, y: y - 1, width: lanes.width, height: lanes.height },
      ...nameMarks(row.name, y, lanes),
      ...(high === null ? [] : [{ type: "line", x1: from, y1: middle, x2: to, y2: middle, stroke: "ink", width: 2 } as const]),
      { type: "dot", x: from, y: middle, r: 5, ...look },
      ...(high === null ? [] : [{ type: "dot", x: to, y: middle, r: 5, ...look } as const]),
      ...valueMarks(`${words}, ${row.kind}`, from, to, middle, lanes),
    ],
  };
}

/** Words upon paper, so that lines of the scale do not cross them. */
const onPaper = (text: string, x: number, y: number, ink: "ink" | "quiet", anchor?: "end"): Mark[] => {
  const width = textWidth(text, small);
  return [
    { type: "rect", x: anchor === "end" ? x - width : x, y: y - 10, width, height: 13, fill: "paper" },
    { type: "text", x, y, text, size: small, ink, ...(anchor === undefined ? {} : { anchor }) },
  ];
};

const nameMarks = (name: string, y: number, { height }: Lanes): Mark[] => onPaper(name, 0, y + (height > 30 ? 10 : 12), "ink");

/** The value, to the right of its mark, or to the left where there is no room. */
function valueMarks(words: string, from: number, to: number, middle: number, { width }: Lanes): Mark[] {
  const fits = to + 9 + textWidth(words, small) <= width;
  return fits ? onPaper(words, to + 9, middle + 4, "quiet") : onPaper(words, from - 9, middle + 4, "quiet", "end");
}
