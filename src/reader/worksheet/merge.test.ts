import { describe, expect, it } from "vitest";
import { mergedSheets, mergedText } from "./merge.ts";
import { form, plainOf, sheetOf } from "./answers.test-data.ts";

describe("mergedText", () => {
  it.each([
    ["only mine was changed", "a", "b", "a", "b"],
    ["only theirs was changed", "a", "a", "b", "b"],
    ["both were changed alike", "a", "b", "b", "b"],
    ["mine holds theirs", "", "one two", "two", "one two"],
    ["theirs holds mine", "", "two", "one two", "one two"],
    ["both were changed", "a", "b", "c", "b\n\nc"],
    ["I cleared what they changed", "a", "", "b", "b"],
    ["they cleared what I left alone", "a", "a", "", ""],
  ])("%s", (_, base, mine, theirs, both) => expect(mergedText(base, mine, theirs)).toBe(both));
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
