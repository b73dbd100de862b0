import type { Verdict } from "../schema/claim.ts";
import type { FieldId, Query } from "./query.ts";

/** Words of a sentence, a figure by its id, or a link to a page of the site. */
export type Part = string | { figure: string } | { to: string; words: string };

/** One column of a table that an answer shows: the last part of the ids of its figures. */
export interface Shown {
  /** Slugs, the first first. */
  occupations: readonly string[];
  /** How many there are in all. */
  of: number;
  columns: readonly FieldId[];
  caption: string;
}

/** A passage of a page, the sentence that answers marked. */
export interface Quoted {
  to: string;
  kind: string;
  title: string;
  verdict: Verdict | null;
  sentences: readonly { parts: readonly Part[]; isMarked: boolean }[];
}

/** An assumption that a reader may change: what stands now, and questions that change it. */
export interface Chip {
  words: string;
  /** Whether the question did not say it in so many words. */
  isAssumed: boolean;
  changes: readonly { words: string; ask: string }[];
}

/** A drawing that tells more than a table with bars: where the measures rank an occupation, or a chart in little. */
export type Drawn = { measuresOf: string; label: string } | { chart: string; label: string };

export interface Answer {
  query: Query;
  /** Answered; declined because it was not understood or nothing fits; or refused because no table can know it. */
  status: "answered" | "declined" | "refused";
  sentences: readonly (readonly Part[])[];
  shown: Shown | null;
  drawn: Drawn | null;
  compared: readonly string[];
  /** Where the explorer starts. */
  next: string | null;
  /** Pages cited, the first first; addresses without slashes at their ends. */
  pages: readonly { to: string; words: string }[];
  quoted: readonly Quoted[];
  /** The chart that shows it, with its view: `charts/risk-map?measure=mean-rank`; its rows as a file where the answer has no table. */
  view: { to: string; words: string; embeds: readonly { to: string; words: string }[]; file?: string } | null;
  /** How the question was read, in words. */
  reading: string;
  chips: readonly Chip[];
  /** Other readings, as questions. */
  others: readonly { words: string; ask: string }[];
}

/** Ids of the figures that an answer cites: in its sentences, its table and its passages. */
export function figuresIn({ sentences, quoted, shown }: Pick<Answer, "sentences" | "quoted" | "shown">): string[] {
  const parts = [...sentences.flat(), ...quoted.flatMap(({ sentences: said }) => said.flatMap((each) => each.parts))];
  const table = shown === null ? [] : shown.occupations.flatMap((slug) => shown.columns.map((column) => `occupations/${slug}/${column}`));
  return [...new Set([...parts.flatMap((part) => (typeof part === "object" && "figure" in part ? [part.figure] : [])), ...table])];
}

/** A text of the pages with its figures as parts: there they stand in angle marks, `‹map/jobs›`, since braces in a built file are a fault. */
export const partsOfText = (text: string): Part[] =>
  text.split(/‹([^‹›]+)›/).flatMap((piece, index): Part[] => (index % 2 === 1 ? [{ figure: piece }] : piece === "" ? [] : [piece]));
