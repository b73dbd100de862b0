import { measures } from "../../atlas/measure.ts";
import { widths } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import { namesIn, rowsOf } from "../occupation-rows.ts";
import { cardWithDrawing, drawingWidth } from "../social/social-card.ts";
import { categoryBarsOf, type CategoryBarsData } from "./data.ts";
import { barsLegend, categoryBarsScene } from "./scene.ts";
import { barsSentence } from "./view.ts";
import { barsWords } from "./words.ts";

export const categoryBarsKind = {
  tag: "atlas-bars",
  data: ({ measure }, source) => categoryBarsOf(rowsOf(source.atlas, source.categories, measures[measure]), measure, namesIn(source)),
  draw: (data, width) => categoryBarsScene(data, widths[width]),
  legend: ({ measure }) => barsLegend(measure),
  // The first and the last stand for all.
  socialCard: (data, texts) =>
    cardWithDrawing(categoryBarsScene({ ...data, rows: [...data.rows.slice(0, 4), ...data.rows.slice(-2)] }, drawingWidth), texts),
  sentence: barsSentence,
  words: (data, _, notes) => barsWords(data, notes),
  categoryTitle: () => null,
  overview: () => null,
  variants: [],
  caution: null,
  embedRoom: { narrow: 400, middle: 290 },
} satisfies Kind<"category-bars", CategoryBarsData>;
