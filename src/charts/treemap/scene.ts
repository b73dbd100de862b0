import { stepOf, measures } from "../../atlas/measure.ts";
import { pageOf, type ValueRow } from "../rows.ts";
import { groupWords, restName, valueOfRows, valueWords, type TreemapData, type TreemapGroup } from "./data.ts";
import { isNamed } from "../../schema/unit.ts";
import { print } from "../../text/format-figure.ts";
import { ramps, type ColorName } from "../../tokens.ts";
import { fit } from "../label.ts";
import type { Box, Group, Mark, Scene } from "../scene.ts";
import { cornerOf } from "../svg/paths.ts";
import { labelOf, textLines, tileTexts } from "./labels.ts";
import { placeCategories, placeOccupations, type NameFace, type Placed } from "./layout.ts";

/** Of names of categories on tiles of their own. */
const headSizes = [17, 15, 13, 12, 11] as const;

const padding = 5;

/** Every occupation, grouped in its category: area is employment, color the measure. The smallest of a category share one tile. */
export function occupationsScene(data: TreemapData, width: number, height: number, face: NameFace = "serif"): Scene {
  return { width, height, marks: placeOccupations(data, width, height, face).map((placed) => categoryGroup(placed, data, face, width)) };
}

/** Shapes of the categories' tiles that are tried until each has room for its name. */
const shapes = [2, 1.2, 1.4, 1.6, 1.8, 2.2, 2.4, 2.6, 2.8, 3, 3.2, 3.4, 3.6, 3.8, 4] as const;

/** The categories alone: for narrow containers and for the map of categories. */
export function categoriesScene(data: TreemapData, width: number, height: number, face: NameFace = "serif"): Scene {
  const scenes = shapes.map((wide): Group[] =>
    placeCategories(data, width, height, wide).map(({ group, box }) => categoryTile(group, box, data, face)),
  );
  const unnamed = scenes.map((tiles) => tiles.filter(({ marks }) => !marks.some(({ type }) => type === "text")).length);
  return { width, height, marks: scenes[unnamed.indexOf(Math.min(...unnamed))] ?? [] };
}

function categoryGroup({ group, box, head, tiles, rest }: Placed, data: TreemapData, face: NameFace, width: number): Mark {
  const name: Mark[] =
    head === null ? [] : [{ type: "group", role: "head", to: `jobs/${group.slug}`, marks: textLines(head, box.x, box.y, "ink", face) }];
  const draw = (finest?: number) => tiles.map((tile) => occupationTile(tile.row, tile.box, data, width, finest));
  // The finest names are few and cost bytes, above all where a drawing is rarely enlarged; but no category is without a name.
  const few = draw(width < enlarged ? 1 : 2);
  const marks: Mark[] = [...name, ...(few.some(({ marks: own }) => own.some(({ type }) => type === "text")) ? few : draw())];
  if (rest !== null) marks.push(restTile(group, rest, data, width));
  return { type: "group", role: "category", id: group.slug, marks };
}

/** Drawings from this width up are most often seen enlarged. */
const enlarged = 700;

function occupationTile(row: ValueRow, box: Box, data: TreemapData, width: number, finest?: number): Group {
  const { ink, marks } = groundOf(data, row.value, box);
  const label = labelOf([row.title, row.shortTitle], box, width, finest);
  return {
    type: "group",
    role: "tile",
    id: row.slug,
    to: pageOf(row),
    name: `${row.title}: ${valueWords(data.measure, row.value)}, ${print(row.jobs, "jobs")} jobs`,
    marks: [...marks, ...(label === null ? [] : tileTexts(label, factsOf(row, data), box, ink))],
  };
}

/** The smallest occupations of a category. It leads to the category, where each has a tile of its own. */
function restTile(group: TreemapGroup, { rows, box }: NonNullable<Placed["rest"]>, data: TreemapData, width: number): Mark {
  const value = valueOfRows(rows, data.measure);
  const { ink, marks } = groundOf(data, value, box);
  const label = labelOf([`${rows.length} more`, `+${rows.length}`], box, width);
  return {
    type: "group",
    role: "tile rest",
    id: `${group.slug}-rest`,
    to: `jobs/${group.slug}`,
    name: restName(group, rows, data.measure),
    marks: [...marks, ...(label === null ? [] : tileTexts(label, [], box, ink))],
  };
}

/** What a tile says below its name: its value; in the map of one category its pay and its outlook, too. */
function factsOf({ value, medianPay, projectedChange }: ValueRow, { measure, groups }: TreemapData): string[] {
  const own = value === null ? [] : [valueWords(measure, value)];
  if (groups.length > 1) return own;
  if (typeof medianPay === "number" && measure.id !== "median-pay") {
    // A floor says by itself that it is pay: `$239,200 or more`.
    const pay = measures["median-pay"].print(medianPay);
    own.push(pay.endsWith("or more") ? pay : `${pay} pay`);
  }
  if (typeof projectedChange === "number" && measure.id !== "projected-change")
    own.push(`${print(projectedChange, "percent change")} jobs`);
  return own;
}

function categoryTile(group: TreemapGroup, box: Box, data: TreemapData, face: NameFace): Group {
  const { ink, marks } = groundOf(data, group.value, box);
  const inset = Math.min(padding, Math.max(0, Math.floor((Math.min(box.width, box.height) - 13) / 4)));
  const inner = { width: box.width - 2 * Math.max(2, inset), height: box.height - 2 * inset };
  // An embed is lower than a page's map, and its smallest tiles need smaller type.
  const label =
    fit([group.title, group.shortTitle], inner, categorySizes(box), face) ??
    (face === "sans" ? fit([group.shortTitle], inner, [10], face) : null);
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
const categorySizes = (box: Box) => (box.width * box.height > 9_000 ? headSizes : headSizes.slice(2));

/** What a category's tile has room for: `3.4`, `$52,100`, `Bachelor's degree`, `mostly high`. */
const shortWords = ({ measure }: TreemapData, value: number | null) =>
  value === null || isNamed(measure.unit) ? groupWords(measure, value).replace("mean ", "") : print(value, measure.unit);

/** The ground of a tile, and the ink for it. Without a value it is pale, with a mark in its corner. */
function groundOf(data: TreemapData, value: number | null, box: Box): { ink: ColorName; marks: Mark[] } {
  const { scale } = data.measure;
  const pair = value === null ? undefined : ramps[scale.ramp][stepOf(scale, value)];
  const [fill, ink] = pair ?? (["missing", "ink"] as const);
  const corner: Mark[] = pair === undefined ? [{ type: "rect", ...cornerOf(box), fill: "quiet" }] : [];
  return { ink, marks: [{ type: "rect", ...box, fill, stroke: "outline" }, ...corner] };
}
