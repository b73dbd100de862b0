import type { TextAsk, TextNote, TextReply } from "./messages.ts";
import type { Pagefind } from "./pagefind.ts";
import { searchText, Stale } from "./text-index.ts";
import { once } from "../dom/load-once.ts";

/** The index of pages, in a worker that the search's worker starts: titles and index both take long to load, and neither waits for the other. */
const base = import.meta.env.BASE_URL;

/** Files of the index that could not be loaded. Pagefind goes on without them and would report that nothing was found. */
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

interface PagefindModule {
  createInstance(options: { baseUrl: string }): Pagefind & { init(): Promise<void> };
}

const loadPagefind = once(async () => {
  const address = `${base}pagefind/pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance({ baseUrl: base });
  await pagefind.init();
  return pagefind;
});

// A failure is said when something is asked.
loadPagefind().catch(() => undefined);

let latest = 0;
self.addEventListener("message", ({ data }: MessageEvent<TextNote>) => {
  latest = Math.max(latest, data.turn);
  if ("search" in data) void answer(data).then((reply) => self.postMessage(reply));
});

async function answer({ id, turn, search }: TextAsk): Promise<TextReply> {
  const before = missed;
  try {
    const found = await searchText(await loadPagefind(), search, () => turn < latest);
    return missed > before ? { id, none: "failed" } : { id, found };
  } catch (error) {
    return { id, none: error instanceof Stale ? "stale" : "failed" };
  }
}
