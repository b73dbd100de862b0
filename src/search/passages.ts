import { wordsOf } from "../text/normalize-words.ts";
import { kindScore, withoutDrawingWords } from "./kind-words.ts";
import type { CorrectedWord } from "./names.ts";
import type { PageName, PageNames } from "./page-names.ts";
import type { PagefindPage } from "./pagefind.ts";
import type { TextFound, TextIndex } from "./text-index.ts";
import { markAsked, share, spellingsOf, termsOf, wordsInText, wordsOfTerm } from "./text-terms.ts";

/** A page that holds what was asked for. */
export interface Passage {
  /** Address without the site's base and without slashes at its ends. */
  to: string;
  title: string;
  kind: string;
  /** HTML whose only tag is `<mark>`; empty where only the page's name matched. */
  excerpt: string;
  /** Parts of the page under headings of their own. */
  parts: { title: string; url: string; excerpt: string }[];
  /** Share of the query's words that the page truly holds, and that stand together in the passage. */
  coverage: number;
  near: number;
  score: number;
}

export interface Passages {
  pages: Passage[];
  /** Whether the first page holds all that was asked for, or is named so. */
  sure: boolean;
  /** Words that were left out because no page holds all of them. */
  dropped: string[];
  corrected: CorrectedWord[];
}

/** How many pages have their text read. */
const mostRead = 14;
/** How many pages found by name alone have their text looked up. */
const mostNamed = 3;
/** How many ways to spell a query the index is asked for. */
const mostSpellings = 4;

/** Finds written pages by their names and by what they say. */
export class TextSearch {
  private readonly names: PageNames;
  /** Path below which the site is served, with slashes at both ends. */
  private readonly base: string;
  /** Words of the pages that were read, by address. */
  private readonly wordsByPage = new Map<string, ReadonlySet<string>>();

  constructor(names: PageNames, base: string) {
    this.names = names;
    this.base = base;
  }

  /** Pages of all kinds but occupations, which the title resolver finds; or of one kind. */
  async search(query: string, kind: string | null, index: TextIndex, elsewhere: (word: string) => boolean): Promise<Passages> {
    const named = this.named(query, elsewhere).filter((name) => kind === null || name.kind === kind);
    const corrected = named[0] !== undefined && named[0].coverage > 0.6 ? named[0].corrected : [];
    const terms = this.names.joined(termsOf(query)).map((term) => corrected.find(({ from }) => wordsOf(term)[0] === from)?.to ?? term);
    if (terms.length === 0) return { pages: [], sure: false, dropped: [], corrected: [] };
    const filters = kind === null ? { not: { kind: "Occupation" } } : { kind };
    const best = await bestPages(index, terms, filters);
    const top = best.pages[0]?.score ?? 1;
    const asked = [...new Set(terms.flatMap(wordsOfTerm))];
    const pages = best.pages.map(({ score, page }) => this.passage(page, score / top, asked, named, query));
    const found = new Set(pages.map(({ to }) => to));
    const missing = named.slice(0, mostNamed).filter((name) => !found.has(name.to) && name.coverage > 0.5);
    const namedPages = await Promise.all(missing.map(async (name) => ({ name, page: await this.pageOf(index, name, filters) })));
    for (const { name, page } of namedPages)
      pages.push(page === undefined ? onlyNamed(name, query) : this.passage(page, 0.7, asked, named, query));
    // The index also gives pages that share but the beginning of a word.
    const sorted = pages.filter(({ coverage }) => coverage > 0).toSorted((a, b) => b.score - a.score);
    const [first] = sorted;
    // Words that share only a beginning with those of every page that was read.
    const lacking = first?.coverage === 1 ? [] : terms.filter((term) => !pages.some(({ to }) => this.holds(to, term)));
    const dropped = [...new Set([...best.dropped, ...lacking])];
    const isNamed = named[0]?.to === first?.to && (named[0]?.literal === true || (named[0]?.coverage ?? 0) > 0.85);
    return {
      pages: sorted,
      sure: first !== undefined && (isNamed || (first.coverage === 1 && (first.near === 1 || asked.length === 1) && dropped.length === 0)),
      dropped,
      corrected,
    };
  }

  /** Pages by their names, the best first; charts also by the query without the words that ask for one. */
  private named(query: string, elsewhere: (word: string) => boolean): PageName[] {
    const found = this.names.find(query, elsewhere);
    const bare = withoutDrawingWords(query);
    const charts = bare === null ? [] : this.names.find(bare, elsewhere).filter(({ kind }) => kind === "Chart");
    const better = new Map(charts.map((each) => [each.to, each]));
    const kept = found.filter(({ to, score }) => (better.get(to)?.score ?? -Infinity) < score);
    const isKept = new Set(kept.map(({ to }) => to));
    return charts.length === 0 ? found : [...kept, ...charts.filter(({ to }) => !isKept.has(to))].toSorted((a, b) => b.score - a.score);
  }

  /** A page that was found by its name, for its text. */
  private async pageOf(index: TextIndex, { to, title }: PageName, filters: Record<string, unknown>): Promise<PagefindPage | undefined> {
    const { pages } = await index.search(termsOf(title).join(" "), filters, 3);
    return pages.find(({ page }) => this.addressOf(page.url) === to)?.page;
  }

  /** Whether a page that was read holds all words of a term. */
  private holds(to: string, term: string): boolean {
    const words = this.wordsByPage.get(to);
    return words !== undefined && share(wordsOfTerm(term), words) === 1;
  }

  private addressOf(url: string): string {
    return url.slice(this.base.length).replace(/\/$/, "");
  }

  private passage(page: PagefindPage, score: number, asked: readonly string[], named: readonly PageName[], query: string): Passage {
    const to = this.addressOf(page.url);
    let words = this.wordsByPage.get(to);
    if (words === undefined) this.wordsByPage.set(to, (words = wordsInText(`${page.content} ${page.meta.title ?? ""}`)));
    const name = named.find((each) => each.to === to);
    // A name that is the query stands for words that the text may lack: glossary.
    const coverage = Math.max(share(asked, words), name?.literal === true ? 1 : 0);
    const near = Math.max(
      ...[page, ...page.sub_results].map(({ excerpt }) =>
        share(asked, wordsInText(`${excerpt.replace(/<[^>]+>/g, "")} ${page.meta.title ?? ""}`)),
      ),
    );
    return {
      to,
      title: page.meta.title ?? page.url,
      kind: page.meta.kind ?? "",
      excerpt: markAsked(page.excerpt, asked),
      parts: page.sub_results.flatMap((part) => {
        const excerpt = markAsked(part.excerpt, asked);
        const isAsked = excerpt.includes("<mark>") || share(asked, wordsInText(part.title)) > 0;
        return isAsked ? [{ ...part, excerpt }] : [];
      }),
      coverage,
      near,
      score: coverage + 0.6 * near + score + 1.2 * (name?.score ?? 0) + kindScore(page.meta.kind ?? "", query),
    };
  }
}

/** Pages with all terms; where there are none, the commonest term is left out until there are some. */
async function bestPages(
  index: TextIndex,
  terms: readonly string[],
  filters: Record<string, unknown>,
): Promise<{ pages: TextFound["pages"]; dropped: string[] }> {
  const whole = await anyOf(index, terms, filters, mostRead);
  if (whole.count >= 1 || terms.length === 1) return { pages: whole.pages, dropped: [] };
  const single = await Promise.all(terms.map(async (term) => ({ term, count: (await anyOf(index, [term], filters, 0)).count })));
  const dropped = single.filter(({ count }) => count === 0).map(({ term }) => term);
  const left = single.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  while (left.length > 0) {
    const kept = new Set(left.map(({ term }) => term));
    const { count, pages } = await anyOf(
      index,
      terms.filter((term) => kept.has(term)),
      filters,
      mostRead,
    );
    if (count > 0) return { pages, dropped };
    dropped.push(left.shift()?.term ?? "");
  }
  return { pages: [], dropped };
}

/** Pages with all terms, each in one of its spellings: "labour" is in names, and "labor" in the pages' own words. */
async function anyOf(index: TextIndex, terms: readonly string[], filters: Record<string, unknown>, most: number): Promise<TextFound> {
  const ways = terms
    .reduce<string[]>((rows, term) => rows.flatMap((row) => spellingsOf(term).map((form) => `${row} ${form}`)), [""])
    .slice(0, mostSpellings);
  const [first, ...others] = await Promise.all(ways.map((way) => index.search(way.trim(), filters, most)));
  if (first === undefined || others.length === 0) return first ?? { count: 0, pages: [] };
  const best = new Map<string, TextFound["pages"][number]>();
  for (const found of [first, ...others].flatMap(({ pages }) => pages)) {
    const known = best.get(found.page.url);
    if (known === undefined || found.score > known.score) best.set(found.page.url, found);
  }
  return {
    count: Math.max(first.count, ...others.map(({ count }) => count)),
    pages: [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, most),
  };
}

const onlyNamed = ({ to, title, kind, score, coverage }: PageName, query: string): Passage => ({
  to,
  title,
  kind,
  excerpt: "",
  parts: [],
  coverage,
  near: coverage,
  score: coverage + 1.2 * score + kindScore(kind, query),
});
