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

const files = globSync("{src,tests,tools}/**/*.{ts,mjs,astro,css}")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file !== "src/words.test.ts");

/** Names in a text without its comments, their words joined by hyphens: `comeAlive` -> come-alive. */
function namesIn(text: string): Set<string> {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, "").replace(others, "");
  return new Set((code.match(/[a-z_$][\w$-]*/gi) ?? []).map((name) => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase()));
}

it.each(Object.entries(words))("no name says %s: the word is %s", (word) => {
  const retired = new RegExp(`(^|[-_])${word}`);
  const found = files.flatMap((file) => [...namesIn(file), ...namesIn(readFileSync(file, "utf8"))].filter((name) => retired.test(name)));
  expect(found).toEqual([]);
});
