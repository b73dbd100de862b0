import { integer, number, required } from "./column.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

const modelled = { kind: "modelled" } as const;

export const exposure = {
  title: "Exposure scores",
  made: "Each publication's scores joined to the 342 profiles through the Standard Occupational Classification, averaged with 2024 employment as weights, and kept only where at least half of a profile's employment has a score. Blank means not scored.",
  key: ["slug"],
  columns: {
    slug: slug("The occupation"),
    karpathy: integer({
      ...modelled,
      source: "karpathy-jobs",
      about: "A language model's rating of the occupation's description",
      unit: "score of 10",
      vintage: "March 2026",
      min: 0,
      max: 10,
    }),
    eloundou: number({
      ...modelled,
      source: "eloundou",
      about: "Share of tasks a language model could halve in time; tasks that need further tools count half",
      unit: "score of 1",
      vintage: "2023",
      min: 0,
      max: 1,
    }),
    aioe: number({
      ...modelled,
      source: "aioe",
      about: "Overlap of the abilities used with what language models can do",
      unit: "z-score",
      vintage: "2023",
      min: -5,
      max: 5,
    }),
    microsoft: number({
      ...modelled,
      source: "microsoft-applicability",
      about: "How far real conversations with an assistant cover the occupation's activities",
      unit: "score of 1",
      vintage: "2024",
      min: 0,
      max: 1,
    }),
    anthropic: number({
      ...modelled,
      source: "anthropic-labor",
      about: "Share of tasks seen in real use of a language model, weighted; 0 means none measured",
      unit: "score of 1",
      vintage: "2025",
      min: 0,
      max: 1,
    }),
    ilo: number({
      ...modelled,
      source: "ilo-wp140",
      about: "Mean score of the occupation's tasks, through a crosswalk from international codes (approximate)",
      unit: "score of 1",
      vintage: "2025",
      min: 0,
      max: 1,
    }),
    "frey-osborne": number({
      ...modelled,
      source: "frey-osborne",
      about: "Probability of computerisation, from before language models",
      unit: "score of 1",
      vintage: "2013",
      min: 0,
      max: 1,
    }),
  },
} satisfies Table;

export const matchedShares = {
  title: "Partial matches",
  made: "Computed in the join: where less than all of an occupation's employment could be matched to a score.",
  key: ["slug", "measure"],
  columns: {
    slug: slug("The occupation"),
    measure: slug("The measure"),
    share: required(
      number({ about: "Share of the occupation's employment that has a score", unit: "score of 1", kind: "modelled", min: 0, max: 1 }),
    ),
  },
} satisfies Table;
