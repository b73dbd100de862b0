/** The part of Pagefind's interface that the site uses; the library is built with the site, not bundled. */
export interface Pagefind {
  search(query: string, options?: { filters?: Record<string, unknown> }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** The page's text. */
  content: string;
  /** HTML whose only tag is `<mark>`. */
  excerpt: string;
  meta: { title?: string; kind?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}
