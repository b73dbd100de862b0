import { exposureIds } from "../../schema/measure.ts";
import { widths, type Width } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import { foundInCategory, isIn, namedRow } from "../occupation-rows.ts";
import { cardWithAxes } from "../social/social-card.ts";
import { axisValue, dotRow, dotsOf, exposureOf, isDrawn, type DotsData } from "./data.ts";
import { dotsCardScene, dotsScene } from "./scene.ts";
import { dotsSentence } from "./sentence.ts";
import { plainDotsView } from "./view.ts";

/** Heights in px of the drawings. */
const heights = { narrow: 480, middle: 540, wide: 640 } as const satisfies Record<Width, number>;

export const dotsKind = {
  tag: "atlas-dots",
  data: (spec, { atlas, categories }, view) => {
    const [x, y] = spec.exposure === "across" ? [spec.measure, spec.against] : [spec.against, spec.measure];
    const rows = atlas.occupations.filter(isIn(view)).flatMap((occupation) => {
      const named = namedRow(occupation, categories);
      return named === null ? [] : [dotRow(named, axisValue(occupation, x), axisValue(occupation, y))];
    });
    return dotsOf(rows, x, y, spec.exposure);
  },
  draw: (data, width) => dotsScene(data, widths[width], heights[width]),
  // Their axis carries the ramp, and circles of known size stand at the foot.
  legend: () => [],
  socialCard: (data, texts) => cardWithAxes((width, height) => dotsCardScene(data, width, height), texts),
  sentence: (data) => dotsSentence(plainDotsView(exposureOf(data)), data.rows.filter(isDrawn), data),
  categoryTitle: ({ rows }, slug, title) => foundInCategory(rows, slug, title),
  overview: () => null,
  variants: { measures: exposureIds, name: (spec) => spec.name, sources: (spec) => spec.sources },
  caution: null,
  embedRoom: { narrow: 600, middle: 435 },
} satisfies Kind<"dots", DotsData>;
