import { currentCount } from "../../schema/measure.ts";
import { lineHeight, textWidth } from "../label.ts";
import type { Box, Mark } from "../scene.ts";
import { percentileAt, type Brick, type Plot } from "./bricks.ts";

const small = 11;

/** Percentiles below the bars, with lines that the eye can follow up. */
export function rangeAxis(plot: Plot, { width }: { width: number }): Mark[] {
  const foot = plot.y + plot.height;
  const narrow = width < 480;
  const ticks = [0, 25, 50, 75, 100].flatMap((percentile): Mark[] => {
    const x = percentileAt(percentile, plot);
    const anchor = percentile === 0 ? {} : percentile === 100 ? { anchor: "end" as const } : { anchor: "middle" as const };
    return [
      { type: "line", x1: x, y1: plot.y, x2: x, y2: foot + 4, stroke: "line" },
      { type: "text", x, y: foot + 16, text: String(percentile), size: small, ink: "quiet", ...anchor },
    ];
  });
  return [
    ...ticks,
    { type: "text", x: 0, y: foot + 31, text: narrow ? "← less exposed" : "← less exposed to AI", size: 12, ink: "quiet" },
    {
      type: "text",
      x: width,
      y: foot + 31,
      text: narrow ? "more exposed →" : "more exposed to AI →",
      size: 12,
      ink: "quiet",
      anchor: "end",
    },
    {
      type: "text",
      x: 0,
      y: 14,
      text:
        width < 480
          ? "Each bar: lowest to highest percentile"
          : width < 900
            ? `Each bar runs from the lowest to the highest percentile of ${currentCount} measures`
            : `Each bar runs from the lowest to the highest percentile that one of the ${currentCount} measures gives the occupation`,
      size: 12,
      ink: "ink",
    },
  ];
}

/** Names of the largest occupations at the free ends of their bars, where none runs into another. */
export function rangeNames(bricks: readonly Brick[], plot: Plot): Mark[] {
  const size = plot.width < 480 ? small : 12;
  const placed: Box[] = [];
  const most = plot.width < 480 ? 8 : plot.width < 900 ? 14 : 24;
  return bricks
    .toSorted((a, b) => b.row.jobs - a.row.jobs)
    .flatMap(({ row, box }): Mark[] => {
      if (placed.length >= most) return [];
      const width = textWidth(row.shortTitle, size);
      const y = box.y + box.height / 2;
      const right = box.x + box.width + 4;
      const places = [
        { x: right, anchor: undefined },
        { x: box.x - 4 - width, anchor: "end" as const },
      ];
      const at = places.find(({ x }) => {
        const own = { x, y: y - size / 2, width, height: size * lineHeight };
        const inside = x >= plot.x && x + width <= plot.x + plot.width && own.y >= plot.y;
        return (
          inside &&
          !placed.some(
            (other) =>
              own.y < other.y + other.height &&
              other.y < own.y + own.height &&
              own.x < other.x + other.width &&
              other.x < own.x + own.width,
          )
        );
      });
      if (at === undefined) return [];
      placed.push({ x: at.x, y: y - size / 2, width, height: size * lineHeight });
      return [
        {
          type: "text",
          x: at.anchor === "end" ? box.x - 4 : at.x,
          y: y + size * 0.35,
          text: row.shortTitle,
          size,
          ink: "ink",
          halo: true,
          ...(at.anchor === undefined ? {} : { anchor: at.anchor }),
        },
      ];
    });
}
