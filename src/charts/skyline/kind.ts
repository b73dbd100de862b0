import { jobsSinceOf } from "../../atlas/jobs-since.ts";
import { widths, type Width } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import { measureLegend } from "../legend.ts";
import { namedRow } from "../occupation-rows.ts";
import type { Scene } from "../scene.ts";
import { cardWithAxes } from "../social/social-card.ts";
import { skylineColor } from "./color.ts";
import { skylineFigures, skylineOf, type SkylineData } from "./data.ts";
import { skylineScene, unnamedIn } from "./scene.ts";
import { skylineSentence } from "./sentence.ts";

/** Heights in px of the drawings. */
export const skylineHeights = { narrow: 420, middle: 480, wide: 540 } as const satisfies Record<Width, number>;

/** The drawing at one of the site's widths. */
export const drawSkyline = (data: SkylineData, width: Width): Scene =>
  skylineScene(data, { width: widths[width], height: skylineHeights[width] });

export const skylineKind = {
  tag: "atlas-skyline",
  data: ({ shape, color, lit }, { atlas, categories }) => {
    const since = jobsSinceOf(atlas);
    const rows = atlas.occupations.flatMap((occupation) => {
      const named = namedRow(occupation, categories);
      const { score, ...figures } = skylineFigures(occupation);
      return named === null || score === null ? [] : [{ ...named, ...figures, score, since: since.get(occupation.slug) ?? null }];
    });
    return skylineOf(rows, { shape, color, lit });
  },
  draw: drawSkyline,
  unnamed: (data, width) => unnamedIn(data, { width: widths[width], height: skylineHeights[width] }),
  legend: ({ color }) => measureLegend(skylineColor[color]),
  socialCard: (data, texts) => cardWithAxes((width, height) => skylineScene(data, { width, height }), texts),
  sentence: skylineSentence,
  words: () => null,
  categoryTitle: () => null,
  overview: () => null,
  variants: [],
  caution: null,
  embedRoom: { narrow: 475, middle: 325 },
} satisfies Kind<"skyline", SkylineData>;
