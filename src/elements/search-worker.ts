import type { TitleFile } from "../model/title-file.ts";
import type { ShelfFile } from "../model/title-shelves.ts";
import { answerOf, SearchEngine } from "../search/engine.ts";
import type { Ask, Reply, Warm } from "../search/messages.ts";
import { PageNames, type PageFile } from "../search/page-names.ts";
import { TextSearch } from "../search/passages.ts";
import type { Pagefind } from "../search/pagefind.ts";
import { TitleResolver } from "../search/titles.ts";
import { fetchJson, once } from "./once.ts";

/** The search, away from the page's own thread: it builds its indexes and answers here, so that typing never waits. */
const base = import.meta.env.BASE_URL;

/** Files of the index that did not come. Pagefind goes on without them and would say that nothing was found. */
let missed = 0;
const plainFetch = self.fetch.bind(self);
self.fetch = async (...request) => {
  const response = await plainFetch(...request).catch((error: unknown) => {
    missed += 1;
    throw error;
  });
  if (!response.ok) missed += 1;
  return response;
};
// It also writes what failed to the console; the page says it to the reader.
console.error = console.warn = () => undefined;
self.addEventListener("unhandledrejection", (event) => event.preventDefault());

const loadEngine = once(async () => {
  const [titles, pages] = await Promise.all([fetchJson<TitleFile>("data/titles.json"), fetchJson<PageFile>("data/pages.json")]);
  const names = new PageNames(pages);
  const engine = new SearchEngine(new TitleResolver(titles), names, (start) => fetchJson<ShelfFile>(`data/titles/${start}.json`));
  return { engine, names };
});

interface PagefindModule {
  createInstance(options: { baseUrl: string }): Pagefind & { init(): Promise<void> };
}

const loadPagefind = once(async () => {
  const before = missed;
  const address = `${base}pagefind/pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({ baseUrl: base });
  await pagefind.init();
  if (missed > before) throw new Error("parts of the index did not come");
  return pagefind;
});
let text: TextSearch | undefined;

let latest = 0;
const say = (reply: Reply) => self.postMessage(reply);

self.addEventListener("message", ({ data }: MessageEvent<Ask | Warm>) => {
  if (typeof data === "string") {
    // A failure is said when something is asked.
    if (data === "pages") loadPagefind().catch(() => undefined);
    loadEngine().catch(() => undefined);
    return;
  }
  latest = data.turn;
  void answer(data);
});

async function answer({ turn, query, kind, pages }: Ask): Promise<void> {
  const isStale = () => turn !== latest;
  // Asked for at once, beside the titles: the index takes longest to come.
  const pagefind = pages ? loadPagefind() : undefined;
  pagefind?.catch(() => undefined);
  let loaded: Awaited<ReturnType<typeof loadEngine>>;
  try {
    loaded = await loadEngine();
  } catch {
    say({ turn, part: "failed", what: "titles" });
    return;
  }
  const { engine, names } = loaded;
  if (isStale()) return;
  const wants = engine.wants(query);
  say({ turn, part: "jobs", resolved: engine.jobs(query), complete: !wants });
  if (wants) {
    // Without its shelves the query has fewer titles, and an answer all the same.
    await engine.fill(query).catch(() => undefined);
    if (isStale()) return;
    say({ turn, part: "jobs", resolved: engine.jobs(query), complete: true });
  }
  if (pagefind === undefined) return;
  try {
    const before = missed;
    text ??= new TextSearch(await pagefind, names, base);
    const passages = await engine.pages(query, text, kind, isStale);
    if (missed > before) throw new Error("parts of the index did not come");
    if (!isStale())
      say({ turn, part: "answer", answer: answerOf(engine.jobs(query), passages, kind), categories: names.ofKind("Category") });
  } catch {
    if (!isStale()) say({ turn, part: "failed", what: "pages" });
  }
}
