import { describe, expect, it } from "vitest";
import { queriesOf, scoreOf, scoresByKind, type Outcome } from "./score.ts";

const outcome = (kind: string, expectAt: string[], found: string[], sure = false): Outcome => ({
  q: "words",
  kind,
  expect: expectAt,
  found: found.map((to) => ({ to, sure })),
  jobsTime: 0,
  pagesTime: 0,
});

describe("scoreOf", () => {
  it("counts positions of the first acceptable answer", () => {
    const score = scoreOf([
      outcome("a", ["/x/", "/y/"], ["/y/", "/x/"]),
      outcome("a", ["/x/"], ["/a/", "/x/"]),
      outcome("a", ["/x/"], ["/a/", "/b/", "/c/", "/x/"]),
      outcome("a", ["/x/"], []),
    ]);
    expect(score).toEqual({ queries: 4, top1: 0.25, top3: 0.5, reciprocal: (1 + 1 / 2 + 1 / 4) / 4, empty: 1 });
  });

  it("is content with guesses for a query without an answer, and not with a sure one", () => {
    expect(scoreOf([outcome("n", [], ["/a/"])]).top1).toBe(1);
    expect(scoreOf([outcome("n", [], ["/a/"], true)]).top1).toBe(0);
  });
});

describe("scoresByKind", () => {
  it("keeps the order of the kinds", () => {
    const scores = scoresByKind([outcome("b", ["/x/"], ["/x/"]), outcome("a", ["/x/"], []), outcome("b", ["/x/"], [])]);
    expect([...scores].map(([kind, { queries, top1 }]) => [kind, queries, top1])).toEqual([
      ["b", 2, 0.5],
      ["a", 1, 0],
    ]);
  });
});

describe("queriesOf", () => {
  it("reads a set", () => {
    expect(queriesOf("set.json", '[{"q": "cop", "kind": "slang", "expect": ["/occupations/police-and-detectives/"]}]')).toHaveLength(1);
  });

  it.each([
    "{",
    "[]",
    "{}",
    '[{"q": 1, "kind": "a", "expect": []}]',
    '[{"q": "a", "kind": "b", "expect": ["occupations/actors"]}]',
    "[null]",
  ])("says what to mend in %s", (text) => {
    expect(() => queriesOf("set.json", text)).toThrow(/^set\.json: (mend the JSON|write an array|row 1: write)/);
  });
});
