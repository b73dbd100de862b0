import { stepOf } from "../../atlas/measure.ts";
import { ramps } from "../../tokens.ts";
import type { TreemapData } from "./data.ts";
import type { Mark, Paint, Scene } from "../scene.ts";
import { meanAsSaid } from "./data.ts";
import { placeCategories, placeWithin } from "./layout.ts";

/** Narrower tiles than this many px, which nobody sees, stay in the color of their category. */
const least = 12;
/** A tile smaller than this many px on a side is ringed, so that it can be found. */
const small = 9;

/**
 * The whole map in little, with one occupation marked: where it lies, and how large it is beside the others. Colors are those of the map: a category
 * has that of its mean, and the occupation's own category opens into its tiles.
 */
export function locatorScene(data: TreemapData, slug: string, width: number, height: number): Scene | null {
  const categories = placeCategories(data, width, height);
  const own = categories.find(({ group }) => group.rows.some((row) => row.slug === slug));
  const tiles = own === undefined ? [] : placeWithin(own.group, own.box);
  const tile = tiles.find(({ row }) => row.slug === slug);
  if (own === undefined || tile === undefined) return null;
  const { scale } = data.measure;
  const fill = (value: number | null): Paint => (value === null ? "missing" : (ramps[scale.ramp][stepOf(scale, value)]?.[0] ?? "missing"));
  const shown = tiles.filter((each) => each === tile || Math.min(each.box.width, each.box.height) >= least);
  const marks: Mark[] = [
    ...categories.map(({ box, group }): Mark => ({ type: "rect", ...box, fill: fill(meanAsSaid(group.value)), stroke: "outline" })),
    ...shown.map(({ box, row }): Mark => ({ type: "rect", ...box, fill: fill(row.value), stroke: "outline" })),
    { type: "rect", ...own.box, stroke: "ink" },
    { type: "rect", ...tile.box, stroke: "ink" },
  ];
  const { box } = tile;
  if (Math.min(box.width, box.height) < small) {
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // Rimmed with the paper, so that it stands out from the pale and the deep steps.
    marks.push({ type: "dot", ...at, r: small - 1.5, stroke: "paper" }, { type: "dot", ...at, r: small, stroke: "ink" });
  }
  return { width, height, marks };
}
