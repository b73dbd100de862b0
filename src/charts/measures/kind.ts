import { currentCount, scoreIds } from "../../schema/measure.ts";
import { bureauLabel, scoreMarks } from "../../schema/score-marks.ts";
import { widths } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import type { LegendItem } from "../legend.ts";
import { isIn } from "../occupation-rows.ts";
import { cardWithDrawing, drawingWidth } from "../social/social-card.ts";
import { measuresOf, type MeasuresData } from "./data.ts";
import { sideBySideScene } from "./scene.ts";
import { measuresRowsOf } from "./occupations.ts";
import { measuresSentence } from "./sentence.ts";
import { openingLists, plainMeasuresView, rowsAtEachEnd } from "./view.ts";
import { measuresWords } from "./words.ts";

export const measuresKind = {
  tag: "atlas-measures",
  data: (spec, { atlas, categories }, view) =>
    measuresOf(
      measuresRowsOf(atlas, categories).filter(isIn(view)),
      spec,
      view.category === undefined ? null : (categories.get(view.category)?.title ?? view.category),
    ),
  draw: (data, width) => sideBySideScene(openingLists(data, rowsAtEachEnd[width]), widths[width]),
  legend: () => [
    ...scoreIds.map((measure): LegendItem => ({ mark: { shape: "measure", measure }, label: scoreMarks[measure].label })),
    { mark: { shape: "range", stroke: "ink" }, label: `${bureauLabel}, its step` },
  ],
  // Both ends of the list stand for all of it.
  socialCard: (data, texts) => {
    const rows = openingLists(data, 1).lists.flatMap((list) => list.rows);
    return cardWithDrawing(sideBySideScene({ lists: [{ title: "", rows }], note: "" }, drawingWidth), texts);
  },
  sentence: (data) => measuresSentence(data, plainMeasuresView),
  words: (data, category) => measuresWords({ ...plainMeasuresView, category }, data),
  categoryTitle: (_, slug, title) =>
    `${title}: the ${currentCount} current measures stand {categories/${slug}/rank-spread} percentile points apart for the average occupation`,
  overview: () => null,
  variants: [],
  caution: null,
  embedRoom: { narrow: 610, middle: 395 },
} satisfies Kind<"measures", MeasuresData>;
