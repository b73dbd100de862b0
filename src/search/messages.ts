import type { Answer } from "./engine.ts";
import type { TextFound, TextIndex } from "./text-index.ts";
import type { Resolved } from "./titles.ts";

/** What a field asks of the search's worker. */
export interface Ask {
  /** Counts questions; only the last one is answered to its end. */
  turn: number;
  query: string;
  /** One kind of page, or null for all. */
  kind: string | null;
  /** Whether written pages are asked for, too. */
  pages: boolean;
}

/** What the worker says, in this order: jobs as soon as they are known, better ones, then all. */
export type Reply = { turn: number } & (
  | { part: "jobs"; resolved: Resolved; complete: boolean }
  | { part: "answer"; answer: Answer; categories: { to: string; title: string }[] }
  | { part: "failed"; what: "titles" | "pages" }
);

/** What to load before anything is asked: the titles alone, or the index of pages as well. */
export type Warm = "titles" | "pages";

/** What the search sends to the index of pages: that the question `turn` is asked, and what to look up for it. */
export type TextNote = { turn: number } | TextAsk;

export interface TextAsk {
  id: number;
  turn: number;
  search: Parameters<TextIndex["search"]>;
}

/** What the index of pages answers. There is none to a question that a later one has replaced, or whose files could not be loaded. */
export type TextReply = { id: number } & ({ found: TextFound } | { none: "stale" | "failed" });
