import { describe, expect, it } from "vitest";
import { mergedSheets } from "./merge.ts";
import { lostAnswers } from "./heard.ts";
import { joinedAnswer, joinedText, mergedText } from "./merge-answers.ts";
import type { Sheet } from "./answers.ts";
import { form, plainOf, sheetOf } from "./answers.test-data.ts";

describe("mergedText", () => {
  it.each([
    ["only mine was changed", "a", "b", "a", "b"],
    ["only theirs was changed", "a", "a", "b", "b"],
    ["both were changed alike", "a", "b", "b", "b"],
    ["mine holds theirs", "", "one two", "two", "one two"],
    ["theirs holds mine", "", "two", "one two", "one two"],
    ["one holds the other only within a word", "", "ten walls", "wall", "ten walls\n\nwall"],
    ["both were changed", "a", "b", "c", "b\n\nc"],
    ["I cleared what they changed", "a", "", "b", "b"],
    ["they cleared what I left alone", "a", "a", "", ""],
  ])("%s", (_, base, mine, theirs, both) => expect(mergedText(base, mine, theirs)).toBe(both));
});

describe("joinedText", () => {
  it.each([
    ["only theirs was changed", "a", "a", "b", "b"],
    ["both were changed", "", "b", "c", "b\n\nc"],
    ["both added", "one", "one two", "one three", "one three\ntwo"],
    ["one addition begins the other", "x", "x word1", "x word10", "x word1\nword10"],
    ["one rewrote and one added", "one", "other", "one two", "one two\n\nother"],
  ])("%s: the same whichever tab asks", (_, base, mine, theirs, both) => {
    expect(joinedText(base, mine, theirs)).toBe(both);
    expect(joinedText(base, theirs, mine)).toBe(both);
  });

  it("takes the later of two days", () => {
    expect(joinedAnswer("day", "", "2027-01-15", "2027-02-01")).toBe("2027-02-01");
    expect(joinedAnswer("day", "", "2027-02-01", "2027-01-15")).toBe("2027-02-01");
    expect(joinedAnswer("day", "2027-02-01", "2027-02-01", "2027-01-15")).toBe("2027-01-15");
  });
});

describe("lostAnswers", () => {
  const [base, mine, theirs] = ["", "Mine", "Theirs"].map((did) => sheetOf({ "2026-Q4": did === "" ? {} : { did } })) as [
    Sheet,
    Sheet,
    Sheet,
  ];
  const lost = (known: Sheet, before: Sheet, after: Sheet) =>
    lostAnswers(form, known, before, after).map(({ question, text }) => [question.id, text]);

  it("finds what was written over unread, and nothing where the other tab knew it", () => {
    expect(lost(mine, base, theirs)).toEqual([["did", "Mine\n\nTheirs"]]);
    expect(lost(mine, base, base)).toEqual([["did", "Mine"]]);
    expect(lost(mine, mine, theirs)).toEqual([]);
    expect(lost(mine, mine, base)).toEqual([]);
    expect(lost(base, base, theirs)).toEqual([]);
  });
});

describe("mergedSheets", () => {
  const mine = sheetOf({ "2026-Q4": { did: "Mine", step: "Go", "step-by": "2027-01-15" } });
  const theirs = sheetOf({ "2026-Q3": { did: "Older" }, "2026-Q4": { did: "Theirs", "step-by": "2027-02-01" } });
  const merged = mergedSheets(form, mine, theirs);

  it("takes over what is new, and keeps both texts where they differ", () => {
    expect(plainOf(merged.sheet)).toEqual({
      "2026-Q3": { did: "Older" },
      "2026-Q4": { did: "Mine\n\nTheirs", step: "Go\n\nThe other file says 1 February 2027.", "step-by": "2027-01-15" },
    });
    expect(merged).toMatchObject({ added: 3, doubled: 2 });
  });

  it("changes nothing the second time", () => {
    expect(mergedSheets(form, merged.sheet, theirs)).toEqual({ sheet: merged.sheet, added: 0, doubled: 0 });
  });

  it("changes neither of the two it was given", () => {
    expect(plainOf(mine)).toEqual({ "2026-Q4": { did: "Mine", step: "Go", "step-by": "2027-01-15" } });
    expect(theirs.get("2026-Q4")?.get("did")).toBe("Theirs");
  });
});
