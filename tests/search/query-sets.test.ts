import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queriesOf, scoreOf, type Outcome } from "../../src/search/score.ts";
import { openSearch, type BuiltSearch } from "./built-search.ts";

/** A fast part of what `npm run search:evaluate` measures, with floors: every third query of the half for judging, all of its nonsense. */
const files = ["tests/search/tuning.json", "tests/search/judging.json"] as const;
const sets = files.map((file) => queriesOf(file, readFileSync(file, "utf8")));
const judging = (sets[1] ?? []).filter(({ expect: answers }, row) => row % 3 === 0 || answers.length === 0);
const outcomes: Outcome[] = [];
let search: BuiltSearch;

beforeAll(async () => {
  search = await openSearch();
  for (const query of judging) outcomes.push(await search.run(query));
}, 120_000);
afterAll(() => search.close());

const startingWith = (...starts: readonly string[]) =>
  outcomes.filter(({ expect: answers }) => starts.some((start) => answers[0]?.startsWith(start) === true));

test("the sets have at least 300 queries, none twice", () => {
  const all = sets.flat().map(({ q }) => q);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all).size).toBe(all.length);
});

test("every answer that a set names is a page", () => {
  const lost = sets.flat().flatMap(({ q, expect: answers }) =>
    answers
      .filter((address) => {
        try {
          return readFileSync(`dist${address}index.html`).length === 0;
        } catch {
          return true;
        }
      })
      .map((address) => `${q}: ${address}`),
  );
  expect(lost).toEqual([]);
});

test("finds jobs by what people call them: 85 of 100 first, 95 of 100 among three", () => {
  const score = scoreOf(startingWith("/occupations/"));
  expect(score.queries).toBeGreaterThan(40);
  expect(score.top1).toBeGreaterThanOrEqual(0.85);
  expect(score.top3).toBeGreaterThanOrEqual(0.95);
});

test("finds concepts, articles and quotes: 80 of 100 first", () => {
  const score = scoreOf(startingWith("/concepts/", "/articles/", "/quotes/"));
  expect(score.queries).toBeGreaterThan(8);
  expect(score.top1).toBeGreaterThanOrEqual(0.8);
});

test("is sure of nothing in nonsense", () => {
  const nonsense = outcomes.filter(({ expect: answers }) => answers.length === 0);
  expect(nonsense.length).toBeGreaterThan(10);
  expect(nonsense.filter(({ found }) => found.some(({ sure }) => sure)).map(({ q }) => q)).toEqual([]);
});

test("a first query moves at most 60 kB of titles and names", () => {
  const { titles, pages, largestShard } = search.bytes;
  expect(titles + pages + 4 * largestShard).toBeLessThan(60_000);
});
