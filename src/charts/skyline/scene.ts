import { print } from "../../text/format-figure.ts";
import { fit, lineHeight, textWidth } from "../label.ts";
import { pageOf } from "../rows.ts";
import { cornerOf } from "../svg/paths.ts";
import type { Box, Group, Mark, Scene, Text } from "../scene.ts";
import { bandsOf, bandWords } from "./bands.ts";
import { bricksOf, columnAt, heightOfJob, type Brick, type Plot } from "./bricks.ts";
import { paintOf, skylineColor } from "./color.ts";
import { isBright, type SkylineData, type SkylineRow } from "./data.ts";
import { unnamedBy, type Unnamed } from "../unnamed.ts";
import { linesInside, nameInside, namedIn, namesBeside } from "./names.ts";
import { rangeAxis, rangeNames } from "./ranges.ts";

/** How a drawing of some width is set. Lengths in px. */
export interface SkylineSize {
  width: number;
  height: number;
}

const small = 11;
/** Room above the columns for what is told of them, and below for the axis. */
const around = { stacked: { top: 66, bottom: 42 }, lit: { top: 20, bottom: 42 }, ranges: { top: 24, bottom: 36 } } as const;

/** Where the tiles stand in a drawing. */
export function plotOf({ shape, lit }: SkylineData, { width, height }: SkylineSize): Plot {
  const { top, bottom } = around[shape === "ranges" ? "ranges" : lit.length > 0 ? "lit" : "stacked"];
  return { x: 0, y: top, width, height: height - top - bottom, gap: width < 480 ? 3 : 5 };
}

/** The occupations as tiles on an axis of exposure: in columns by score, or drawn out over the range of the measures. */
export function skylineScene(data: SkylineData, size: SkylineSize): Scene {
  const plot = plotOf(data, size);
  const bricks = bricksOf(data, plot);
  const marks = data.shape === "ranges" ? rangeAxis(plot, size) : stackedAxis(data, plot, size);
  const names = data.shape === "ranges" ? rangeNames(bricks, plot) : litNames(data, bricks, plot);
  return {
    ...size,
    marks: [
      { type: "group", role: "axis", marks },
      ...bricks.map((brick) => tile(brick, data)),
      { type: "group", role: "names", marks: names },
    ],
  };
}

function tile(brick: Brick, data: SkylineData): Group {
  const { row, box } = brick;
  const bright = isBright(data, row);
  const [fill, ink] = bright ? paintOf(data.color, row) : (["missing", "ink"] as const);
  const label =
    bright && data.shape === "stacked" ? nameInside(brick, box.width * box.height > 6_000 ? [14, 13, 12, small] : [12, small]) : null;
  return {
    type: "group",
    role: data.shape === "stacked" ? "tile" : "mark",
    id: row.slug,
    to: pageOf(row),
    name: tileName(row, data),
    marks: [
      // A bar of a range may be thinner than an outline.
      { type: "rect", ...box, fill, ...(box.height < 3 || box.width < 3 ? {} : { stroke: "outline" as const }) },
      ...(fill === "missing" && bright ? [{ type: "rect", ...cornerOf(box), fill: "quiet" } as const] : []),
      ...(label === null ? [] : linesInside(box, label).map((line): Text => ({ type: "text", ...line, size: label.size, ink }))),
    ],
  };
}

/** `Registered nurses: 4 of 10, projected to change by +5%, 3.4 million jobs`. */
function tileName(row: SkylineRow, { shape, color }: SkylineData): string {
  const { value, words } = skylineColor[color];
  const known = value(row);
  const parts = [
    `${row.score} of 10`,
    ...(color === "exposure" ? [] : [known === null ? "no figure" : words(known)]),
    ...(shape === "ranges" && row.range !== null ? [`percentiles ${Math.round(row.range.low)} to ${Math.round(row.range.high)}`] : []),
  ];
  return `${row.title}: ${parts.join(", ")}, ${print(row.jobs, "jobs")} jobs`;
}

/** Scores below the columns, the jobs of each above it, and what is told of each part of the axis. */
function stackedAxis(data: SkylineData, plot: Plot, { width }: SkylineSize): Mark[] {
  const foot = plot.y + plot.height;
  const scale = heightOfJob(data, plot);
  const narrow = width < 480;
  const columns = data.bins.flatMap(({ score, jobs }): Mark[] => {
    const { x, width: across } = columnAt(data, score, plot);
    const middle = { x: x + across / 2, anchor: "middle" } as const;
    const digits = narrow ? 0 : 1;
    const least = 10 ** -digits;
    const millions = jobs > 0 && jobs < (1e6 * least) / 2 ? `<${least}` : (jobs / 1e6).toFixed(digits);
    return [
      { type: "text", ...middle, y: foot + 15, text: String(score), size: 12, ink: "ink", face: "bold" },
      ...(data.lit.length > 0
        ? []
        : [
            {
              type: "text",
              ...middle,
              y: foot - jobs * scale - 5,
              text: narrow ? millions : `${millions}M`,
              size: small,
              ink: "quiet",
            } as const,
          ]),
    ];
  });
  const ends = [
    { x: 0, text: narrow ? "← less exposed" : "← less exposed to AI" },
    { x: width, text: narrow ? "more exposed →" : "more exposed to AI →", anchor: "end" },
  ] as const;
  return [
    { type: "line", x1: 0, y1: foot + 0.5, x2: width, y2: foot + 0.5, stroke: "edge" },
    ...columns,
    ...ends.map((end): Mark => ({ type: "text", y: foot + 34, size: 12, ink: "quiet", ...end })),
    ...(width < 900
      ? []
      : [
          {
            type: "text",
            x: width / 2,
            anchor: "middle",
            y: foot + 34,
            text: data.lit.length > 0 ? "score, of 10" : "score, of 10; millions of jobs above each column",
            size: 12,
            ink: "quiet",
          } as const,
        ]),
    ...(data.lit.length > 0 ? [] : bandMarks(data, plot)),
  ];
}

/** Brackets above the columns with a share of jobs each. */
function bandMarks(data: SkylineData, plot: Plot): Mark[] {
  const [first = 0, last = 10] = [data.bins[0]?.score, data.bins.at(-1)?.score];
  const y = plot.y - 20;
  return bandsOf(data).flatMap((band): Mark[] => {
    const left = columnAt(data, Math.max(first, band.from), plot).x;
    const end = columnAt(data, Math.min(last, band.to), plot);
    const width = end.x + end.width - left;
    const share = `${band.share}%`;
    const shareWidth = textWidth(share, 20, "bold") + 6;
    const beside = width - shareWidth > 90;
    const room = beside ? { width: width - shareWidth, height: 34 } : { width, height: 14 };
    const words = fit(bandWords(band, data.color), room, [13, 12, small]) ?? { lines: [], size: small };
    const lineAt = (index: number) => (beside ? y - 8 - (words.lines.length - 1 - index) * words.size * lineHeight : y - 8);
    return [
      { type: "line", x1: left, y1: y, x2: left + width, y2: y, stroke: "ink" },
      ...[left, left + width].map((x): Mark => ({ type: "line", x1: x, y1: y, x2: x, y2: y + 4, stroke: "ink" })),
      { type: "text", x: left, y: beside ? y - 8 : y - 8 - 15, text: share, size: 20, ink: "ink", face: "bold" },
      ...words.lines.map((text, index): Mark => ({
        type: "text",
        x: beside ? left + shareWidth : left,
        y: lineAt(index),
        text,
        size: words.size,
        ink: "ink",
      })),
    ];
  });
}

/** What a drawing shows in color and has no room to name, by the score whose column it stands in. */
export function unnamedIn(data: SkylineData, size: SkylineSize): Unnamed {
  const texts = new Set(skylineScene(data, size).marks.flatMap(textsIn));
  const rows = data.lit.length === 0 ? [] : data.bins.flatMap((bin) => bin.rows.filter((row) => isBright(data, row)));
  const isNamed = ({ title, shortTitle }: SkylineRow) => [title, shortTitle].some((name) => texts.has(name));
  return unnamedBy(
    "In color without their names, by score:",
    rows.filter((row) => !isNamed(row)),
    ({ score }) => `${score}:`,
  );
}

/** The words of a group, lines of one name joined. */
function textsIn(mark: Mark): string[] {
  if (mark.type !== "group") return [];
  const lines = mark.marks.flatMap((inner) => (inner.type === "text" ? [inner.text] : []));
  return mark.role === "names" ? lines : [lines.join(" ")];
}

/** Names of the occupations that the video names, inside their tiles where there is room and else beside them. */
function litNames(data: SkylineData, bricks: readonly Brick[], plot: Plot): Mark[] {
  const named = namedIn(data.lit);
  const bright = bricks.filter(({ row }) => isBright(data, row));
  const beside = bright.filter((brick) => named.has(brick.row.slug) && nameInside(brick, [12, small]) === null);
  const room: Box = { x: plot.x, y: 2, width: plot.width, height: plot.y + plot.height - 2 };
  return namesBeside(
    beside,
    room,
    bright.map(({ box }) => box),
    plot.width < 480 ? small : 12,
  );
}
