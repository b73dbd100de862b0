import { codeIn } from "../search/codes.ts";
import type { TitleResolver } from "../search/titles.ts";
import { wordsOf } from "../text/normalize-words.ts";
import type { Answer } from "./answer.ts";
import { compose } from "./compose.ts";
import { JobFinder } from "./job-finder.ts";
import type { AskFile } from "./file.ts";
import { PageFinder } from "./page-finder.ts";
import type { AskPagesFile } from "./pages-file.ts";
import type { Query } from "./query.ts";
import { read, tellingPart } from "./read.ts";
import { looseAsk, Tables, type AskFigure } from "./tables.ts";

/** Words of charts that no page may have. */
const chartWords = ["scatter", "plot", "axis", "histogram", "shrank", "sharing"];

/** Answers questions from the atlas’s own figures and pages: the browser’s worker, the build and the evaluation run this same code. */
export class AskEngine {
  readonly tables: Tables;
  private readonly pages: PageFinder;
  private readonly jobs: JobFinder;
  private readonly pagesFile: AskPagesFile;

  constructor(file: AskFile, pagesFile: AskPagesFile, titles: TitleResolver) {
    this.tables = new Tables(file);
    this.pages = new PageFinder(pagesFile.pages);
    // Words that pages use are no mistyped titles of jobs.
    const words = new Set([...chartWords, ...pagesFile.pages.flatMap(({ names, texts }) => [...names, ...texts].flatMap(wordsOf))]);
    this.jobs = new JobFinder(titles, file.titles, (word) => words.has(word));
    this.pagesFile = pagesFile;
  }

  /** The answer to the last of several questions, each read with what was asked before it. */
  answer(questions: readonly string[]): Answer {
    let query: Query | null = null;
    for (const question of questions) {
      const made: Query = read(question, query, {
        jobs: this.jobs,
        pages: this.pages,
        number: (slug, field) => this.tables.number(slug, field),
      });
      // A question that cannot be answered does not end what is talked of.
      if (question === questions.at(-1) || made.kind !== "refuse") query = made;
    }
    return compose(query ?? { kind: "refuse", why: "empty", detail: "", near: null }, { tables: this.tables, pages: this.pages });
  }

  /** The part of a question that may name a job, for titles that are still to be loaded. */
  tellingPart(question: string): string {
    return codeIn(question) ?? tellingPart(question);
  }

  /** The figure that an id names, of the tables or of a page’s sentence. */
  figure(id: string): AskFigure | null {
    const ofPages = Object.hasOwn(this.pagesFile.figures, id) ? this.pagesFile.figures[id] : undefined;
    return this.tables.figure(id) ?? (ofPages === undefined ? null : looseAsk(id, ofPages));
  }
}
