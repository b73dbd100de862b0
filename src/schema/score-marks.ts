import type { ColorName } from "../tokens.ts";
import type { ScoreId } from "./measure.ts";

/** How charts tell scores apart. */
interface ScoreMark {
  /** By shape first. Accent: rated or reckoned from descriptions; ink: seen in use; hollow diamond: a past score. */
  mark: { fill: ColorName; stroke?: ColorName; shape?: "square" | "up" | "down" | "plus" | "diamond" };
  /** A name with its year. */
  label: string;
  /** Whether the Bureau says that its steps combine it. */
  combined: boolean;
}

export const scoreMarks = {
  karpathy: { mark: { fill: "accent" }, label: "Karpathy 2026", combined: false },
  eloundou: { mark: { fill: "accent", shape: "square" }, label: "Eloundou and others 2023", combined: true },
  aioe: { mark: { fill: "accent", shape: "up" }, label: "Felten and others 2023", combined: true },
  microsoft: { mark: { fill: "ink", shape: "down" }, label: "Microsoft 2025", combined: true },
  anthropic: { mark: { fill: "ink", shape: "plus" }, label: "Anthropic 2026", combined: true },
  ilo: { mark: { fill: "paper", stroke: "accent" }, label: "ILO 2025", combined: false },
  "frey-osborne": { mark: { fill: "paper", stroke: "quiet", shape: "diamond" }, label: "Frey and Osborne 2013", combined: false },
} as const satisfies Record<ScoreId, ScoreMark>;

/** How charts name the Bureau's steps beside these. They are no score, and have a bar where those have a mark. */
export const bureauLabel = "BLS 2026";
