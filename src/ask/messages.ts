/** What the page asks of the worker: questions in their order, of which the last is to be answered. */
export interface AskMessage {
  turn: number;
  questions: readonly string[];
  /** Address of the page that asks, to which questions are added. */
  page: string;
}

/** What the worker says: the answer as HTML, its first sentence for those who hear it, and its rows as CSV. */
export type AskReply = { turn: number } & ({ html: string; says: string; csv: string | null; isSure: boolean } | { failed: true });
