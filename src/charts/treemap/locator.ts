import type { TreemapData } from "./data.ts";
import type { Mark, Scene } from "../scene.ts";
import { placeCategories, placeWithin } from "./layout.ts";

/** A tile smaller than this many px on a side is ringed, so that it can be found. */
const small = 9;

/** The whole map in little, with one occupation marked: where it lies, and how large it is beside the others. */
export function locatorScene(data: TreemapData, slug: string, width: number, height: number): Scene | null {
  const categories = placeCategories(data, width, height);
  const own = categories.find(({ group }) => group.rows.some((row) => row.slug === slug));
  const tile = own === undefined ? undefined : placeWithin(own.group, own.box).find(({ row }) => row.slug === slug);
  if (own === undefined || tile === undefined) return null;
  const { box } = tile;
  const marks: Mark[] = [
    ...categories.map(({ box: each }): Mark => ({ type: "rect", ...each, fill: each === own.box ? "line" : "band", stroke: "outline" })),
    { type: "rect", ...box, fill: "accent" },
  ];
  if (Math.min(box.width, box.height) < small) {
    marks.push({ type: "dot", x: box.x + box.width / 2, y: box.y + box.height / 2, r: small, stroke: "accent" });
  }
  return { width, height, marks };
}
