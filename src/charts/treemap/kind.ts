import { measures } from "../../atlas/measure.ts";
import { measureIds } from "../../schema/measure.ts";
import { widths, type Width } from "../../tokens.ts";
import type { Kind, Level, Host } from "../kind.ts";
import { measureLegend } from "../legend.ts";
import { foundInCategory, isIn, namesIn, rowsOf } from "../occupation-rows.ts";
import type { Scene } from "../scene.ts";
import { cardWithDrawing, drawingWidth } from "../social/social-card.ts";
import { treemapOf, type TreemapData } from "./data.ts";
import type { NameFace } from "./layout.ts";
import { treemapOverview } from "./overview.ts";
import { categoriesScene, occupationsScene } from "./scene.ts";
import { mapSentence } from "./sentence.ts";
import { plainView } from "./view.ts";

export const treemapKind = {
  tag: "atlas-map",
  data: (spec, source, view) =>
    treemapOf(rowsOf(source.atlas, source.categories, measures[spec.measure]).filter(isIn(view)), measures[spec.measure], namesIn(source)),
  draw: treemapScene,
  legend: (data) => measureLegend(data.measure),
  socialCard: (data, texts) => cardWithDrawing(categoriesScene(data, drawingWidth, 182), texts),
  sentence: ({ measure, rows }) => mapSentence(plainView(measure.id), rows, rows),
  categoryTitle: ({ rows }, slug, title) => foundInCategory(rows, slug, title),
  overview: treemapOverview,
  // Of the chart's sources only the one of jobs goes with every measure.
  variants: { measures: measureIds, name: () => "The map", sources: () => ["bls-ooh"] },
  caution: null,
  embedRoom: { narrow: 490, middle: 340 },
} satisfies Kind<"treemap", TreemapData>;

/** Heights in px of the map of everything, and of the map of categories. */
const wholeHeights = {
  page: { narrow: 764, middle: 860, wide: 544 },
  embed: { narrow: 400, middle: 520, wide: 500 },
} as const satisfies Record<Host, Record<Width, number>>;
const categoryHeights = {
  page: { narrow: 764, middle: 460, wide: 460 },
  embed: { narrow: 400, middle: 460, wide: 460 },
} as const satisfies Record<Host, Record<Width, number>>;

function treemapScene(data: TreemapData, width: Width, level: Level, host: Host): Scene {
  const px = widths[width];
  const face: NameFace = host === "embed" ? "sans" : "serif";
  if (data.groups.length === 1) return occupationsScene(data, px, oneCategoryHeight(data.rows.length, width));
  if (level === "categories" || width === "narrow") return categoriesScene(data, px, categoryHeights[host][width], face);
  return occupationsScene(data, px, wholeHeights[host][width], face);
}

/** One category's map grows with its number of tiles, up to a limit. */
function oneCategoryHeight(tiles: number, width: Width): number {
  const highest = { narrow: 420, middle: 340, wide: 420 }[width];
  return Math.min(highest, 120 + 22 * tiles);
}
