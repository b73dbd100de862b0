import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { library } from "../../project.test-data.ts";
import { wordsOf } from "../../text/normalize-words.ts";

/** What people ask for, as the search reads it, with the page that it leads to. */
const asked = (["articles", "concepts", "charts"] as const).flatMap((name) =>
  [...library[name].values()].flatMap(({ id, data }) => data.asked.map((words) => [wordsOf(words).join(" "), `${name}/${id}`] as const)),
);

it("no two pages are asked for by the same words", () => {
  expect(asked.length).toBeGreaterThan(100);
  const owners = Map.groupBy(asked, ([words]) => words);
  expect([...owners].filter(([, pages]) => pages.length > 1)).toEqual([]);
});

it("no page is asked for by a query of the half for judging", () => {
  const judging = JSON.parse(readFileSync("tests/search/judging.json", "utf8")) as { q: string }[];
  const judged = new Set(judging.map(({ q }) => wordsOf(q).join(" ")));
  expect(asked.filter(([words]) => judged.has(words))).toEqual([]);
});
