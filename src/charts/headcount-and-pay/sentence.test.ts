import { describe, expect, it } from "vitest";
import { assumptionIds, assumptions } from "../../schema/assumption.ts";
import { assumptionWords, headcountSentence } from "./sentence.ts";

const firm = { people: 1_000, pay: 100_000, stay: 90, share: 50, sharers: 100 };

describe("headcountSentence", () => {
  it("says what is assumed and what would follow", () => {
    expect(headcountSentence(firm)).toBe(
      "Assumed: a firm of 1,000 people paid $100,000 a year each. If 90 of every 100 stay and half of what is saved goes to all who stay, each of these is paid $105,556 (+5.6%). The pay bill falls by 5%, to $95 million; $5 million a year goes to other things.",
    );
  });

  it.each([
    [{ stay: 100 }, /If everybody stays, nothing is saved and no pay changes\.$/],
    [{ share: 0 }, /none of what is saved goes to them, their pay does not change\. The pay bill falls by 10%/],
    [
      { share: 100, sharers: 10 },
      /all that is saved goes to 10 of every 100 who stay, .*\(\+111\.1%\)\. The pay bill stays at \$100 million; nothing is left/,
    ],
  ])("%o", (part, words) => {
    expect(headcountSentence({ ...firm, ...part })).toMatch(words);
  });

  it("never speaks of what will happen", () => {
    for (const stay of assumptions.stay)
      for (const share of assumptions.share)
        expect(headcountSentence({ ...firm, stay, share })).not.toMatch(/\bwill\b|NaN|Infinity|undefined/);
  });
});

it("has words for every stop of every slider, each its own", () => {
  for (const id of assumptionIds) {
    const words = assumptions[id].map(assumptionWords[id]);
    expect(new Set(words).size, id).toBe(words.length);
  }
});
