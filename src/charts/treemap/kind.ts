import { detailedMeasures } from "../../atlas/detailed-measure.ts";
import { measures } from "../../atlas/measure.ts";
import { detailedMeasureIds, type DetailedMeasureId } from "../../schema/detailed-measure.ts";
import { measureIds, type MeasureId } from "../../schema/measure.ts";
import { detailedRowsOf } from "../detailed-rows.ts";
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

/** A measure that detailed occupations have. Throws where they have not: then the chart's file asks for what cannot be drawn. */
function detailedIdOf(id: MeasureId): DetailedMeasureId {
  const known = detailedMeasureIds.find((each) => each === id);
  if (known === undefined)
    throw new Error(`detailed occupations have no ${id}; write one of ${detailedMeasureIds.join(", ")} for the measure of the chart`);
  return known;
}

export const treemapKind = {
  tag: "atlas-map",
  data: ({ level, measure }, source, view) => {
    const { atlas, categories } = source;
    const [facts, rows] =
      level === "profiles"
        ? [measures[measure], rowsOf(atlas, categories, measures[measure])]
        : [detailedMeasures[detailedIdOf(measure)], detailedRowsOf(atlas, categories, detailedIdOf(measure))];
    return treemapOf(rows.filter(isIn(view)), facts, namesIn(source));
  },
  draw: drawMap,
  legend: (data) => measureLegend(data.measure),
  socialCard: (data, texts) =>
    cardWithDrawing(
      (height) => (data.groups.length === 1 ? occupationsScene(data, drawingWidth, height) : categoriesScene(data, drawingWidth, height)),
      texts,
    ),
  sentence: ({ measure, rows }) => mapSentence(plainView(measure.id), rows, rows),
  words: (data, category, notes) => mapWords({ ...plainView(data.measure.id), category }, data, notes),
  // The figures of categories are those of profiles.
  categoryTitle: ({ rows, isDetailed }, slug, title) => (isDetailed ? null : foundInCategory(rows, slug, title)),
  overview: treemapOverview,
  variants: measureIds,
  ownMeasures: ({ level }) => (level === "profiles" ? null : detailedMeasures),
  caution: null,
  embedRoom: { narrow: 450, middle: 315 },
} satisfies Kind<"treemap", TreemapData>;
