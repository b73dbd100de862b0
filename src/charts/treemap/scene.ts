import { stepOf } from "../../atlas/measure.ts";
import { pageOf, type ValueRow } from "../rows.ts";
import { groupWords, valueWords, type TreemapData, type TreemapGroup } from "./data.ts";
import { isNamed } from "../../schema/unit.ts";
import { print } from "../../text/format-figure.ts";
import { ramps, type ColorName } from "../../tokens.ts";
import { fit } from "../label.ts";
import type { Box, Mark, Paint, Scene, Text } from "../scene.ts";
import { headSizes, placeCategories, placeOccupations, type NameFace, type Placed } from "./layout.ts";

const labelSizes = [15, 13, 12, 11] as const;
const padding = 5;

/** Every occupation, grouped in its category: area is employment, color the measure. */
export function occupationsScene(data: TreemapData, width: number, height: number, face: NameFace = "serif"): Scene {
  return { width, height, marks: placeOccupations(data, width, height, face).map((placed) => categoryGroup(placed, data, face)) };
}

/** The categories alone: for narrow containers and for the map of categories. */
export function categoriesScene(data: TreemapData, width: number, height: number, face: NameFace = "serif"): Scene {
  return { width, height, marks: placeCategories(data, width, height).map(({ group, box }) => categoryTile(group, box, data, face)) };
}

function categoryGroup({ group, box, head, tiles }: Placed, data: TreemapData, face: NameFace): Mark {
  const name: Mark[] =
    head === null ? [] : [{ type: "group", role: "head", to: `jobs/${group.slug}`, marks: textLines(head, box.x, box.y, "ink", face) }];
  const marks = [...name, ...tiles.map((tile) => occupationTile(tile.row, tile.box, data))];
  return { type: "group", role: "category", id: group.slug, marks };
}

function occupationTile(row: ValueRow, box: Box, data: TreemapData): Mark {
  const { fill, ink } = paintOf(data, row.value);
  const label = fit([row.title, row.shortTitle], { width: box.width - 2 * padding, height: box.height - 2 * padding }, sizesFor(box));
  return {
    type: "group",
    role: "tile",
    id: row.slug,
    to: pageOf(row),
    name: `${row.title}: ${valueWords(data.measure, row.value)}, ${print(row.jobs, "jobs")} jobs`,
    marks: [
      { type: "rect", ...box, fill, stroke: "outline" },
      ...(label === null ? [] : textLines(label, box.x + padding, box.y + padding, ink)),
    ],
  };
}

function categoryTile(group: TreemapGroup, box: Box, data: TreemapData, face: NameFace): Mark {
  const { fill, ink } = paintOf(data, group.value);
  const inset = Math.min(padding, Math.max(0, Math.floor((Math.min(box.width, box.height) - 13) / 4)));
  const inner = { width: box.width - 2 * Math.max(2, inset), height: box.height - 2 * inset };
  const label = fit([group.title, group.shortTitle], inner, categorySizes(box), face);
  const marks: Mark[] = [{ type: "rect", ...box, fill, stroke: "outline" }];
  if (label !== null) {
    marks.push(...textLines(label, box.x + Math.max(2, inset), box.y + inset, ink, face));
    const used = label.lines.length * label.size * 1.2 + 2;
    const note = shortWords(data, group.value);
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
    name: `${group.title}: ${groupWords(data.measure, group.value)}, ${print(group.jobs, "jobs")} jobs`,
    marks,
  };
}

/** `17.5M`, `350k`: where every figure is one of many. */
const short = (jobs: number) => (jobs >= 1e6 ? `${(jobs / 1e6).toFixed(1)}M` : `${Math.round(jobs / 1e3)}k`);

/** Larger type for larger tiles. */
const categorySizes = (box: { width: number; height: number }) => (box.width * box.height > 9_000 ? headSizes : headSizes.slice(2));
const sizesFor = (box: { width: number; height: number }) => (box.width * box.height > 9_000 ? labelSizes : labelSizes.slice(2));

/** What a category's tile has room for: `3.4`, `$52,100`, `Bachelor's degree`, `mostly high`. */
const shortWords = ({ measure }: TreemapData, value: number | null) =>
  value === null || isNamed(measure.unit) ? groupWords(measure, value).replace("mean ", "") : print(value, measure.unit);

function paintOf(data: TreemapData, value: number | null): { fill: Paint; ink: ColorName } {
  const { scale } = data.measure;
  const pair = value === null ? undefined : ramps[scale.ramp][stepOf(scale, value)];
  return pair === undefined ? { fill: "hatch", ink: "ink" } : { fill: pair[0], ink: pair[1] };
}

function textLines(
  { lines, size }: { lines: string[]; size: number },
  x: number,
  y: number,
  ink: ColorName,
  face: NameFace = "sans",
): Text[] {
  return lines.map((text, index) => ({
    type: "text",
    x,
    y: Math.round(y + size * (0.95 + 1.2 * index)),
    text,
    size,
    ink,
    ...(face === "sans" ? {} : { face }),
  }));
}
