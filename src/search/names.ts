import { isStopWord } from "../text/stop-words.ts";
import { wordsOf } from "../text/normalize-words.ts";
import { readings, tellingWords } from "./question.ts";
import { combinations, guessesOf } from "./word-guesses.ts";
import { Vocabulary, type Guess } from "./vocabulary.ts";

/** A name of something: an occupation has many, a page a few. */
export interface Name {
  owner: number;
  text: string;
  /** 1 for an ordinary name; more for one that is likelier to be meant. */
  weight: number;
  /** Id of the row on the owner's page that has this name, where the page is about more. */
  row?: string;
  /** It is found by and never shown. */
  unshown?: boolean;
}

/** A word that was taken for another. */
export interface CorrectedWord {
  from: string;
  to: string;
}

/** What a query may mean: an owner with the name that matched best. */
export interface NameMatch {
  owner: number;
  name: Name;
  /** Whether the query, read as a name, is this one; literal where nothing that tells was left out for it. */
  exact: boolean;
  literal: boolean;
  /** Share of the query's weight that the name holds, and of the name's weight that the query holds. */
  coverage: number;
  fill: number;
  score: number;
  /** Words that were taken for others. */
  corrected: CorrectedWord[];
}

interface Entry extends Name {
  words: string[];
  telling: string;
}

/** Finds owners by their names: whole names, then words, then words with a typo. */
export class NameIndex {
  private readonly entries: Entry[] = [];
  /** Names that hold a word, and how many owners have such names. */
  private readonly holders = new Map<string, { entries: number[]; owners: number; last: number }>();
  private readonly whole = new Map<string, number[]>();
  private readonly vocabulary = new Vocabulary();
  private owners = 0;
  /** Where words are weighed; an index of few names asks a larger one. */
  private readonly scale: NameIndex;
  /** The words of a query that say what it is about. */
  private readonly telling: (query: string) => string[];

  /** Titles of jobs are not one word of themselves: an "IS coordinator" is no coordinator of whatever. */
  private readonly areTitles: boolean;

  constructor({
    scale,
    telling = tellingWords,
    areTitles = false,
  }: { scale?: NameIndex; telling?: (query: string) => string[]; areTitles?: boolean } = {}) {
    this.scale = scale ?? this;
    this.telling = telling;
    this.areTitles = areTitles;
  }

  add(name: Name): void {
    const words = wordsOf(name.text);
    if (words.length === 0) return;
    // In a name "it" is information technology.
    const bare = words.filter((word) => word === "it" || !isStopWord(word));
    const telling = (bare.length > 1 || !this.areTitles ? bare : words).join(" ");
    const index = this.entries.push({ ...name, words, telling }) - 1;
    this.owners = Math.max(this.owners, name.owner + 1);
    for (const key of new Set([words.join(" "), telling])) {
      const same = this.whole.get(key);
      if (same === undefined) this.whole.set(key, [index]);
      else same.push(index);
    }
    for (const word of new Set(words)) {
      this.vocabulary.add(word);
      let holder = this.holders.get(word);
      if (holder === undefined) this.holders.set(word, (holder = { entries: [], owners: 0, last: -1 }));
      holder.entries.push(index);
      if (holder.last !== name.owner) holder.owners += 1;
      holder.last = name.owner;
    }
  }

  knows(word: string): boolean {
    return this.vocabulary.has(word);
  }

  /** Whether the query is a name, word for word. */
  has(query: string): boolean {
    return readings(query).some(({ words, literal }) => literal && this.whole.has(words.join(" ")));
  }

  /** Owners in the order of their likelihood. `foreign` tells words that are at home elsewhere and must not be corrected. */
  find(query: string, foreign: (word: string) => boolean = () => false): NameMatch[] {
    const exact = this.exact(query, foreign);
    const best = new Map<number, NameMatch>();
    for (const match of [...exact, ...this.byWords(query, foreign)]) {
      const known = best.get(match.owner);
      if (known === undefined || match.score > known.score) best.set(match.owner, match);
    }
    return [...best.values()].toSorted((a, b) => b.score - a.score);
  }

  /** Names that the query is, read in one of several ways, with typos corrected where no word-for-word name is found. */
  private exact(query: string, foreign: (word: string) => boolean): NameMatch[] {
    const ways = readings(query).filter(({ words }) => words.length <= 8);
    for (const { words, literal } of ways) {
      for (const variant of [words, this.vocabulary.joined(words), words.flatMap((word) => this.vocabulary.parts(word))]) {
        const same = this.whole.get(variant.join(" "));
        if (same !== undefined) return same.map((index) => this.exactMatch(index, literal, 1, []));
      }
    }
    for (const { words, literal } of ways.slice(0, 4)) {
      const tokens = words.map((word) => guessesOf(word, this.vocabulary, { foreign, beside: words.length > 1 }));
      const unsure = tokens.filter(({ guesses: [first] }) => first === undefined || first.factor < 1);
      if (unsure.length === 0 || unsure.some(({ guesses }) => guesses.length === 0) || unsure.length > 3) continue;
      const found = combinations(tokens).flatMap((guesses) => {
        const same = this.whole.get(guesses.map(({ word }) => word).join(" ")) ?? [];
        const factor = guesses.reduce((product, guess) => product * guess.factor, 1);
        const corrected = guesses.flatMap(({ word, corrected: isCorrected }, index) =>
          isCorrected ? [{ from: words[index] ?? "", to: word }] : [],
        );
        return same.map((entry) => this.exactMatch(entry, literal, factor, corrected));
      });
      const most = Math.max(...found.map(({ score }) => score));
      if (found.length > 0) return found.filter(({ score }) => score > most - 0.6);
    }
    return [];
  }

  private exactMatch(index: number, literal: boolean, factor: number, corrected: CorrectedWord[]): NameMatch {
    const name = this.entries[index];
    if (name === undefined) throw new RangeError(`no name ${index}`);
    return {
      owner: name.owner,
      name,
      exact: true,
      literal,
      coverage: factor,
      fill: 1,
      score: 4 * factor + (literal ? 1 : 0) + name.weight,
      corrected,
    };
  }

  private byWords(query: string, foreign: (word: string) => boolean): NameMatch[] {
    const words = this.vocabulary.joined([...new Set(this.telling(query))].slice(0, 10)).flatMap((word) => this.vocabulary.parts(word));
    // Only what stands last in the field may be unfinished.
    const open = wordsOf(query).at(-1);
    const tokens = words.map((word, index) => {
      const unfinished = index === words.length - 1 && word === open;
      return guessesOf(word, this.vocabulary, { foreign, unfinished, beside: words.length > 1 });
    });
    const asked = tokens.reduce((sum, { word }) => sum + this.scale.weight(word), 0);
    if (asked === 0) return [];
    const sums = new Map<number, { matched: number; corrected: CorrectedWord[] }>();
    for (const { word, guesses } of tokens) {
      const gains = new Map<number, Guess>();
      for (const guess of guesses)
        for (const entry of this.holders.get(guess.word)?.entries ?? [])
          if ((gains.get(entry)?.factor ?? 0) < guess.factor) gains.set(entry, guess);
      for (const [entry, guess] of gains) {
        let sum = sums.get(entry);
        if (sum === undefined) sums.set(entry, (sum = { matched: 0, corrected: [] }));
        sum.matched += this.scale.weight(word) * guess.factor;
        if (guess.corrected) sum.corrected.push({ from: word, to: guess.word });
      }
    }
    const supporters = new Map<number, number>();
    const matches = [...sums].flatMap(([index, { matched, corrected }]) => {
      const name = this.entries[index];
      if (name === undefined) return [];
      const coverage = matched / asked;
      const own = name.words.reduce((sum, word) => sum + this.scale.weight(word), 0);
      const fill = Math.min(1, matched / Math.max(own, 0.01));
      if (coverage > 0.85) supporters.set(name.owner, (supporters.get(name.owner) ?? 0) + 1);
      return [
        {
          owner: name.owner,
          name,
          exact: false,
          literal: false,
          coverage,
          fill,
          score: coverage * (0.7 + 0.3 * fill) + 0.1 * name.weight,
          corrected,
        },
      ];
    });
    // An occupation of which many names fit is meant more often.
    return matches.map((match) => ({ ...match, score: match.score + 0.03 * Math.log1p(supporters.get(match.owner) ?? 0) }));
  }

  /** How much a word tells: rare words more; stop words next to nothing; unknown ones as much as a rare word. */
  weight(word: string): number {
    if (isStopWord(word)) return 0.05;
    return Math.log(1 + this.owners / (this.holders.get(word)?.owners ?? 2));
  }

  /** Neighbors written apart that are one word in a name: fire fighter -> firefighter. */
  joined(words: readonly string[]): string[] {
    return this.vocabulary.joined(words);
  }
}
