import { fetchJson, once } from "../dom/load-once.ts";
import type { TitleFile } from "../search/titles-file.ts";
import type { TitleShard } from "../search/title-shards.ts";
import { TitleResolver } from "../search/titles.ts";
import { answerCsv, answerHtml, figuresCsv, plainParts, type Printing } from "./answer-html.ts";
import { questionsAddress } from "./address.ts";
import { AskEngine } from "./engine.ts";
import type { AskFile } from "./file.ts";
import type { AskMessage, AskReply } from "./messages.ts";
import type { AskPagesFile } from "./pages-file.ts";
import { readAhead } from "./read-ahead.ts";

/** Asking, away from the page’s own thread. After the first answer it needs the network only for rare titles of jobs, and does without. */
const loadEngine = once(async () => {
  const [file, pages, resolver] = await Promise.all([
    fetchJson<AskFile>("data/ask.json"),
    fetchJson<AskPagesFile>("data/ask-pages.json"),
    fetchJson<TitleFile>("data/titles.json").then((titles) => new TitleResolver(titles)),
  ]);
  return { engine: new AskEngine(file, pages, resolver), resolver };
});
const asked = new Set<string>();
const rehearsal = "jobs in healthcare without a degree that pay over 60k";

self.addEventListener("message", ({ data }: MessageEvent<AskMessage | "warm">) => {
  if (data === "warm")
    loadEngine()
      // A first answer takes ten times as long as those after it.
      .then(({ engine }) => engine.answer([rehearsal]))
      .catch(() => undefined);
  else void answer(data).then((reply) => self.postMessage(reply));
});

async function answer({ turn, questions, page }: AskMessage): Promise<AskReply> {
  try {
    const loading = loadEngine();
    // Until the tables are here, what reads a question is compiled.
    readAhead(questions.at(-1) ?? "");
    const { engine, resolver } = await loading;
    const wanted = questions.flatMap((question) => resolver.wanting(engine.tellingPart(question))).filter((start) => !asked.has(start));
    await Promise.all(
      wanted.map(async (start) => {
        asked.add(start);
        // Without its shards a question has fewer titles, and an answer all the same.
        const shard = await fetchJson<TitleShard>(`data/titles/${start}.json`).catch(() => null);
        if (shard === null) asked.delete(start);
        else resolver.addShard(start, shard);
      }),
    );
    const made = engine.answer(questions);
    const printing: Printing = {
      tables: engine.tables,
      figure: (id) => engine.figure(id),
      base: import.meta.env.BASE_URL,
      ask: (question) => questionsAddress(page, [...questions, question]),
    };
    return {
      turn,
      html: answerHtml(questions.at(-1) ?? "", made, printing),
      says: made.sentences.map((parts) => plainParts(parts, printing)).join(" "),
      csv: made.shown === null ? figuresCsv(made, printing) : answerCsv(made.shown, printing),
      isSure: made.status === "answered",
    };
  } catch {
    return { turn, failed: true };
  }
}
