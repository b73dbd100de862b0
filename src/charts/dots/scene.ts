import { correlationOf, inWords, type DotRow, type DotsData } from "./data.ts";
import { measures, stepOf } from "../../atlas/measure.ts";
import { bySize } from "../../atlas/rank.ts";
import { print } from "../../text/format-figure.ts";
import { ramps, type ColorName } from "../../tokens.ts";
import { around, axisMarks } from "./axes.ts";
import { placeNames } from "./names.ts";
import { countNumbers, numbersFor } from "./numbers.ts";
import { dotsIn, plotAreaOf, type Dot, type PlotArea } from "./plot-area.ts";
import type { Group, Mark, Scene } from "../scene.ts";
import { mostNamed, type Unnamed } from "../unnamed.ts";

/** Which rows are shown, and what is pointed out. */
export interface DotsShown {
  /** Rows that the reader's choices leave; the others are not named and not counted. */
  isShown(row: DotRow): boolean;
  /** Slug of the occupation that is named before all others. */
  chosen: string | null;
}

const everything: DotsShown = { isShown: () => true, chosen: null };

/** Radius of seven million jobs, how many names are drawn at most, and how many small dots one may cover, by the width of the drawing. */
const looks = [
  { upTo: 400, largest: 17, names: 8, over: 2 },
  { upTo: 800, largest: 23, names: 16, over: 1 },
  { upTo: Infinity, largest: 31, names: 30, over: 1 },
] as const;
const compactLook = { largest: 16, names: 9, over: 2 };
const lookOf = (width: number) => looks.find(({ upTo }) => width < upTo) ?? looks[2];

/** A dot for each occupation that has both figures: its area is employment, its color the exposure on one of the axes. */
export const dotsScene = (data: DotsData, width: number, height: number, shown: DotsShown = everything): Scene =>
  scene(data, { width, height, compact: false }, shown);

/** The same for a picture with little room. */
export const dotsCardScene = (data: DotsData, width: number, height: number): Scene =>
  scene(data, { width, height, compact: true }, everything);

/** Times that numbers without room are tried before the names. */
const turns = 4;

/** The dots of a drawing alone: where a live chart's dots go. */
export const dotsAlone = (data: DotsData, width: number, height: number): Group[] =>
  partsOf(data, { width, height, compact: false }, everything).dots();

/**
 * A drawing without its dots, which a live chart has already. Of few that are lit, those without room for their names have numbers that lead to a list;
 * where not even a number has room, it comes before the names that take it.
 */
export function dotsRest(data: DotsData, width: number, height: number, shown: DotsShown): { groups: Group[]; unnamed: Unnamed } {
  const { axes, place, lit, namesAll } = partsOf(data, { width, height, compact: false }, shown);
  const rows = lit.map(({ row }) => row).toSorted(bySize);
  const short = namesAll ? numbersFor(rows) : new Map<string, string>();
  const brief = new Set<string>();
  let found = place(short, brief);
  for (let turn = 0; namesAll && turn < turns && found.bare.length > 0; turn += 1) {
    for (const { row } of found.bare) brief.add(row.slug);
    const next = place(short, brief);
    if (next.bare.length < found.bare.length) found = next;
  }
  const bare = new Set(found.bare.map(({ row }) => row.slug));
  const { marks, unnamed } = countNumbers(found.marks, rows, namesAll ? rows.filter(({ slug }) => bare.has(slug)) : []);
  return { groups: [axes(), namesGroup(marks)], unnamed };
}

interface Size {
  width: number;
  height: number;
  compact: boolean;
}

function scene(data: DotsData, size: Size, shown: DotsShown): Scene {
  const { axes, dots, names } = partsOf(data, size, shown);
  const { width, height } = size;
  return { width, height, marks: [axes(), { type: "group", role: "dots", marks: dots() }, names()] };
}

/** The parts of a drawing, each made when it is asked for: placing the names takes longest. */
function partsOf(data: DotsData, { width, height, compact }: Size, shown: DotsShown) {
  const { largest, names, over } = compact ? compactLook : lookOf(width);
  const plot = dotsPlotArea(data, width, height, compact);
  const dots = dotsIn(data, plot, largest);
  const lit = dots.filter(({ row }) => shown.isShown(row));
  const isPart = lit.length < dots.length;
  // Where few are lit each is to be named, at the end of a leader where it must be.
  const namesAll = isPart && lit.length <= mostNamed;
  const room = { left: plot.side - 8, right: width, top: plot.top - 8, bottom: plot.foot + 8 };
  const place = (short: ReadonlyMap<string, string> = new Map(), brief: ReadonlySet<string> = new Set()) =>
    // Names may lie over dots that are dimmed.
    placeNames(lit, isPart ? lit : dots, room, {
      count: namesAll ? lit.length : names,
      over,
      first: shown.chosen,
      leaders: namesAll,
      short,
      brief,
      remarks: isPart ? new Map() : new Map(data.remarks.map(({ occupation, says }) => [occupation, says])),
    });
  return {
    lit,
    namesAll,
    axes: () => axisMarks(data, plot, correlationWords(lit.map(({ row }) => row)), { width, largest, compact }),
    dots: () => dots.map((dot) => dotMark(dot, data)),
    place,
    names: () => namesGroup(place().marks),
  };
}

const namesGroup = (marks: readonly Mark[]): Group => ({ type: "group", role: "names", marks });

/** The plot area in a drawing of this size; live charts turn points on the screen into figures with it. */
export function dotsPlotArea(data: DotsData, width: number, height: number, compact = false): PlotArea {
  const { top, bottom } = around(data, width, compact);
  // The largest occupation at an end of an axis has under three million jobs.
  const end = Math.max(14, Math.ceil(lookOf(width).largest * 0.65));
  return plotAreaOf(data, { left: 54, right: width - end, top, bottom: height - bottom });
}

/** `Rank correlation 0.40 (n = 340)`. */
function correlationWords(rows: readonly DotRow[]): string {
  const { value, n } = correlationOf(rows);
  return value === null
    ? `${n} occupations: too few for a rank correlation`
    : `Rank correlation ${print(value, "rank correlation")} (n = ${n})`;
}

function dotMark({ row, x, y, r, unranked }: Dot, data: DotsData): Group {
  return {
    type: "group",
    role: "mark",
    id: row.slug,
    to: `occupations/${row.slug}`,
    name: dotName(row, data),
    marks: [{ type: "dot", x, y, r, fill: unranked ? "paper" : fillOf(row, data), stroke: "edge" }],
  };
}

/** `Registered nurses: 42nd percentile, $93,600, 3.4 million jobs`, and what an author points out. */
export function dotName(row: DotRow, { x, y, remarks }: DotsData): string {
  const remark = remarks.find(({ occupation }) => occupation === row.slug);
  const figures = `${inWords(x, row.x)}, ${inWords(y, row.y)}, ${print(row.jobs, "jobs")} jobs`;
  return `${row.title}: ${figures}${remark === undefined ? "" : `; ${remark.says}`}`;
}

/** The steps of the map's ramp, by the position on the axis of exposure. */
function fillOf(row: DotRow, data: DotsData): ColorName {
  const position = (data.exposure === "across" ? row.x : row.y).position ?? 0;
  return ramps.exposure[stepOf(measures["mean-rank"].scale, position)]?.[0] ?? "missing";
}
