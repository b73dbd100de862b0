import type { MeasureNote } from "../schema/measure-note.ts";
import type { MeasureFacts } from "../atlas/measure.ts";
import { cautions, categoryCaution } from "../schema/score-texts.ts";
import type { MeasureId } from "../schema/measure.ts";

/** What stands around a drawing, true for what it shows: another measure or category has other words. */
export interface ViewWords {
  /** What is found in this view, without a full stop. */
  headline: string;
  /** What is drawn and what its colors and places show, as sentences. */
  lead: string;
  /** Ids of the sources of what is shown, in the order of their weight. */
  sources: readonly string[];
  /** Which state of the data: `March 2026`. */
  vintage: string;
  /** What the figures must not be taken for, as a sentence. */
  caution: string;
  /** Where the chart's own would not hold. */
  howToRead?: string;
  /** Ids of measures whose limits hold instead of the chart's own. */
  limitsOf?: MeasureId;
  /** Whether rows are detailed occupations: of them some measures have limits of their own. */
  isDetailed?: boolean;
}

/** What the content says of each measure; a headline needs no more of it. */
export type MeasureNotes = (id: MeasureId) => Pick<MeasureNote, "by" | "shows">;

/**
 * What follows from the measures alone, each once: whose data they are, and what they must not be taken for. `jobs` is where the jobs come from,
 * which every chart of occupations has.
 */
export const originsOf = (measures: readonly MeasureFacts[], jobs = "bls-ooh"): Pick<ViewWords, "sources" | "vintage" | "caution"> => ({
  sources: [...new Set([...measures.flatMap(({ sources }) => sources), jobs])],
  vintage: [...new Set(measures.map(({ vintage }) => vintage))].join(" and "),
  caution: [...new Set(measures.map(({ kind, unit }) => (unit === "step of exposure" ? categoryCaution : cautions[kind])))].join(" "),
});

/** `49 occupations`. */
export const counted = (count: number): string => `${count} ${count === 1 ? "occupation" : "occupations"}`;

/** What stands at an end of a list: its name, or how many share the place. `words` are those of its value. */
export function endOf<R>(
  rows: readonly R[],
  value: (row: R) => number,
  side: "high" | "low",
  name: (row: R) => string,
  words: (value: number) => string,
): string {
  const values = rows.map(value);
  const end = side === "high" ? Math.max(...values) : Math.min(...values);
  const there = rows.filter((row) => value(row) === end);
  const [first] = there;
  return first !== undefined && there.length === 1 ? name(first) : `${counted(there.length)} at ${words(end)}`;
}
