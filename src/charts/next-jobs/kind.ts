import { gapScale } from "../../atlas/pay-difference-scale.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { ramps, widths } from "../../tokens.ts";
import type { Kind } from "../kind.ts";
import type { LegendItem } from "../legend.ts";
import { cardWithAxes } from "../social/social-card.ts";
import { nextJobsOf, type NextJobsData } from "./data.ts";
import { nextDataOf } from "./occupations.ts";
import { nextJobsScene } from "./scene.ts";
import { nextSentence } from "./sentences.ts";
import { plainNextView } from "./view.ts";

/** The chart of the explorer of jobs: the page is `/jobs/next/`, the parts around the chart stand in `src/explorer`. */
export const nextJobsKind = {
  tag: "atlas-next",
  data: (spec, { atlas, categories }) => nextJobsOf(nextDataOf(atlas, neighborhoodOf(atlas.rows), categories), spec.start, plainNextView),
  draw: (data, width) => nextJobsScene(data, widths[width]),
  legend: () => [
    ...ramps[gapScale.ramp].map(([fill], index): LegendItem => ({
      mark: { fill, stroke: "edge", shape: "circle" },
      label: gapScale.labels[index] ?? "",
    })),
    { mark: { fill: "missing", stroke: "edge", shape: "circle" }, label: "not known" },
    { mark: { fill: "paper", stroke: "edge", shape: "ring" }, label: "kept back by a bound" },
  ],
  socialCard: (data, texts) => cardWithAxes((width, height) => nextJobsScene(data, width, height, true), texts),
  sentence: nextSentence,
  words: () => null,
  categoryTitle: () => null,
  overview: () => null,
  variants: [],
  caution: null,
  embedRoom: { narrow: 690, middle: 440 },
} satisfies Kind<"next-jobs", NextJobsData>;
