import type { TitleFile } from "./titles-file.ts";
import type { TitleShard } from "./title-shards.ts";
import { answerOf, jobKind, SearchEngine } from "./engine.ts";
import type { Ask, Reply, Warm } from "./messages.ts";
import { PageNames, type PageFile } from "./page-names.ts";
import { TextSearch } from "./passages.ts";
import { TitleResolver } from "./titles.ts";
import { fetchJson, once } from "../dom/load-once.ts";
import { TextClient } from "./text-client.ts";

/**
 * The search, away from the page's own thread: it builds its index of titles and answers here, so that typing never waits. The text of pages is
 * looked for in a worker of its own: titles are typed for first.
 */

/** Milliseconds without a key after which a word counts as typed. */
const pause = 150;

const loadFiles = once(() => Promise.all([fetchJson<TitleFile>("data/titles.json"), fetchJson<PageFile>("data/pages.json")]));

const loadEngine = once(async () => {
  const [titles, pages] = await loadFiles();
  const names = new PageNames(pages);
  const engine = new SearchEngine(new TitleResolver(titles), names, (start) => fetchJson<TitleShard>(`data/titles/${start}.json`));
  return { engine, names, passages: new TextSearch(names, import.meta.env.BASE_URL) };
});

/** Started when the titles have come, beside their building: earlier it would hold them up. */
const loadText = once(async () => {
  await loadFiles();
  return (text = new TextClient());
});
let text: TextClient | undefined;

let latest = 0;
const say = (reply: Reply) => self.postMessage(reply);

self.addEventListener("message", ({ data }: MessageEvent<Ask | Warm>) => {
  if (typeof data === "string") {
    // A failure is said when something is asked.
    if (data === "pages") loadText().catch(() => undefined);
    loadEngine().catch(() => undefined);
    return;
  }
  latest = data.turn;
  text?.overtake(latest);
  void answer(data);
});

async function answer({ turn, query, kind, pages }: Ask): Promise<void> {
  const isStale = () => turn !== latest;
  if (pages) loadText().catch(() => undefined);
  let loaded: Awaited<ReturnType<typeof loadEngine>>;
  try {
    loaded = await loadEngine();
  } catch {
    if (!isStale()) say({ turn, part: "failed", what: "titles" });
    return;
  }
  const { engine, names, passages } = loaded;
  if (isStale()) return;
  const wants = engine.wants(query);
  say({ turn, part: "jobs", resolved: engine.jobs(query), complete: !wants });
  if (wants) {
    // Without its shards the query has fewer titles, and an answer all the same.
    await engine.fill(query).catch(() => undefined);
    if (isStale()) return;
    say({ turn, part: "jobs", resolved: engine.jobs(query), complete: true });
  }
  if (!pages) return;
  try {
    // One letter begins too many words, each in a file of the index: it is looked for only where it stays.
    if (kind !== jobKind && /(^|\s)\S$/.test(query)) await new Promise((done) => setTimeout(done, pause));
    if (isStale()) return;
    const found = await engine.pages(query, kind, passages, (await loadText()).for(turn));
    if (!isStale()) say({ turn, part: "answer", answer: answerOf(engine.jobs(query), found, kind), categories: names.ofKind("Category") });
  } catch {
    if (!isStale()) say({ turn, part: "failed", what: "pages" });
  }
}
