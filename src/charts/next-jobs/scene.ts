import { bySize } from "../../atlas/rank.ts";
import { gapScale } from "../../atlas/pay-difference-scale.ts";
import { ordinal, stepOf } from "../../atlas/measure.ts";
import { gapWords, isPlaced, type NextJobsData, type NextJobsRow } from "./data.ts";
import { print } from "../../text/format-figure.ts";
import { ramps, type ColorName } from "../../tokens.ts";
import { quiet, sizeMarks } from "../dots/axes.ts";
import { placeNames } from "../dots/names.ts";
import { radiusOf } from "../dots/plot-area.ts";
import type { Group, Mark, Scene } from "../scene.ts";
import type { NameBox } from "../dots/leaders.ts";
import { textWidth } from "../label.ts";
import { acrossOf, plotAreaOf, line, size, upOf, type PlotArea } from "./plot-area.ts";

/** Height and radius of seven million jobs in px by the width of the drawing. */
const looks = [
  { upTo: 400, height: 490, largest: 26 },
  { upTo: 800, height: 440, largest: 34 },
  { upTo: Infinity, height: 480, largest: 44 },
] as const;
const lookOf = (width: number) => looks.find(({ upTo }) => width < upTo) ?? looks[2];
/** Where few dots stand, none needs to be smaller. */
const least = 5;

/**
 * A dot for each job that is near to one: across by likeness, up by exposure, its area employment and its color the difference in median
 * pay. What a bound keeps back is an empty, dashed ring. `compact` for pictures with little room.
 */
export function nextJobsScene(data: NextJobsData, width: number, height: number = lookOf(width).height, compact = false): Scene {
  const { largest } = lookOf(width);
  const plot = plotAreaOf(data, width, height, compact);
  const dots = data.rows
    .filter(isPlaced)
    .toSorted(bySize)
    .map((each) => ({
      each,
      row: { slug: each.slug, shortTitle: each.shortTitle, jobs: each.jobs ?? 0 },
      x: half(acrossOf(plot, each.x)),
      y: half(upOf(plot, each.percentile ?? 0)),
      r: Math.max(least, radiusOf(each.jobs ?? 0, largest)),
      unranked: false,
    }));
  const shown = dots.filter(({ each }) => each.isShown);
  const room = { left: plot.left, right: width, top: plot.top - 12, bottom: plot.bottom + 8 };
  const you = youBox(plot, data);
  const order = data.rows.filter(({ isShown }) => isShown).map(({ slug }) => slug);
  // All that are shown are named, at the end of a leader where there is no room beside the dot, or by their numbers in the list.
  const { marks: names } = placeNames(shown.length > 0 ? shown : dots, dots, room, {
    count: Infinity,
    over: 1,
    first: null,
    leaders: true,
    short: new Map(order.map((slug, index) => [slug, String(index + 1)])),
    kept: you === null ? [] : [you],
    lines: ownLine(plot, data),
  });
  const isNumbered = names.some((mark) => mark.type === "text" && /^\d+$/.test(mark.text));
  return {
    width,
    height,
    marks: [
      axisMarks(plot, data),
      ...(isNumbered ? [quiet(numbersWords, 0, plot.bottom + 74 + plot.note.length * line)] : []),
      ...(compact ? [] : sizeMarks(plot.bottom + 58 + (plot.note.length + 1) * line + 16, largest)),
      // Empty rings first, so that what is shown lies on top.
      { type: "group", role: "dots", marks: [...dots.filter(({ each }) => !each.isShown), ...shown].map((dot) => dotMark(dot, data)) },
      { type: "group", role: "names", marks: names },
    ],
  };
}

const numbersWords = "Numbers: places in the list, most alike first.";

/** To half a px: finer is not seen. */
const half = (px: number) => Math.round(px * 2) / 2;

function axisMarks(plot: PlotArea, { percentile, bounds: { lower } }: NextJobsData): Group {
  const { x, y, left, right, top, bottom } = plot;
  const across = (value: number, look: Pick<Extract<Mark, { type: "line" }>, "stroke" | "width" | "dash">): Mark => ({
    type: "line",
    x1: left,
    y1: upOf(plot, value),
    x2: right + 18,
    y2: upOf(plot, value),
    ...look,
  });
  const marks: Mark[] = [
    ...plot.lines.map((text, index): Mark => ({
      type: "text",
      x: 0,
      y: 12 + index * line,
      text,
      size,
      ink: "ink",
      face: "bold",
    })),
    ...y.ticks.flatMap(({ at, words }): Mark[] => [across(at, { stroke: "line" }), quiet(words, left - 14, upOf(plot, at) + 4, "end")]),
    ...x.ticks.flatMap(({ at, words }): Mark[] => {
      const px = acrossOf(plot, at);
      return [{ type: "line", x1: px, y1: top - 6, x2: px, y2: bottom + 6, stroke: "line" }, quiet(words, px, bottom + 38, "middle")];
    }),
    ...(percentile === null ? [] : youMarks(plot, percentile)),
    ...(percentile === null || lower === null || lower === 0 || percentile < lower
      ? []
      : [across(percentile - lower, { stroke: "quiet", dash: "4 3" })]),
    endWord(y.ends[1], 0, top - 16),
    endWord(y.ends[0], 0, bottom + 22),
    // Where both have no room, the end that is looked for.
    ...(right - left < 300 ? [] : [endWord(x.ends[0], left - 6, bottom + 56)]),
    endWord(x.ends[1], right + 18, bottom + 56, "end"),
    ...plot.note.map((text, index) => quiet(text, 0, bottom + 74 + index * line)),
  ];
  return { type: "group", role: "axes", marks };
}

/** What the end of an axis means. */
const endWord = (text: string, x: number, y: number, anchor?: "end"): Mark => ({
  type: "text",
  x,
  y,
  text,
  size,
  ink: "ink",
  face: "bold",
  ...(anchor === undefined ? {} : { anchor }),
});

const you = "You";
/** Radius of the mark of the reader's own job, px. */
const youRadius = 7;
const youAt = ({ right }: PlotArea) => right + 26;

/** The reader's own job: a mark beyond the most alike, since nothing is more like it, and a line from there at its exposure. */
function youMarks(plot: PlotArea, percentile: number): Mark[] {
  const [x, y] = [youAt(plot), upOf(plot, percentile)];
  return [
    { type: "line", x1: plot.left, y1: y, x2: x, y2: y, stroke: "ink", width: 1.5 },
    { type: "dot", x, y, r: youRadius, fill: "ink", stroke: "ink" },
    { type: "text", x, y: y - youRadius - 5, text: you, size, ink: "ink", face: "bold", anchor: "middle" },
  ];
}

/** The line of that mark: no name lies upon it. */
const ownLine = (plot: PlotArea, { percentile }: NextJobsData) => {
  if (percentile === null) return [];
  const y = upOf(plot, percentile);
  return [{ x1: plot.left, y1: y, x2: youAt(plot), y2: y }];
};

/** Where that mark and its word lie; null where the job has no percentile. */
function youBox(plot: PlotArea, { percentile }: NextJobsData): NameBox | null {
  if (percentile === null) return null;
  const [x, y] = [youAt(plot), upOf(plot, percentile)];
  const across = Math.max(youRadius, textWidth(you, size, "bold") / 2) + 2;
  return { left: x - across, right: x + across, top: y - youRadius - 5 - size, bottom: y + youRadius + 1 };
}

function dotMark({ each, x, y, r }: { each: NextJobsRow; x: number; y: number; r: number }, data: NextJobsData): Group {
  return {
    type: "group",
    role: each.isShown ? "mark next" : "mark next kept",
    id: each.slug,
    to: `occupations/${each.slug}`,
    name: nextName(each, data),
    // Told apart without color, too: the fill of a small difference is close to the paper.
    marks: [{ type: "dot", x, y, r, stroke: "edge", ...(each.isShown ? { fill: fillOf(each) } : { fill: "paper", dash: "2 2" }) }],
  };
}

const fillOf = ({ gap }: NextJobsRow): ColorName =>
  gap === null ? "missing" : (ramps[gapScale.ramp][stepOf(gapScale, gap)]?.[0] ?? "missing");

/** `Tellers: likeness 1.84, 73rd percentile, −$8,120 a year, 347,400 jobs`; what a bound keeps back says so. */
export function nextName({ title, likeness, x, percentile, gap, jobs, isShown }: NextJobsRow, { found }: NextJobsData): string {
  const near = found.by === "likeness" ? `likeness ${likeness ?? ""}`.replace("-", "−") : `${ordinal(-x)} on the list`;
  const parts = [
    near,
    percentile === null ? "no percentile" : `${ordinal(Math.round(percentile))} percentile`,
    gap === null ? "difference in pay not known" : `${gapWords(gap)} a year`,
    jobs === null ? "jobs not published" : `${print(jobs, "jobs")} jobs`,
    ...(isShown ? [] : ["kept back by a bound"]),
  ];
  return `${title}: ${parts.join(", ")}`;
}
