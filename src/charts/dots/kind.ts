import { exposureIds } from "../../schema/measure.ts";
import { widths, type Width } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import { foundInCategory, isIn, namedRow } from "../occupation-rows.ts";
import type { Scene } from "../scene.ts";
import { cardWithAxes } from "../social/social-card.ts";
import { axisValue, dotRow, dotsOf, exposureOf, isDrawn, type DotsData } from "./data.ts";
import { dotsCardScene, dotsScene, type DotsShown } from "./scene.ts";
import { dotsSentence } from "./sentence.ts";
import { plainDotsView } from "./view.ts";
import { dotsWords } from "./words.ts";

/** Heights in px of the drawings. */
const heights = { narrow: 480, middle: 540, wide: 640 } as const satisfies Record<Width, number>;

/** The drawing at one of the site's widths; of a view, with the rows that it leaves named and counted. */
export const drawDots = (data: DotsData, width: Width, shown?: DotsShown): Scene => dotsScene(data, widths[width], heights[width], shown);

export const dotsKind = {
  tag: "atlas-dots",
  data: (spec, { atlas, categories }, view) => {
    const [x, y] = spec.exposure === "across" ? [spec.measure, spec.against] : [spec.against, spec.measure];
    const rows = atlas.occupations.filter(isIn(view)).flatMap((occupation) => {
      const named = namedRow(occupation, categories);
      return named === null ? [] : [dotRow(named, axisValue(occupation, x), axisValue(occupation, y))];
    });
    return dotsOf(rows, x, y, spec.exposure, spec.remarks);
  },
  draw: (data, width) => drawDots(data, width),
  // Their axis carries the ramp, and circles of known size stand at the foot.
  legend: () => [],
  socialCard: (data, texts) => cardWithAxes((width, height) => dotsCardScene(data, width, height), texts),
  sentence: (data) => dotsSentence(plainDotsView(exposureOf(data)), data.rows.filter(isDrawn), data),
  words: (data, category, notes) => dotsWords({ ...plainDotsView(exposureOf(data)), category }, data, notes),
  categoryTitle: ({ rows }, slug, title) => foundInCategory(rows, slug, title),
  overview: () => null,
  variants: exposureIds,
  caution: null,
  embedRoom: { narrow: 530, middle: 350 },
} satisfies Kind<"dots", DotsData>;
