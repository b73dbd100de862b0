import { measures } from "../../atlas/measure.ts";
import { measureIds } from "../../schema/measure.ts";
import type { Kind } from "../kind.ts";
import { measureLegend } from "../legend.ts";
import { foundInCategory, isIn, namesIn, rowsOf } from "../occupation-rows.ts";
import { cardWithDrawing, drawingWidth } from "../social/social-card.ts";
import { treemapOf, type TreemapData } from "./data.ts";
import { drawMap } from "./draw-map.ts";
import { treemapOverview } from "./overview.ts";
import { categoriesScene, occupationsScene } from "./scene.ts";
import { mapSentence } from "./sentence.ts";
import { plainView } from "./view.ts";
import { mapWords } from "./words.ts";

export const treemapKind = {
  tag: "atlas-map",
  data: (spec, source, view) =>
    treemapOf(rowsOf(source.atlas, source.categories, measures[spec.measure]).filter(isIn(view)), measures[spec.measure], namesIn(source)),
  draw: drawMap,
  legend: (data) => measureLegend(data.measure),
  socialCard: (data, texts) =>
    cardWithDrawing(
      (height) => (data.groups.length === 1 ? occupationsScene(data, drawingWidth, height) : categoriesScene(data, drawingWidth, height)),
      texts,
    ),
  sentence: ({ measure, rows }) => mapSentence(plainView(measure.id), rows, rows),
  words: (data, category, notes) => mapWords({ ...plainView(data.measure.id), category }, data, notes),
  categoryTitle: ({ rows }, slug, title) => foundInCategory(rows, slug, title),
  overview: treemapOverview,
  variants: measureIds,
  caution: null,
  embedRoom: { narrow: 490, middle: 340 },
} satisfies Kind<"treemap", TreemapData>;
