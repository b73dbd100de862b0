import { integer, number, required } from "./column.ts";
import { scoreAbout } from "./score-about.ts";
import { scoreFacts } from "./score-facts.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

export const exposure = {
  title: "Exposure scores",
  made: "Each publication's scores joined to the 342 profiles through the Standard Occupational Classification, averaged with 2024 employment as weights, and kept only where at least half of a profile's employment has a score. Blank means not scored.",
  key: ["slug"],
  joinedBy: ["soc-crosswalks"],
  columns: {
    slug: slug("The occupation"),
    karpathy: integer({ ...scoreFacts.karpathy, about: scoreAbout.karpathy, min: 0, max: 10 }),
    eloundou: number({ ...scoreFacts.eloundou, about: scoreAbout.eloundou, min: 0, max: 1 }),
    aioe: number({ ...scoreFacts.aioe, about: scoreAbout.aioe, min: -5, max: 5 }),
    microsoft: number({ ...scoreFacts.microsoft, about: scoreAbout.microsoft, min: 0, max: 1 }),
    anthropic: number({ ...scoreFacts.anthropic, about: scoreAbout.anthropic, min: 0, max: 1 }),
    ilo: number({ ...scoreFacts.ilo, about: scoreAbout.ilo, min: 0, max: 1 }),
    "frey-osborne": number({ ...scoreFacts["frey-osborne"], about: scoreAbout["frey-osborne"], min: 0, max: 1 }),
  },
} satisfies Table;

export const matchedShares = {
  title: "Partial matches",
  made: "Computed in the join: where less than all of an occupation's employment could be matched to a score.",
  key: ["slug", "measure"],
  joinedBy: ["soc-crosswalks", "bls-ooh"],
  columns: {
    slug: slug("The occupation"),
    measure: slug("The measure"),
    share: required(
      number({ about: "Share of the occupation's employment that has a score", unit: "score of 1", kind: "modelled", min: 0, max: 1 }),
    ),
  },
} satisfies Table;
