import type { ScoreId } from "./measure.ts";
import type { FigureKind, Unit } from "./unit.ts";

/** What is known of a published score of exposure. */
interface ScoreFacts {
  /** Id of the source record. */
  source: string;
  unit: Unit;
  kind: FigureKind;
  vintage: string;
}

export const scoreFacts = {
  karpathy: {
    source: "karpathy-jobs",
    unit: "score of 10",
    kind: "modelled",
    vintage: "March 2026",
  },
  eloundou: {
    source: "eloundou",
    unit: "score of 1",
    kind: "modelled",
    vintage: "2023",
  },
  aioe: {
    source: "aioe",
    unit: "z-score",
    kind: "modelled",
    vintage: "2023",
  },
  microsoft: {
    source: "microsoft-applicability",
    unit: "score of 1",
    kind: "modelled",
    vintage: "2024",
  },
  anthropic: {
    source: "anthropic-labor",
    unit: "score of 1",
    kind: "modelled",
    vintage: "2025",
  },
  ilo: {
    source: "ilo-wp140",
    unit: "score of 1",
    kind: "modelled",
    vintage: "2025",
  },
  "frey-osborne": {
    source: "frey-osborne",
    unit: "score of 1",
    kind: "modelled",
    vintage: "2013",
  },
} as const satisfies Record<ScoreId, ScoreFacts>;
