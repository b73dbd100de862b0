import { NameIndex, type CorrectedWord } from "./names.ts";
import { wordsAsked } from "./question.ts";

/** `/data/pages.json`: what the written pages are called, so that a name is found though a typo is in it. Columns have a row a page. */
export interface PageFile {
  /** Addresses without slashes at their ends. */
  to: string[];
  kind: string[];
  title: string[];
  /** Other names, joined by `|`: aliases, the words of a quotation, what a chart shows. */
  called: string[];
}

/** A page that a query may name. */
export interface PageName {
  to: string;
  kind: string;
  title: string;
  /** Whether the query is one of its names, apart from words that ask; literal where nothing that tells was left out. */
  exact: boolean;
  literal: boolean;
  coverage: number;
  score: number;
  corrected: CorrectedWord[];
}

/** Finds pages by their names. */
export class PageNames {
  private readonly names = new NameIndex({ telling: wordsAsked });
  private readonly file: PageFile;

  constructor(file: PageFile) {
    this.file = file;
    file.title.forEach((title, owner) => {
      this.names.add({ owner, text: title, weight: 1.1 });
      for (const text of (file.called[owner] ?? "").split("|")) this.names.add({ owner, text, weight: 1 });
    });
  }

  knows(word: string): boolean {
    return this.names.knows(word);
  }

  /** All pages of a kind, in the order of the file. */
  ofKind(kind: string): { to: string; title: string }[] {
    return this.file.to.flatMap((to, row) => (this.file.kind[row] === kind ? [{ to, title: this.file.title[row] ?? "" }] : []));
  }

  /** Words written apart that are one in a name: lay off -> layoff. */
  joined(words: readonly string[]): string[] {
    return this.names.joined(words);
  }

  find(query: string, foreign?: (word: string) => boolean): PageName[] {
    return this.names.find(query, foreign).map(({ owner, exact, literal, coverage, score, corrected }) => ({
      to: this.file.to[owner] ?? "",
      kind: this.file.kind[owner] ?? "",
      title: this.file.title[owner] ?? "",
      exact,
      literal,
      coverage,
      score,
      corrected,
    }));
  }
}
