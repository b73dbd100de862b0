import { widths } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import { measuresRowsOf } from "../measures/occupations.ts";
import { cardWithDrawing, drawingWidth } from "../social/social-card.ts";
import { agreementOf, type AgreementData } from "./data.ts";
import { agreementLegend, agreementScene } from "./scene.ts";
import { agreementSentence } from "./sentence.ts";

/** Measures on the picture for links: one of today that the Bureau does not combine, and the past score. */
const shownOnCard = ["ilo", "frey-osborne"] as const;

export const agreementKind = {
  tag: "atlas-agreement",
  data: (_, { atlas, categories }) => agreementOf(measuresRowsOf(atlas, categories)),
  draw: (data, width) => agreementScene(data, widths[width]),
  legend: () => [...agreementLegend],
  socialCard: (data, texts) => cardWithDrawing(agreementScene(data, drawingWidth, shownOnCard), texts),
  sentence: agreementSentence,
  words: () => null,
  categoryTitle: () => null,
  overview: () => null,
  variants: [],
  caution: null,
  embedRoom: { narrow: 570, middle: 345 },
} satisfies Kind<"agreement", AgreementData>;
