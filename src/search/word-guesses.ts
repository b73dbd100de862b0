import type { Guess, Vocabulary } from "./vocabulary.ts";

/** A word of a query with the words of names that it may mean. */
export interface Token {
  word: string;
  guesses: Guess[];
}

interface Circumstances {
  /** Tells words that are at home elsewhere and must not be corrected. */
  foreign(word: string): boolean;
  /** Whether the word may go on: it stands last in the field. */
  unfinished?: boolean;
  /** Whether other words stand beside it. */
  beside: boolean;
}

/** What a word may mean: itself, what it begins, who does it, and only where there is none of these what was mistyped. */
export function guessesOf(word: string, vocabulary: Vocabulary, { foreign, unfinished = false, beside }: Circumstances): Token {
  const guesses: Guess[] = vocabulary.has(word) ? [{ word, factor: 1, corrected: false }] : [];
  if (unfinished) guesses.push(...vocabulary.startingWith(word, 30).map((started) => ({ word: started, factor: 0.8, corrected: false })));
  if (beside)
    guesses.push(...doers(word).flatMap((doer) => (vocabulary.has(doer) ? [{ word: doer, factor: 0.95, corrected: false }] : [])));
  if (guesses.length === 0 && !foreign(word)) guesses.push(...vocabulary.near(word));
  return { word, guesses };
}

/** Who does it, where another word says what; alone it is too far a guess: teach -> teacher, driving -> driver, cut -> cutter. */
function doers(word: string): string[] {
  const root = word.replace(/ing$/, "");
  return [`${root}er`, `${root}r`, `${root}or`, `${root}${root.at(-1) ?? ""}er`, ...(/^(fix|mend)$/.test(root) ? menders : [])];
}

/** Who fixes things, as titles say it. */
const menders = ["mechanic", "repairer", "repairman", "repair"];

/** Every choice of one guess a word, the likeliest first, and not more than a keystroke can afford. */
export function combinations(tokens: readonly Token[]): Guess[][] {
  let rows: Guess[][] = [[]];
  for (const { guesses } of tokens) rows = rows.flatMap((row) => guesses.map((guess) => [...row, guess])).slice(0, 64);
  return rows;
}
