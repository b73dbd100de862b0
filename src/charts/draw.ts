import type { ChartData } from "./chart-data.ts";
import { openingLists } from "./measures/view.ts";
import { widths, type Width } from "../tokens.ts";
import { dotsScene } from "./dots/scene.ts";
import { categoryBarsScene } from "./category-bars/scene.ts";
import { rowsAtEachEnd } from "./measures/ends.ts";
import { sideBySideScene } from "./measures/scene.ts";
import { headcountScene } from "./headcount/scene.ts";
import { nextJobsScene } from "./next-jobs/scene.ts";
import { payScaleScene } from "./pay-scale/scene.ts";
import type { Scene } from "./scene.ts";
import type { NameFace } from "./treemap/layout.ts";
import { categoriesScene, occupationsScene } from "./treemap/scene.ts";

/** Whether a chart shows every row or only its groups. */
export type Level = "occupations" | "categories";

/**
 * Where a drawing stands. An embed sets names in the reader's own sans, and stays so low that with all around it the frame is under
 * 1,000 px high, where WordPress cuts it off.
 */
export type Place = "page" | "embed";

/** The drawing of a chart at one of the site's widths. */
export function draw(data: ChartData, width: Width, level: Level = "occupations", place: Place = "page"): Scene {
  const px = widths[width];
  switch (data.kind) {
    case "treemap":
      return treemapScene(data, width, px, level, place);
    case "pay-scale":
      return payScaleScene(data, px);
    case "dots":
      return dotsScene(data, px, dotsHeights[width]);
    case "measures":
      return sideBySideScene(openingLists(data, rowsAtEachEnd[width]), px);
    case "category-bars":
      return categoryBarsScene(data, px);
    case "headcount-and-pay":
      return headcountScene(data, px);
    case "next-jobs":
      return nextJobsScene(data, px);
  }
}

/** Heights in px of charts of dots. */
const dotsHeights = { narrow: 480, middle: 540, wide: 640 } as const satisfies Record<Width, number>;

/** Heights in px of the map of everything, and of the map of categories. */
const wholeHeights = {
  page: { narrow: 764, middle: 860, wide: 544 },
  embed: { narrow: 400, middle: 520, wide: 500 },
} as const satisfies Record<Place, Record<Width, number>>;
const categoryHeights = {
  page: { narrow: 764, middle: 460, wide: 460 },
  embed: { narrow: 400, middle: 460, wide: 460 },
} as const satisfies Record<Place, Record<Width, number>>;

function treemapScene(data: Extract<ChartData, { kind: "treemap" }>, width: Width, px: number, level: Level, place: Place): Scene {
  const face: NameFace = place === "embed" ? "sans" : "serif";
  if (data.groups.length === 1) return occupationsScene(data, px, oneCategoryHeight(data.rows.length, width));
  if (level === "categories" || width === "narrow") return categoriesScene(data, px, categoryHeights[place][width], face);
  return occupationsScene(data, px, wholeHeights[place][width], face);
}

/** One category's map grows with its number of tiles, within what a page bears. */
function oneCategoryHeight(tiles: number, width: Width): number {
  const highest = { narrow: 420, middle: 340, wide: 420 }[width];
  return Math.min(highest, 120 + 22 * tiles);
}
