/** One query of a set: what a person types, of which kind, and the addresses that answer it, best first; none where nothing should. */
export interface Query {
  q: string;
  kind: string;
  expect: readonly string[];
}

/** What the search made of a query: addresses in the order shown, and whether it stood for them. */
export interface Outcome extends Query {
  found: readonly { to: string; sure: boolean }[];
  /** Milliseconds from the query to the jobs, and to the pages. */
  jobsTime: number;
  pagesTime: number;
}

/** Figures of a kind of query, or of all. */
export interface Score {
  queries: number;
  /** Shares, 0 to 1: an acceptable answer stands first; among the first three. For queries without an answer: nothing is offered as sure. */
  top1: number;
  top3: number;
  /** Mean of one over the position of the first acceptable answer. */
  reciprocal: number;
  /** Answers without any result. */
  empty: number;
}

/** Place of the first acceptable answer, from 1; infinite where there is none. A query without answers is met by offering nothing as sure. */
export function positionOf({ expect, found }: Outcome): number {
  if (expect.length === 0) return found.some(({ sure }) => sure) ? Infinity : 1;
  const position = found.findIndex(({ to }) => expect.includes(to));
  return position === -1 ? Infinity : position + 1;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const positions = outcomes.map(positionOf);
  const share = (most: number) => positions.filter((position) => position <= most).length / outcomes.length;
  return {
    queries: outcomes.length,
    top1: share(1),
    top3: share(3),
    reciprocal: positions.reduce((sum, position) => sum + 1 / position, 0) / outcomes.length,
    empty: outcomes.filter(({ found }) => found.length === 0).length,
  };
}

/** Scores by kind, in the order in which the kinds first come. */
export const scoresByKind = (outcomes: readonly Outcome[]): Map<string, Score> =>
  new Map([...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, members]) => [kind, scoreOf(members)]));

/** Reads a set of queries. Throws one sentence that says which row to mend, and how. */
export function queriesOf(file: string, text: string): Query[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: mend the JSON: ${error instanceof Error ? error.message : ""}`, { cause: error });
  }
  if (!Array.isArray(rows) || rows.length === 0)
    throw new Error(`${file}: write an array of {"q", "kind", "expect"} with at least one row`);
  return rows.map((row: unknown, index) => {
    const { q, kind, expect } = (typeof row === "object" && row !== null ? row : {}) as Partial<Record<keyof Query, unknown>>;
    const isAddress = (each: unknown): each is string => typeof each === "string" && /^\/(\S+\/)?$/.test(each);
    if (typeof q !== "string" || typeof kind !== "string" || !Array.isArray(expect) || !expect.every(isAddress))
      throw new Error(
        `${file}: row ${index + 1}: write {"q": words, "kind": a word, "expect": [addresses like "/occupations/actors/"]} (found ${JSON.stringify(row)})`,
      );
    return { q, kind, expect };
  });
}
