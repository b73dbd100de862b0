import { hierarchy, treemap, treemapResquarify, treemapSquarify, type HierarchyRectangularNode } from "d3-hierarchy";
import type { ValueRow } from "../rows.ts";
import type { TreemapData, TreemapGroup } from "./data.ts";
import { fit, lineHeight } from "../label.ts";
import type { Box } from "../scene.ts";
import { labelOf } from "./labels.ts";

/** Names of categories are set in the site's serif, or in the reader's sans where the site's font cannot go. */
export type NameFace = "serif" | "sans";

/** A category in the drawing: its box, its name if there is room for one, and its tiles below. */
export interface Placed {
  group: TreemapGroup;
  box: Box;
  head: { lines: string[]; size: number } | null;
  tiles: readonly { row: ValueRow; box: Box }[];
  /** The smallest occupations, as one tile; null where each has a tile of its own. */
  rest: { rows: readonly ValueRow[]; box: Box } | null;
}

/** Tiles this many times as wide as high hold words better than squares. */
const stretch = { occupations: 1.7, categories: 2 } as const;
/** Each category takes the one of these by which most of its tiles are named. */
const stretches = [stretch.occupations, 1.3, 2.2, 2.8, 3.5, 5] as const;
/** Between categories. */
const gap = 3;
/** Names of categories are set in one size, in a band that is no higher than they need. */
const headSize = 11;
/** A side that is too short to point at, px of the drawing: such tiles are gathered into one. */
const crumb = 6;
/** Rounds of correction; the boxes have settled before the last. */
const rounds = 30;
/** Rounds after which names keep the room that they have needed. */
const settling = 4;

/** The categories alone, side by side. */
export const placeCategories = (
  data: TreemapData,
  width: number,
  height: number,
  wide: number = stretch.categories,
): { group: TreemapGroup; box: Box }[] =>
  squarify(
    data.groups.map((group) => ({ item: group, weight: group.jobs })),
    { x: 0, y: 0, width, height },
    wide,
  ).map(({ item, box }) => ({ group: item, box: rounded(box) }));

/**
 * Every occupation in its category. A name takes room from its category, small ones most of all; so each category's box is made as
 * much larger as its name and its gaps take, and a job has the same area everywhere. Occupations whose tile would have a side under `least` px are
 * gathered into one tile; with 0 each has its own.
 */
export function placeOccupations(
  { groups }: TreemapData,
  width: number,
  height: number,
  face: NameFace = "serif",
  least = crumb,
): Placed[] {
  const whole = { x: 0, y: 0, width, height };
  const [only] = groups;
  if (only !== undefined && groups.length === 1)
    return [{ group: only, box: whole, head: null, ...tilesIn(only, whole, stretch.occupations, 0) }];
  const jobs = groups.reduce((sum, group) => sum + group.jobs, 0);
  const tree = treeOf(groups.map((group) => ({ item: group, weight: group.jobs })));
  // The last column and row need no gap after them. Resquarify keeps who stands beside whom from round to round.
  const draw = treemap<Weighed<TreemapGroup>>()
    .tile(treemapResquarify.ratio(1))
    .size([(width + gap) / stretch.occupations, height + gap]);
  let boxes: { group: TreemapGroup; box: Box }[] = [];
  // A name that once needed two lines keeps the room for them, or the boxes would swing between one and two for ever.
  const room = new Map<TreemapGroup, number>();
  for (let round = 0; round < rounds; round += 1) {
    boxes = boxesOf(draw(tree), whole, stretch.occupations).map(({ item, box }) => ({ group: item, box }));
    for (const { group, box } of boxes)
      if (round >= settling) room.set(group, Math.max(room.get(group) ?? 0, headOf(group, box.width - gap, face).height));
    const inner = new Map(boxes.map(({ group, box }) => [group, area(innerOf(group, inset(box), face, room.get(group)).box)]));
    const left = [...inner.values()].reduce((sum, each) => sum + each, 0);
    const fair = new Map(boxes.map(({ group, box }) => [group, (left * group.jobs) / jobs + area(box) - (inner.get(group) ?? 0)]));
    for (const node of tree.leaves()) Object.assign(node, { value: node.data.item === undefined ? 0 : fair.get(node.data.item) });
    Object.assign(tree, { value: tree.leaves().reduce((sum, node) => sum + (node.value ?? 0), 0) });
  }
  return boxes.map(({ group, box }) => placed(group, rounded(inset(box)), { face, height: room.get(group) ?? 0, drawing: width }, least));
}

const area = ({ width, height }: Box) => Math.max(0, width) * Math.max(0, height);
/** One category's occupations in a box, without a name. */
export const placeWithin = (group: TreemapGroup, box: Box): Placed["tiles"] => tilesIn(group, box, stretch.occupations, 0).tiles;

const inset = (box: Box): Box => ({ ...box, width: box.width - gap, height: box.height - gap });

/** A category in its box, at least so much of it kept for the name; `drawing` is the width of the whole. */
function placed(
  group: TreemapGroup,
  box: Box,
  { face, height, drawing }: { face: NameFace; height: number; drawing: number },
  least: number,
): Placed {
  const { head, box: inner } = innerOf(group, box, face, height);
  const ways = stretches.map((wide) => tilesIn(group, inner, wide, least));
  const named = ways.map(({ tiles }) =>
    isSlab(tiles[0]?.box) ? 0 : tiles.filter(({ row, box: tile }) => isNamed(row, tile, drawing)).length,
  );
  const [usual = 0] = named;
  const most = Math.max(...named);
  // A name more or less is not worth tiles of an odd shape; the first name is.
  const best = ways[most > usual + 2 || usual === 0 ? named.indexOf(most) : 0] ?? tilesIn(group, inner, stretch.occupations, least);
  return { group, box, head, ...best };
}

/** Whether a large tile is so flat that its area can no longer be compared with others'. */
const isSlab = (box: Box | undefined) => box !== undefined && box.height > 16 && box.width > 4 * box.height;

function isNamed({ title, shortTitle }: ValueRow, box: Box, drawing: number): boolean {
  return labelOf([title, shortTitle], box, drawing) !== null;
}

/** A category's tiles in a box, and the one for the smallest of them. */
function tilesIn(group: TreemapGroup, inner: Box, wide: number, least: number): Pick<Placed, "tiles" | "rest"> {
  const gathered = new Set<ValueRow>();
  for (;;) {
    const rows = group.rows.filter((row) => gathered.has(row));
    const items = group.rows.flatMap((row): Weighed<ValueRow | null>[] => (gathered.has(row) ? [] : [{ item: row, weight: row.jobs }]));
    // The rest comes last, in the corner, however many jobs it has.
    if (rows.length > 0) items.push({ item: null, weight: rows.reduce((sum, { jobs }) => sum + jobs, 0) });
    const boxes = squarify(items, inner, wide).map(({ item, box: tile }) => ({
      row: item,
      box: atLeastOne(rounded(tile), inner),
    }));
    const tiles = boxes.flatMap(({ row, box: tile }) => (row === null ? [] : [{ row, box: tile }]));
    const small = tiles.filter(({ box: tile }) => Math.min(tile.width, tile.height) < least);
    // One alone is better drawn small than as "1 more".
    if (small.length + rows.length < 2 || small.length === 0) {
      const rest = boxes.find(({ row }) => row === null);
      return { tiles, rest: rest === undefined ? null : { rows, box: rest.box } };
    }
    for (const { row } of small) gathered.add(row);
  }
}

/** A category's name in one line, whole or short, else the short one in two; and the height that it takes. */
function headOf(group: TreemapGroup, width: number, face: NameFace): { head: Placed["head"]; height: number } {
  const line = headSize * lineHeight;
  const head =
    fit([group.title, group.shortTitle], { width: width - 1, height: line }, [headSize], face) ??
    fit([group.shortTitle], { width: width - 1, height: 2 * line }, [headSize, headSize - 1], face);
  return { head, height: head === null ? 0 : Math.ceil(head.lines.length * line) + 1 };
}

/** What a category's name leaves of its box. */
function innerOf(group: TreemapGroup, box: Box, face: NameFace, room = 0): Pick<Placed, "head" | "box"> {
  const { head, height } = headOf(group, box.width, face);
  const taken = Math.max(height, room);
  return { head, box: { ...box, y: box.y + taken, height: box.height - taken } };
}

interface Weighed<T> {
  item?: T;
  weight: number;
  items?: readonly Weighed<T>[];
}

/** In the order given, which is largest first. */
const treeOf = <T>(items: readonly Weighed<T>[]) =>
  hierarchy<Weighed<T>>({ weight: 0, items }, (node) => node.items).sum((node) => node.weight);

/** Squarified in a space that is narrower by the stretch, then drawn out to the full width. */
function squarify<T>(items: readonly Weighed<T>[], box: Box, wide: number): { item: T; box: Box }[] {
  const draw = treemap<Weighed<T>>()
    .tile(treemapSquarify.ratio(1))
    .size([box.width / wide, Math.max(0, box.height)]);
  return boxesOf(draw(treeOf(items)), box, wide);
}

const boxesOf = <T>(root: HierarchyRectangularNode<Weighed<T>>, { x, y }: Box, wide: number): { item: T; box: Box }[] =>
  root
    .leaves()
    .flatMap(({ data, x0, x1, y0, y1 }) =>
      data.item === undefined ? [] : [{ item: data.item, box: { x: x + x0 * wide, y: y + y0, width: (x1 - x0) * wide, height: y1 - y0 } }],
    );

/** Edges on whole px, so that neighbors share them. */
function rounded({ x, y, width, height }: Box): Box {
  const left = Math.round(x);
  const top = Math.round(y);
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
}

/** The smallest occupations would round to nothing; each keeps a px, inside its category. */
function atLeastOne(box: Box, inside: Box): Box {
  const width = Math.max(1, box.width);
  const height = Math.max(1, box.height);
  return {
    x: Math.min(box.x, Math.round(inside.x + inside.width) - width),
    y: Math.min(box.y, Math.round(inside.y + inside.height) - height),
    width,
    height,
  };
}
