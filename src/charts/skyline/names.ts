import { fit, lineHeight, textWidth } from "../label.ts";
import type { Box, Mark } from "../scene.ts";
import { highlights, type HighlightId } from "../treemap/highlight.ts";
import type { Brick } from "./bricks.ts";

/** Words inside a tile keep so far from its edges, px. */
const padding = { x: 4, y: 1 } as const;

/** The name of a tile where it has room for it, as lines at a size. */
export const nameInside = ({ row, box }: Brick, sizes: readonly number[]): { lines: string[]; size: number } | null =>
  fit([row.title, row.shortTitle], { width: box.width - 2 * padding.x, height: box.height - 2 * padding.y }, sizes);

/** Where the lines of a name inside a tile stand. */
export const linesInside = (box: Box, { lines, size }: { lines: string[]; size: number }): { text: string; x: number; y: number }[] => {
  const top = box.y + Math.max(padding.y, Math.min(4, (box.height - lines.length * size * lineHeight) / 2));
  return lines.map((text, index) => ({ text, x: box.x + padding.x, y: Math.round(top + size * (0.92 + lineHeight * index)) }));
};

/** Slugs of the occupations that the video names one by one. */
export const namedIn = (lit: readonly HighlightId[]): ReadonlySet<string> =>
  new Set(lit.flatMap((id): readonly string[] => highlights[id].occupations));

const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What a place costs, px, that stands as near to another bright tile as to its own, and how near that is. */
const doubtful = { cost: 24, within: 8 } as const;

/**
 * Names beside tiles that are too small for them, each as near to its tile as it can stand without covering another name or another bright tile;
 * a thin line leads to those that stand off, or beside another bright tile. `bright` are the boxes of all bright tiles.
 */
export function namesBeside(bricks: readonly Brick[], room: Box, bright: readonly Box[], size: number): Mark[] {
  const placed: Box[] = [];
  return bricks
    .toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
    .flatMap(({ row, box }): Mark[] => {
      const text = row.shortTitle;
      const [width, height] = [textWidth(text, size, "bold"), size * lineHeight];
      const [centerX, centerY] = [box.x + box.width / 2, box.y + box.height / 2];
      const free = (at: Box) => ![...placed, ...bright].some((other) => other !== box && overlaps(at, other)) && !overlaps(at, box);
      const clamped = (x: number) => Math.max(room.x, Math.min(room.x + room.width - width, x));
      const places = Array.from(
        { length: Math.ceil((2 * room.height) / 4) },
        (_, step) => Math.ceil(step / 2) * 4 * (step % 2 === 0 ? 1 : -1),
      )
        .flatMap((down) => [centerX - width / 2, box.x + box.width + 4, box.x - width - 4].map((x) => ({ x: clamped(x), down })))
        .map(({ x, down }): Box => ({ x, y: centerY - height / 2 + down, width, height }))
        .filter((at) => at.y >= room.y && at.y + at.height <= room.y + room.height && free(at));
      const distance = (at: Box, to = box) =>
        Math.hypot(gapBetween(at.x, at.width, to.x, to.width), 1.5 * gapBetween(at.y, at.height, to.y, to.height));
      const isDoubtful = (at: Box) =>
        bright.some((other) => other !== box && distance(at, other) < Math.min(doubtful.within, distance(at) + 4));
      const cost = (at: Box) => distance(at) + (isDoubtful(at) ? doubtful.cost : 0);
      const best = places.toSorted((a, b) => cost(a) - cost(b))[0];
      if (best === undefined) return [];
      placed.push(best);
      const end = {
        x: nearest(best.x, best.width, centerX),
        y: best.y > centerY ? best.y : best.y + best.height < centerY ? best.y + best.height : centerY,
      };
      const leader: Mark[] =
        distance(best) > 6 || isDoubtful(best)
          ? [
              {
                type: "line",
                x1: end.x,
                y1: end.y,
                x2: nearest(box.x, box.width, end.x),
                y2: nearest(box.y, box.height, end.y),
                stroke: "ink",
              },
            ]
          : [];
      return [...leader, { type: "text", x: best.x, y: best.y + size * 0.95, text, size, ink: "ink", face: "bold", halo: true }];
    });
}

const gapBetween = (a: number, sizeA: number, b: number, sizeB: number): number => Math.max(0, a - (b + sizeB), b - (a + sizeA));
const nearest = (start: number, size: number, at: number): number => Math.max(start, Math.min(start + size, at));
