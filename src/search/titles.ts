import { editDistance } from "../model/nearest.ts";

/** `/data/titles.json`: what occupations are called. */
export interface TitleFile {
  slugs: string[];
  titles: string[];
  /** Employment in 2024, null where none is published. */
  jobs: (number | null)[];
  /** What people in each occupation call the job, joined by `|`. */
  called: string[];
}

/** An occupation that a query may mean. */
export interface TitleMatch {
  slug: string;
  title: string;
  jobs: number | null;
  /** The title that matched. */
  matched: string;
  /** Whether the query is that title, letter for letter. */
  exact: boolean;
  /** A word that was taken for another, where a typo was mended. */
  mended: string | null;
  score: number;
}

/** Words that say nothing about which job is meant. */
const empty = new Set([
  "a",
  "an",
  "and",
  "at",
  "for",
  "i",
  "im",
  "in",
  "is",
  "job",
  "jobs",
  "my",
  "of",
  "on",
  "or",
  "the",
  "to",
  "work",
  "worker",
  "workers",
  "ai",
  "will",
]);

/** Words of a text without accents, marks and plurals. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).map(singular);
}

/** A rough singular, the same for query and title: waiters -> waiter, secretaries -> secretary. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(ches|shes|xes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

interface Title {
  occupation: number;
  text: string;
  words: string[];
  official: boolean;
}

/** Finds occupations by what people call them: whole titles, then words, then words with a typo. */
export class TitleResolver {
  private readonly titles: Title[] = [];
  /** Titles that hold a word. */
  private readonly holders = new Map<string, number[]>();

  private readonly file: TitleFile;

  constructor(file: TitleFile) {
    this.file = file;
    file.slugs.forEach((_, occupation) => {
      this.add(occupation, file.titles[occupation] ?? "", true);
      for (const text of file.called[occupation]?.split("|") ?? []) if (text !== "") this.add(occupation, text, false);
    });
  }

  /** Occupations in the order of their likelihood; none for a query without a telling word that any title holds. */
  resolve(query: string, limit = 8): TitleMatch[] {
    const asked = [...new Set(wordsOf(query.slice(0, 200)))].slice(0, 12);
    const words = asked.filter((word) => !empty.has(word));
    if (words.length === 0) return [];
    const found = words.map((word, index) => this.lookUp(word, index === words.length - 1));
    const scores = new Map<number, number>();
    for (const { titles, weight } of found) for (const title of titles) scores.set(title, (scores.get(title) ?? 0) + weight);
    const mended = found.find(({ mend }) => mend !== null)?.mend ?? null;
    const joined = words.join(" ");
    const best = new Map<number, TitleMatch>();
    for (const [index, sum] of scores) {
      const title = this.titles[index];
      if (title === undefined) continue;
      const match = this.match(title, sum, words, joined, mended);
      const known = best.get(title.occupation);
      if (known === undefined || match.score > known.score) best.set(title.occupation, match);
    }
    return [...best.values()].toSorted((a, b) => b.score - a.score || (b.jobs ?? 0) - (a.jobs ?? 0)).slice(0, limit);
  }

  private match(title: Title, sum: number, words: readonly string[], joined: string, mended: string | null): TitleMatch {
    const own = [...new Set(title.words)];
    const telling = own.filter((word) => !empty.has(word));
    const exact = mended === null && (telling.length > 0 ? telling : own).join(" ") === joined;
    // Words that the title has and the query lacks count against it, lightly: short titles are the everyday ones.
    const extra = Math.max(0, title.words.length - words.length);
    const jobs = this.file.jobs[title.occupation] ?? null;
    const score = sum - 0.35 * extra + (exact ? 6 : 0) + (title.official ? 0.6 : 0) + Math.log10((jobs ?? 0) + 1) * 0.08;
    return {
      slug: this.file.slugs[title.occupation] ?? "",
      title: this.file.titles[title.occupation] ?? "",
      jobs,
      matched: title.text,
      exact,
      mended,
      score,
    };
  }

  private add(occupation: number, text: string, official: boolean): void {
    const words = wordsOf(text);
    const index = this.titles.push({ occupation, text, words, official }) - 1;
    for (const word of new Set(words)) {
      const holders = this.holders.get(word);
      if (holders === undefined) this.holders.set(word, [index]);
      else holders.push(index);
    }
  }

  /** Titles that hold the word, or start with it where it may be unfinished, or hold one a typo away. Rare words weigh more. */
  private lookUp(word: string, unfinished: boolean): { titles: Iterable<number>; weight: number; mend: string | null } {
    const holders = this.holders.get(word);
    if (holders !== undefined) return { titles: holders, weight: this.weight(holders.length), mend: null };
    if (unfinished && word.length >= 2) {
      const started = new Set([...this.holders].flatMap(([known, titles]) => (known.startsWith(word) ? titles : [])));
      if (started.size > 0) return { titles: started, weight: 0.8 * this.weight(started.size), mend: null };
    }
    const near = this.nearest(word);
    if (near === null) return { titles: [], weight: 0, mend: null };
    const titles = this.holders.get(near) ?? [];
    return { titles, weight: 0.7 * this.weight(titles.length), mend: near };
  }

  private weight = (holders: number) => Math.log(1 + this.titles.length / holders);

  /** The commonest known word one edit away, two for long words; short words are never mended. */
  private nearest(word: string): string | null {
    if (word.length < 4) return null;
    const allowed = word.length >= 8 ? 2 : 1;
    let best: string | null = null;
    let rank = Infinity;
    for (const [known, titles] of this.holders) {
      if (Math.abs(known.length - word.length) > allowed) continue;
      const distance = editDistance(word, known);
      // A typo rarely changes the first letter, and oftener leaves one out than takes one for another.
      const order =
        distance + (known[0] === word[0] ? 0 : 0.5) - (known.length > word.length ? 0.45 : 0) - Math.min(0.4, titles.length / 1000);
      if (distance <= allowed && order < rank) [best, rank] = [known, order];
    }
    return best;
  }
}
