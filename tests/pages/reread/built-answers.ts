import { readFileSync } from "node:fs";
import { answerHtml } from "../../../src/ask/answer-html.ts";
import { AskEngine } from "../../../src/ask/engine.ts";
import type { AskFile } from "../../../src/ask/file.ts";
import type { AskPagesFile } from "../../../src/ask/pages-file.ts";
import type { TitleFile } from "../../../src/search/titles-file.ts";
import { TitleResolver } from "../../../src/search/titles.ts";
import { answersIn, type ReadAnswer } from "./answers.ts";
import type { Built } from "./site.ts";

/** Of a kind that strangers did not ask. */
const more = ["how many jobs pay over 100k", "what share of jobs in healthcare needs no degree"];

/** Questions that are answered from the built files in order to read the answers. */
const questions = "tests/ask/strangers.json";

/** Answers on the page to ask on, and those that browsers make from the built files to what strangers ask. */
export function builtAnswers({ files, read }: Built): ReadAnswer[] {
  if (!files.includes("ask/index.html") || !files.includes("data/ask.json")) return [];
  const load = <T>(file: string) => JSON.parse(read(file)) as T;
  const engine = new AskEngine(
    load<AskFile>("data/ask.json"),
    load<AskPagesFile>("data/ask-pages.json"),
    new TitleResolver(load<TitleFile>("data/titles.json")),
  );
  const printing = { tables: engine.tables, figure: (id: string) => engine.figure(id), base: "/", ask: null };
  const strangers = JSON.parse(readFileSync(questions, "utf8")) as { q: string; after?: string[] }[];
  const asked = [...strangers, ...more.map((q) => ({ q, after: [] }))];
  const made = asked.map(({ q, after = [] }) => answerHtml(q, engine.answer([...after, q]), printing));
  return [...answersIn(read("ask/index.html")), ...answersIn(made.join(""))];
}
