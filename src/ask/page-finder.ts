import type { Verdict } from "../schema/claim.ts";
import { termsOf, type Term } from "./word-groups.ts";

/** A page that can answer a question in words. */
export interface AskPage {
  /** Address without slashes at its ends. */
  to: string;
  kind: string;
  title: string;
  verdict?: Verdict;
  /** What it is called, and questions that it answers. */
  names: string[];
  /** Its sentences, the most telling first; figures in angle marks, by their whole ids: `‹map/jobs›`. */
  texts: string[];
}

/** A page with how well it answers. */
export interface PageMatch {
  page: AskPage;
  /** 0 to about 1.5. */
  score: number;
  /** Share of what the question tells that the page's names, or its texts, hold. */
  named: number;
  held: number;
  /** Weight of the words that it shares with the question. */
  told: number;
  /** Whether one of its names is the question, apart from words that ask. */
  isNamed: boolean;
  /** The sentence that answers best. */
  sentence: number;
}

interface Indexed {
  page: AskPage;
  names: { terms: readonly Term[]; weight: number }[];
  texts: (readonly Term[])[];
  all: Map<string, number>;
}

/** How much a group that is shared counts beside the word itself. */
const alike = 0.75;

/** What people mean more often, where all else is alike. */
const kindWeight: Readonly<Record<string, number>> = {
  Claim: 0.04,
  Concept: 0.05,
  Article: 0.03,
  Chart: -0.05,
  Source: -0.12,
  Measure: -0.04,
};

/** What a chart gains where a chart is asked for, and a concept where a meaning is. */
const askedWeight = 0.3;

/** Finds pages by what they are called and say, where words of one meaning stand for each other. */
export class PageFinder {
  private readonly indexed: readonly Indexed[];
  private readonly pagesWith = new Map<string, number>();

  constructor(pages: readonly AskPage[]) {
    this.indexed = pages.map((page) => {
      const names = page.names.map((name) => ({ terms: termsOf(name), weight: 0 })).filter(({ terms }) => terms.length > 0);
      const texts = page.texts.map((text) => termsOf(text.replace(/‹[^›]*›/g, " ")));
      const all = new Map<string, number>();
      for (const terms of [...names.map(({ terms }) => terms), ...texts])
        for (const { stem, groups } of terms) for (const key of [stem, ...groups]) all.set(key, 1);
      for (const key of all.keys()) this.pagesWith.set(key, (this.pagesWith.get(key) ?? 0) + 1);
      return { page, names, texts, all };
    });
  }

  /** Whether any page has the word. */
  knows(stem: string): boolean {
    return this.pagesWith.has(stem);
  }

  find(question: string, limit = 5): PageMatch[] {
    const telling = termsOf(question);
    const terms = telling.length > 0 ? telling : termsOf(question, true);
    const asksForMeaning = /\b(?:what (?:does|do) .+ mean|meaning of|meant by|define|definition)\b/i.test(question);
    const asksForDrawing = /\b(?:charts?|graphs?|plots?|diagrams?|drawings?|scatter\w*)\b/i.test(question);
    if (terms.length === 0) return [];
    const total = terms.reduce((sum, term) => sum + this.weight(term.stem), 0);
    return this.indexed
      .map(({ page, names, texts, all }): PageMatch => {
        let named = 0;
        let best = 0;
        let isNamed = false;
        for (const { terms: name } of names) {
          const { covered, filled } = this.overlap(terms, name, total);
          const score = covered * (0.55 + 0.45 * filled);
          if (score > best) [best, named] = [score, covered];
          if (covered > 0.99 && filled > 0.99) isNamed = true;
        }
        const held = terms.reduce((sum, term) => sum + this.weight(term.stem) * this.share(term, all), 0) / total;
        const said = texts.map((text) => this.overlap(terms, text, total)).map(({ covered, filled }) => covered * (0.8 + 0.2 * filled));
        const sentence = said.reduce((top, value, index) => (value > (said[top] ?? 0) ? index : top), 0);
        const isAskedFor = (page.kind === "Chart" && asksForDrawing) || (page.kind === "Concept" && asksForMeaning);
        const weight = isAskedFor ? askedWeight : (kindWeight[page.kind] ?? 0);
        const score = best + 0.35 * held + 0.3 * (said[sentence] ?? 0) + weight;
        return { page, score, named, held, told: held * total, isNamed, sentence };
      })
      .filter(({ held }) => held > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  /** The rarer a word is among the pages, the more it tells. One that no page has tells as much as one that a single page has. */
  private weight(stem: string): number {
    const count = Math.max(1, this.pagesWith.get(stem) ?? 0);
    return Math.log(1 + this.indexed.length / (0.7 + count));
  }

  private share({ stem, groups }: Term, in_: ReadonlyMap<string, number>): number {
    if (in_.has(stem)) return 1;
    return groups.some((group) => in_.has(group)) ? alike : 0;
  }

  /** Shares of the question's weight that a text covers and of the text's weight that the question fills. */
  private overlap(question: readonly Term[], text: readonly Term[], total: number): { covered: number; filled: number } {
    const stems = new Set(text.map(({ stem }) => stem));
    let covered = 0;
    let filled = 0;
    const used = new Set<string>();
    for (const term of question) {
      const weight = this.weight(term.stem);
      if (stems.has(term.stem)) {
        covered += weight;
        used.add(term.stem);
        continue;
      }
      const same =
        term.groups.length === 0
          ? undefined
          : text.find((other) => other.groups.some((group) => term.groups.includes(group)) && !used.has(other.stem));
      if (same !== undefined) {
        covered += alike * weight;
        used.add(same.stem);
      }
    }
    const size = text.reduce((sum, { stem }) => sum + this.weight(stem), 0);
    for (const { stem } of text) if (used.has(stem)) filled += this.weight(stem);
    return { covered: covered / total, filled: size === 0 ? 0 : filled / size };
  }
}
