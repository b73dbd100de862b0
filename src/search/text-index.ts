import type { Pagefind, PagefindPage } from "./pagefind.ts";

/** Pages that hold what was looked for: how many there are, and the first of them with their text. */
export interface TextFound {
  count: number;
  /** In the order of the index, which gave each its score. */
  pages: { score: number; page: PagefindPage }[];
}

/** The index of the pages' text, as the search asks it: pages with all terms, of which the first `most` are read. */
export interface TextIndex {
  search(terms: string, filters: Record<string, unknown>, most: number): Promise<TextFound>;
}

/** A later question has replaced this one. */
export class Stale extends Error {}

/** Pagefind as a text index. Throws `Stale`, and loads no file more, once `isStale`. */
export async function searchText(
  pagefind: Pagefind,
  [terms, filters, most]: Parameters<TextIndex["search"]>,
  isStale = () => false,
): Promise<TextFound> {
  if (isStale()) throw new Stale();
  const { results } = await pagefind.search(terms, { filters });
  // Each page's text is a file of its own.
  if (isStale()) throw new Stale();
  const pages = await Promise.all(
    results.slice(0, most).map(async (result) => {
      const { url, content, excerpt, meta, sub_results } = await result.data();
      const parts = sub_results.map((part) => ({ title: part.title, url: part.url, excerpt: part.excerpt }));
      return { score: result.score, page: { url, content, excerpt, meta, sub_results: parts } };
    }),
  );
  return { count: results.length, pages };
}
