import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What names in the code are built of, by the words that they have given up for it. */
const words: Record<string, string> = {
  neighbour: "neighbor",
  twin: "Markdown version",
  shelf: "shard",
  shelves: "shards",
  shelved: "in a shard",
  keeper: "unsaved edits, unsaved ticks",
  mended: "corrected",
  "come-alive": "load-elements",
  "first-move": "first-interaction",
  "live-stage": "drawing-or-table",
  "next-told": "fact-list",
};

/** Not names of the code's own: the table `neighbours.csv`, its column `neighbour` and `#neighbours`, which are published; titles of jobs. */
const others = /(?<=["#=./]|\{ |: |^ +)neighbours?(?=["`:,.\]])|"[a-z]+ keeper"/gm;

/** Names in a text without its comments, their words joined by hyphens: `comeAlive` -> come-alive. */
function namesIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, "").replace(others, "");
  const names = new Set(code.match(/[a-z_$][\w$-]*/gi));
  return [...names].map((name) => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase());
}

const files = globSync("{src,tests,tools}/**/*.{ts,mjs,astro,css}").map((file) => file.replaceAll("\\", "/"));
const named = files
  .filter((file) => file !== "src/words.test.ts")
  .map((file) => ({ file, names: [...namesIn(file), ...namesIn(readFileSync(file, "utf8"))] }));

it.each(Object.entries(words))("no name says %s: the word is %s", (word) => {
  const retired = new RegExp(`(^|[-_])${word}`);
  expect(named.flatMap(({ file, names }) => names.filter((name) => retired.test(name)).map((name) => `${file}: ${name}`))).toEqual([]);
});
