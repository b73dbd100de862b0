import { measures } from "../../atlas/measure.ts";
import { bureauExposures } from "../../schema/bureau-exposure.ts";
import { bureauExposureMonth } from "../../schema/vintage.ts";

/** The measures of exposure that are published for detailed occupations: the Bureau's four steps, and three scores. */
export const groupingIds = ["bureau", "eloundou", "aioe", "microsoft"] as const;
export type GroupingId = (typeof groupingIds)[number];

/** What puts occupations into four groups, the least exposed first. */
export interface Grouping {
  id: GroupingId;
  /** For menus and tables. */
  label: string;
  /** Follows "by": `by the Bureau’s category`. */
  by: string;
  /** Names of the four groups, for heads. */
  names: readonly [string, string, string, string];
  /** Where a group's figure holds, within a sentence; `again` where the same sentence has named a group before. */
  where(index: number, again?: "again" | undefined): string;
  /** Ids of the source records. */
  sources: readonly string[];
  vintage: string;
}

const quarters = ["Least exposed quarter", "Second quarter", "Third quarter", "Most exposed quarter"] as const;
const quartersInSentence = ["the least exposed quarter", "the second", "the third", "the most exposed quarter"] as const;
const steps = ["low", "moderate", "high", "very high"] as const;

const scored = (id: Exclude<GroupingId, "bureau">, by: string): Grouping => {
  const { label, sources, vintage } = measures[id];
  return { id, label, by, names: quarters, where: (index) => `in ${quartersInSentence[index] ?? ""}`, sources, vintage };
};

export const groupings: Readonly<Record<GroupingId, Grouping>> = {
  bureau: {
    id: "bureau",
    label: "Bureau of Labor Statistics 2026",
    by: "the Bureau’s category",
    names: ["Low exposure", "Moderate exposure", "High exposure", "Very high exposure"],
    where: (index, again) => `where ${again === undefined ? "exposure" : "it"} is ${steps[index] ?? ""}`,
    sources: ["bls-ai-exposure"],
    vintage: bureauExposureMonth,
  },
  eloundou: scored("eloundou", "Eloundou and others’ score"),
  aioe: scored("aioe", "Felten, Raj and Seamans’ index"),
  microsoft: scored("microsoft", "Microsoft’s score"),
};

/** A whole percentile, 0 to 100, that stands for each of the Bureau's steps: the lower end of a quarter. */
export const percentileOfStep = (step: (typeof bureauExposures)[number]): number => 25 * bureauExposures.indexOf(step);

/** The group of a percentile: quarters of the occupations that the measure scores. */
export const groupOf = (percentile: number): number => Math.min(3, Math.floor(percentile / 25));
