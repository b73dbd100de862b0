import type { ScoreId } from "./measure.ts";

/** What each score says of an occupation, for people. Apart from the facts, because browsers need only those. */
export const scoreAbout = {
  karpathy: "A language model's rating of the occupation's description",
  eloundou: "Share of tasks a language model could halve in time; tasks that need further tools count half",
  aioe: "Overlap of the abilities used with what language models can do",
  microsoft: "How far real conversations with an assistant cover the occupation's activities",
  anthropic: "Share of tasks seen in real use of a language model, weighted; 0 means none measured",
  ilo: "Mean score of the occupation's tasks, through a crosswalk from international codes (approximate)",
  "frey-osborne": "Probability of computerisation, from before language models",
} as const satisfies Record<ScoreId, string>;
