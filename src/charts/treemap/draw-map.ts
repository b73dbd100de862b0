import { widths, type Width } from "../../tokens.ts";
import type { Host, Level } from "../kind.ts";
import type { Scene } from "../scene.ts";
import type { TreemapData } from "./data.ts";
import type { NameFace } from "./layout.ts";
import { categoriesScene, occupationsScene } from "./scene.ts";

/** Heights in px of the map of everything, and of the map of categories. */
const wholeHeights = {
  page: { narrow: 764, middle: 860, wide: 580 },
  embed: { narrow: 400, middle: 520, wide: 500 },
} as const satisfies Record<Host, Record<Width, number>>;
/** Heights in a page with hundreds of tiles more: at those above, few of their names fit. */
const detailedHeights = { middle: 960, wide: 640 } as const;
const categoryHeights = {
  page: { narrow: 764, middle: 460, wide: 460 },
  embed: { narrow: 400, middle: 460, wide: 460 },
} as const satisfies Record<Host, Record<Width, number>>;

/** The map at one of the site's widths: of everything, of one category, or of the categories alone. */
export function drawMap(data: TreemapData, width: Width, level: Level, host: Host): Scene {
  const px = widths[width];
  const face: NameFace = host === "embed" ? "sans" : "serif";
  if (data.groups.length === 1) return occupationsScene(data, px, oneCategoryHeight(data.rows.length, width));
  if (level === "categories" || width === "narrow") return categoriesScene(data, px, categoryHeights[host][width], face);
  return occupationsScene(data, px, data.isDetailed && host === "page" ? detailedHeights[width] : wholeHeights[host][width], face);
}

/** One category's map grows with its number of tiles, within what a page bears. */
function oneCategoryHeight(tiles: number, width: Width): number {
  const highest = { narrow: 420, middle: 340, wide: 420 }[width];
  return Math.min(highest, 120 + 22 * tiles);
}
