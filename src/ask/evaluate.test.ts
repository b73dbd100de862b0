import { describe, expect, it } from "vitest";
import { atlas, figures } from "../project.test-data.ts";
import { casesOf, holds, judge, tally, type AskCase } from "./evaluate.ts";
import { ask } from "./open.test-data.ts";

const verdict = (asked: Omit<AskCase, "after">) => judge({ ...asked, after: [] }, ask.engine.answer([asked.q]), figures);

describe("judge", () => {
  it("takes a figure that is cited and no other", () => {
    expect(verdict({ q: "what does a baker earn", figure: ["occupations/bakers/median-pay"] })).toBe("correct");
    expect(verdict({ q: "what does a baker earn", figure: ["occupations/bakers/jobs"] })).toBe("wrong");
  });

  it("asks of each of the first five occupations that it keeps all bounds", () => {
    expect(verdict({ q: "jobs over 100k", where: [["median-pay", ">", 100_000]] })).toBe("correct");
    expect(
      verdict({
        q: "jobs over 100k",
        where: [
          ["median-pay", ">", 100_000],
          ["category", "=", "legal"],
        ],
      }),
    ).toBe("wrong");
  });

  it("takes alternatives for what stands side by side", () => {
    expect(verdict({ q: "compare bakers and dentists", compare: ["dentists", "bakers|cooks"] })).toBe("correct");
    expect(verdict({ q: "compare bakers and dentists", compare: ["dentists", "cooks"] })).toBe("wrong");
  });

  it("counts what is shown where nothing should be as wrong, and what is not answered as declined", () => {
    expect(verdict({ q: "what does a baker earn", refuse: true })).toBe("wrong");
    expect(verdict({ q: "best pizza near me", refuse: true })).toBe("correct");
    expect(verdict({ q: "best pizza near me", figure: ["occupations/bakers/jobs"] })).toBe("declined");
  });
});

describe("holds", () => {
  it("compares schooling and steps by their order", () => {
    expect(holds("lawyers", ["entry-education", ">", "Bachelor's degree"], figures)).toBe(true);
    expect(holds("lawyers", ["entry-education", "in", ["Bachelor’s degree", "Master's degree"]], figures)).toBe(false);
    expect(holds("lawyers", ["category", "!=", "healthcare"], figures)).toBe(true);
  });

  it("keeps no bound where the figure is missing", () => {
    expect(holds("military-careers", ["median-pay", "<", 1_000_000], figures)).toBe(false);
    expect(holds("military-careers", ["median-pay", ">", 0], figures)).toBe(false);
  });

  it("refuses an operator that it does not know", () => {
    expect(() => holds("lawyers", ["jobs", "~", 5], figures)).toThrow(/write one of > >=/);
  });
});

it("counts a wrong answer twice", () => {
  expect(tally(["correct", "correct", "wrong", "declined"])).toEqual({ questions: 4, correct: 2, wrong: 1, declined: 1, worth: 0 });
});

describe("casesOf", () => {
  it.each([
    ["{", /mend the JSON/],
    ["[]", /at least one row/],
    ['[{"q": 5}]', /row 1: write \{"q": words/],
    ['[{"q": "x"}]', /row 1: write one of figure, where/],
    ['[{"q": "x", "where": ["pay"]}]', /row 1: write "where" as bounds/],
    ['[{"q": "x", "compare": ["nobody"]}]', /row 1: no occupation has the slug nobody/],
  ])("says in one sentence what to write in %s", (text, words) => {
    expect(() => casesOf("questions.json", text, atlas)).toThrow(words);
  });

  it("reads an array, or a question a line", () => {
    const row = '{"q": "is it true", "page": ["/claims/team-human/"]}';
    expect(casesOf("a", `[${row}]`, atlas)).toEqual(casesOf("a", `${row}\n${row}`, atlas).slice(0, 1));
  });
});
