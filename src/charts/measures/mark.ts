import type { ScoreId } from "../../schema/measure.ts";
import type { Dot } from "../scene.ts";

/**
 * How each measure is marked, in every chart that shows it: by shape first. Accent: rated or reckoned from descriptions; ink: seen in
 * use; hollow diamond: the score of 2013.
 */
const looks = {
  karpathy: { fill: "accent" },
  eloundou: { fill: "accent", shape: "square" },
  aioe: { fill: "accent", shape: "up" },
  microsoft: { fill: "ink", shape: "down" },
  anthropic: { fill: "ink", shape: "plus" },
  ilo: { fill: "paper", stroke: "accent" },
  "frey-osborne": { fill: "paper", stroke: "quiet", shape: "diamond" },
} as const satisfies Record<ScoreId, Omit<Dot, "type" | "x" | "y" | "r">>;

/** The mark of a measure at a place. */
export const measureMark = (id: ScoreId, x: number, y: number, r = 5): Dot => ({ type: "dot", x, y, r, ...looks[id] });

/** Names of the measures where there is room for a year. */
export const shortLabels = {
  karpathy: "Karpathy 2026",
  eloundou: "Eloundou and others 2023",
  aioe: "Felten and others 2023",
  microsoft: "Microsoft 2025",
  anthropic: "Anthropic 2026",
  ilo: "ILO 2025",
  "frey-osborne": "Frey and Osborne 2013",
} satisfies Record<ScoreId, string>;
