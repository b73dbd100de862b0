import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { casesOf, kindOf } from "../../src/ask/evaluate.ts";
import { atlas } from "../../src/project.test-data.ts";
import { wordsOf } from "../../src/text/normalize-words.ts";

const sets = ["tuning", "judging", "strangers"].map((name) => {
  const file = `tests/ask/${name}.json`;
  return casesOf(file, readFileSync(file, "utf8"), atlas);
});
const keyOf = ({ after, q }: { after: readonly string[]; q: string }) =>
  [...after, q].map((each) => wordsOf(each).join(" ") || each).join(" / ");

test("the sets have at least 250 questions, half to tune on and half to judge by", () => {
  const [tuning = [], judging = []] = sets;
  expect(tuning.length + judging.length).toBeGreaterThanOrEqual(250);
  expect(Math.abs(tuning.length - judging.length)).toBeLessThan(20);
});

test("no question stands in two sets, nor twice in one", () => {
  const keys = sets.flat().map(keyOf);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("each half asks for every kind of answer", () => {
  for (const set of sets) expect(new Set(set.map(kindOf))).toEqual(new Set(["figure", "where", "compare", "next", "page", "refuse"]));
});
