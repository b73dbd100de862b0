import { hierarchy, treemap, treemapResquarify, treemapSquarify, type HierarchyRectangularNode } from "d3-hierarchy";
import type { ValueRow } from "../rows.ts";
import type { TreemapData, TreemapGroup } from "./data.ts";
import { fit } from "../label.ts";
import type { Box } from "../scene.ts";

/** Names of categories are set in the site's serif, or in the reader's sans where the site's font cannot go. */
export type NameFace = "serif" | "sans";

/** A category in the drawing: its box, its name if there is room for one, and its tiles below. */
export interface Placed {
  group: TreemapGroup;
  box: Box;
  head: { lines: string[]; size: number } | null;
  tiles: readonly { row: ValueRow; box: Box }[];
}

/** Tiles this many times as wide as high hold words better than squares. */
const stretch = { occupations: 1.7, categories: 2 } as const;
/** Between categories. */
const gap = 5;
const highestHead = 34;
export const headSizes = [17, 15, 13, 12, 11] as const;
/** Rounds of correction; the boxes have settled before the last. */
const rounds = 30;
/** Rounds after which names keep the room that they have needed. */
const settling = 4;

/** The categories alone, side by side. */
export const placeCategories = (data: TreemapData, width: number, height: number): { group: TreemapGroup; box: Box }[] =>
  squarify(
    data.groups.map((group) => ({ item: group, weight: group.jobs })),
    { x: 0, y: 0, width, height },
    stretch.categories,
  ).map(({ item, box }) => ({ group: item, box: rounded(box) }));

/**
 * Every occupation in its category. A name takes room from its category, small ones most of all; so each category's box is made as
 * much larger as its name and its gaps take, and a job has the same area everywhere.
 */
export function placeOccupations({ groups }: TreemapData, width: number, height: number, face: NameFace = "serif"): Placed[] {
  const whole = { x: 0, y: 0, width, height };
  const [only] = groups;
  if (only !== undefined && groups.length === 1) return [placed(only, whole, null)];
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
  return boxes.map(({ group, box }) => placed(group, rounded(inset(box)), { face, height: room.get(group) ?? 0 }));
}

const area = ({ width, height }: Box) => Math.max(0, width) * Math.max(0, height);
/** One category's occupations in a box, without a name. */
export const placeWithin = (group: TreemapGroup, box: Box): Placed["tiles"] => placed(group, box, null).tiles;

const inset = (box: Box): Box => ({ ...box, width: box.width - gap, height: box.height - gap });

/** `room` is kept for the name at least; null for no name. */
function placed(group: TreemapGroup, box: Box, room: { face: NameFace; height: number } | null): Placed {
  const { head, box: inner } = room === null ? { head: null, box } : innerOf(group, box, room.face, room.height);
  const tiles = squarify(
    group.rows.map((row) => ({ item: row, weight: row.jobs })),
    inner,
    stretch.occupations,
  ).map(({ item, box: tile }) => ({ row: item, box: atLeastOne(rounded(tile), inner) }));
  return { group, box, head, tiles };
}

/** A category's name at the largest size that fits the width, in one line or two, and the height that it takes. */
function headOf(group: TreemapGroup, width: number, face: NameFace): { head: Placed["head"]; height: number } {
  const head = fit([group.title, group.shortTitle], { width: width - 1, height: highestHead }, headSizes, face);
  return { head, height: head === null ? 0 : Math.ceil(head.lines.length * head.size * 1.2) + 3 };
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

/** Largest first. */
const treeOf = <T>(items: readonly Weighed<T>[]) =>
  hierarchy<Weighed<T>>({ weight: 0, items }, (node) => node.items)
    .sum((node) => node.weight)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));

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
