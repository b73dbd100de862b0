import type { TitleShard } from "./title-shards.ts";
import { codeIn } from "./codes.ts";
import type { CorrectedWord } from "./names.ts";
import type { PageNames } from "./page-names.ts";
import { wordsOf } from "../text/normalize-words.ts";
import { asksForKind } from "./kind-words.ts";
import type { Passage, Passages, TextSearch } from "./passages.ts";
import type { TextIndex } from "./text-index.ts";
import type { Resolved, TitleMatch, TitleResolver } from "./titles.ts";

/** What a query comes to. */
export interface Answer {
  jobs: TitleMatch[];
  /** Whether a job was meant: then the jobs come first. */
  jobsSure: boolean;
  /** Whether the query is one word that many jobs have in common. */
  jobsMany: boolean;
  pages: Passage[];
  pagesSure: boolean;
  /** Whether words of another language were typed. */
  otherLanguage: boolean;
  /** Whether the jobs stand before the pages. */
  jobsFirst: boolean;
  /** Words that were left out because no page holds all of them. */
  dropped: string[];
  /** Words that were taken for others. */
  corrected: CorrectedWord[];
}

/** The kind of page that occupations are. */
export const jobKind = "Occupation";

/** Finds jobs and pages for one query; each search knows the words that are at home in the other. The browser's worker and the evaluation run this same code. */
export class SearchEngine {
  private readonly titles: TitleResolver;
  private readonly names: PageNames;
  private readonly loadShard: (start: string) => Promise<TitleShard>;
  /** Shards that are being loaded: the next key asks for the same. */
  private readonly loading = new Map<string, Promise<void>>();

  constructor(titles: TitleResolver, names: PageNames, loadShard: (start: string) => Promise<TitleShard>) {
    this.titles = titles;
    this.names = names;
    this.loadShard = loadShard;
  }

  /** Whether titles are still to be loaded for the query. */
  wants(query: string): boolean {
    return this.titles.wanting(query).length > 0;
  }

  /** Loads the titles that the query needs. */
  async fill(query: string): Promise<void> {
    await Promise.all(this.titles.wanting(query).map((start) => this.loading.get(start) ?? this.fetchShard(start)));
  }

  private fetchShard(start: string): Promise<void> {
    const loading = this.loadShard(start)
      .then((shard) => this.titles.addShard(start, shard))
      .finally(() => this.loading.delete(start));
    this.loading.set(start, loading);
    return loading;
  }

  /** Occupations by the titles that are here. */
  jobs(query: string): Resolved {
    const resolved = this.titles.resolve(query, 8, (word) => this.names.knows(word));
    const [first] = resolved.matches;
    const [page] = this.names.find(query, this.elsewhere(query));
    if (page === undefined || first === undefined) return resolved;
    // A page that is called so is meant rather than a job that is called so in part; so is a category where "jobs" are asked for.
    const called = page.literal && !first.literal;
    const category = page.exact && page.kind === "Category" && asksForKind("Category", query) && !first.literal;
    return called || category ? { ...resolved, sure: false, many: false } : resolved;
  }

  /** Whether a query is a code: written as one, or six figures that an occupation has. */
  private asksForCode(query: string): boolean {
    return this.titles.byCode(query).length > 0 || (query.includes("-") && codeIn(query) !== null);
  }

  /** Tells words of a query that no name of a page may be meant by: titles have them, or another language. */
  private elsewhere(query: string): (word: string) => boolean {
    const other = new Set(this.titles.otherLanguage(query, (word) => this.names.knows(word)).flatMap(wordsOf));
    return (word) => other.has(word) || this.titles.knows(word);
  }

  /** Written pages of all kinds, or of one. */
  pages(query: string, kind: string | null, text: TextSearch, index: TextIndex): Promise<Passages> {
    const none: Passages = { pages: [], sure: false, dropped: [], corrected: [] };
    // A code names an occupation, and its figures nothing else.
    return kind === jobKind || this.asksForCode(query) ? Promise.resolve(none) : text.search(query, kind, index, this.elsewhere(query));
  }
}

/** Puts jobs and pages in the order in which they are shown. */
export function answerOf(resolved: Resolved, passages: Passages, kind: string | null): Answer {
  const { pages, dropped } = passages;
  // Beside pages that fit, job titles that fit by half would only distract.
  const near =
    passages.sure && !resolved.sure && !resolved.many ? resolved.matches.filter(({ coverage }) => coverage > 0.6) : resolved.matches;
  const jobs = kind === null || kind === jobKind ? near : [];
  const jobsSure = jobs.length > 0 && resolved.sure;
  const jobsMany = jobs.length > 1 && resolved.many;
  const fits = jobs.length > 0 && (jobs[0]?.coverage ?? 0) >= (pages[0]?.coverage ?? 0);
  return {
    jobs,
    jobsSure,
    jobsMany,
    otherLanguage: resolved.otherLanguage.length > 0,
    pages,
    pagesSure: passages.sure,
    jobsFirst: jobsSure || jobsMany || (!passages.sure && fits),
    dropped,
    corrected: jobsSure || jobsMany ? resolved.corrected : passages.corrected,
  };
}

/** Addresses in the order in which an answer shows them, and whether the search is sure of them. */
export function ordered({ jobs, jobsSure, pages, pagesSure, jobsFirst }: Answer): { to: string; sure: boolean }[] {
  const jobRows = jobs.map(({ slug }) => ({ to: `occupations/${slug}`, sure: jobsSure }));
  const pageRows = pages.map(({ to }, index) => ({ to, sure: pagesSure && index === 0 }));
  return jobsFirst ? [...jobRows, ...pageRows] : [...pageRows, ...jobRows];
}
