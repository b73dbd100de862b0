import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from "d3-hierarchy";
import { stepOf } from "../../model/measure.ts";
import type { TreemapData, TreemapGroup, TreemapRow } from "../../model/treemap-data.ts";
import { print } from "../../model/print.ts";
import { ramps, type ColorName } from "../../tokens.ts";
import { fit } from "../label.ts";
import type { Mark, Paint, Scene, Text } from "../scene.ts";

/** A node is the whole, a category or an occupation. */
type Item = { groups: readonly TreemapGroup[] } | TreemapGroup | TreemapRow;
type Node = HierarchyRectangularNode<Item>;

const gap = 5;
const headSizes = [17, 15, 13, 12, 11] as const;
const labelSizes = [15, 13, 12, 11] as const;
const padding = 5;

/** Tiles this many times as wide as high hold words better than squares. */
const stretch = { occupations: 1.7, categories: 2 } as const;

/** Every occupation, grouped in its category: area is employment, color the measure. */
export function occupationsScene(data: TreemapData, width: number, height: number): Scene {
  const root = layout(data, width, height, "occupations");
  return { width, height, marks: (root.children ?? []).map((node) => categoryGroup(node, data)) };
}

/** The categories alone: for narrow containers and for the map of categories. */
export function categoriesScene(data: TreemapData, width: number, height: number): Scene {
  const root = layout(data, width, height, "categories");
  return { width, height, marks: (root.children ?? []).map((node) => categoryTile(node, data)) };
}

/** Squarified in a space that is narrower by the stretch, then drawn out to the full width. */
function layout(data: TreemapData, width: number, height: number, level: keyof typeof stretch): Node {
  const withRows = level === "occupations";
  const children = (item: Item) => ("groups" in item ? item.groups : withRows && "rows" in item ? item.rows : undefined);
  const tree = hierarchy<Item>({ groups: data.groups }, children as (item: Item) => Iterable<Item> | undefined);
  const weighed = tree.sum((item) => ("groups" in item || (withRows && "rows" in item) ? 0 : item.jobs));
  const heads = withRows && data.groups.length > 1;
  const root = treemap<Item>()
    .tile(treemapSquarify.ratio(1))
    .size([width / stretch[level], height])
    .paddingInner((node) => (node.depth === 0 && heads ? gap : 0))
    .paddingTop((node) => (node.depth === 1 && heads ? headHeight(node as Node, (node.x1 - node.x0) * stretch[level]) : 0))(weighed);
  return root.each((node) => {
    node.x0 = Math.round(node.x0 * stretch[level]);
    node.x1 = Math.round(node.x1 * stretch[level]);
    node.y0 = Math.round(node.y0);
    node.y1 = Math.round(node.y1);
  });
}

/** Room for a category's name above its tiles: two lines where it is too narrow for one. */
function headHeight(node: Node, width: number): number {
  const head = headOf(node, width, 34);
  return head === null ? 0 : Math.ceil(head.lines.length * head.size * 1.2) + 3;
}

function headOf(node: Node, width: number, height: number) {
  const group = node.data as TreemapGroup;
  return fit([group.title, group.shortTitle], { width: width - 2, height }, headSizes, "serif");
}

function categoryGroup(node: Node, data: TreemapData): Mark {
  const group = node.data as TreemapGroup;
  const tiles = (node.children ?? []).map((child) => occupationTile(child, data));
  const head = data.groups.length > 1 ? headOf(node, node.x1 - node.x0, 34) : null;
  const name: Mark[] =
    head === null
      ? []
      : [{ type: "group", role: "head", to: `jobs/${group.slug}`, marks: textLines(head, node.x0, node.y0, "ink", "serif") }];
  return { type: "group", role: "category", id: group.slug, marks: [...name, ...tiles] };
}

function occupationTile(node: Node, data: TreemapData): Mark {
  const row = node.data as TreemapRow;
  const { fill, ink } = paintOf(data, row.value);
  const box = boxOf(node);
  const label = fit([row.title, row.shortTitle], { width: box.width - 2 * padding, height: box.height - 2 * padding }, sizesFor(box));
  return {
    type: "group",
    role: "tile",
    id: row.slug,
    to: `occupations/${row.slug}`,
    name: `${row.title}: ${inWords(data, row.value)}, ${print(row.jobs, "jobs")} jobs`,
    marks: [{ type: "rect", ...box, fill }, ...(label === null ? [] : textLines(label, box.x + padding, box.y + padding, ink))],
  };
}

function categoryTile(node: Node, data: TreemapData): Mark {
  const group = node.data as TreemapGroup;
  const { fill, ink } = paintOf(data, group.value);
  const box = boxOf(node);
  const inset = Math.min(padding, Math.max(0, Math.floor((Math.min(box.width, box.height) - 13) / 4)));
  const inner = { width: box.width - 2 * Math.max(2, inset), height: box.height - 2 * inset };
  const label = fit([group.title, group.shortTitle], inner, categorySizes(box), "serif");
  const marks: Mark[] = [{ type: "rect", ...box, fill }];
  if (label !== null) {
    marks.push(...textLines(label, box.x + Math.max(2, inset), box.y + inset, ink, "serif"));
    const used = label.lines.length * label.size * 1.2 + 2;
    const note = group.value === null ? "no scores" : print(group.value, data.measure.unit);
    const second = fit(
      [`${note} · ${short(group.jobs)} jobs`, `${note} · ${short(group.jobs)}`, note],
      { width: inner.width, height: inner.height - used },
      [12, 11],
    );
    if (second !== null) marks.push(...textLines(second, box.x + Math.max(2, inset), box.y + inset + used, ink));
  }
  return {
    type: "group",
    role: "tile",
    id: group.slug,
    to: `jobs/${group.slug}`,
    name: `${group.title}: ${group.value === null ? "no scores" : `mean ${meanInWords(data, group.value)}`}, ${print(group.jobs, "jobs")} jobs`,
    marks,
  };
}

/** `17.5M`, `350k`: where every figure is one of many. */
const short = (jobs: number) => (jobs >= 1e6 ? `${(jobs / 1e6).toFixed(1)}M` : `${Math.round(jobs / 1e3)}k`);

/** Larger type for larger tiles. */
const categorySizes = (box: { width: number; height: number }) => (box.width * box.height > 9_000 ? headSizes : headSizes.slice(2));
const sizesFor = (box: { width: number; height: number }) => (box.width * box.height > 9_000 ? labelSizes : labelSizes.slice(2));

const boxOf = (node: Node) => ({ x: node.x0, y: node.y0, width: node.x1 - node.x0, height: node.y1 - node.y0 });

const inWords = (data: TreemapData, value: number | null) => (value === null ? "not scored" : data.measure.print(value));
const meanInWords = (data: TreemapData, value: number) => data.measure.print(value);

function paintOf(data: TreemapData, value: number | null): { fill: Paint; ink: ColorName } {
  const { scale } = data.measure;
  const pair = value === null ? undefined : ramps[scale.ramp][stepOf(scale, value)];
  return pair === undefined ? { fill: "hatch", ink: "ink" } : { fill: pair[0], ink: pair[1] };
}

function textLines({ lines, size }: { lines: string[]; size: number }, x: number, y: number, ink: ColorName, face?: "serif"): Text[] {
  return lines.map((text, index) => ({
    type: "text",
    x,
    y: y + size * (0.95 + 1.2 * index),
    text,
    size,
    ink,
    ...(face === undefined ? {} : { face }),
  }));
}
