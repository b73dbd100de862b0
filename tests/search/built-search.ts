import { brotliCompressSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { TitleFile } from "../../src/search/titles-file.ts";
import type { TitleShard } from "../../src/search/title-shards.ts";
import { answerOf, ordered, SearchEngine } from "../../src/search/engine.ts";
import { PageNames, type PageFile } from "../../src/search/page-names.ts";
import type { Pagefind } from "../../src/search/pagefind.ts";
import { TextSearch } from "../../src/search/passages.ts";
import { searchText, type TextIndex } from "../../src/search/text-index.ts";
import type { Outcome, Query } from "../../src/search/score.ts";
import { TitleResolver } from "../../src/search/titles.ts";
import { dist } from "../site.ts";
import { host } from "../static.ts";

/** The built site's search, run in Node with the code and the files that browsers get. */
export interface BuiltSearch {
  run(query: Query): Promise<Outcome>;
  /** Bytes at brotli 11: what every first query loads of titles, and the largest that one query may add. */
  bytes: { titles: number; pages: number; largestShard: number; shards: number };
  close(): Promise<void>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string }): Pagefind & { init(): Promise<void> };
}

const read = <T>(file: string) => JSON.parse(readFileSync(`${dist}/data/${file}`, "utf8")) as T;
const packed = (file: string) => brotliCompressSync(readFileSync(`${dist}/data/${file}`)).length;

export async function openSearch(): Promise<BuiltSearch> {
  const server = await host(dist);
  const module = (await import(pathToFileURL(`${dist}/pagefind/pagefind.js`).href)) as PagefindModule;
  const pagefind = module.createInstance({ basePath: `${server.origin}/pagefind/`, baseUrl: "/" });
  await pagefind.init();
  const titleFile = read<TitleFile>("titles.json");
  const names = new PageNames(read<PageFile>("pages.json"));
  const shard = (start: string) => Promise.resolve(read<TitleShard>(`titles/${start}.json`));
  const engine = new SearchEngine(new TitleResolver(titleFile), names, shard);
  const text = new TextSearch(names, "/");
  const index: TextIndex = { search: (...asked) => searchText(pagefind, asked) };
  return {
    async run(query) {
      const start = performance.now();
      await engine.fill(query.q);
      const filled = performance.now();
      const jobs = engine.jobs(query.q);
      const jobsTime = performance.now() - filled;
      const answer = answerOf(jobs, await engine.pages(query.q, null, text, index), null);
      const found = ordered(answer).map(({ to, sure }) => ({ to: `/${to}/`, sure }));
      return { ...query, found, jobsTime, pagesTime: performance.now() - start };
    },
    bytes: {
      titles: packed("titles.json"),
      pages: packed("pages.json"),
      largestShard: Math.max(...titleFile.shards.map((start) => packed(`titles/${start}.json`))),
      shards: titleFile.shards.length,
    },
    close: () => server.close(),
  };
}
