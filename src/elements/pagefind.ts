/** The part of Pagefind's browser interface that the site uses; the library is built with the site, not bundled. */
export interface Pagefind {
  init(): Promise<void>;
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[]; filters: Record<string, Record<string, number>> }>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML whose only tag is `<mark>`. */
  excerpt: string;
  meta: { title?: string; kind?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

let loaded: Promise<Pagefind> | undefined;

/** Loads the index on first use; a failure may be tried again. */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
