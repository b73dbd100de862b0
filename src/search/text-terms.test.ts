import { describe, expect, it } from "vitest";
import { markAsked, share, spellingsOf, termsOf, wordsInText, wordsOfTerm } from "./text-terms.ts";

const holds = (text: string, query: string) => share(termsOf(query).flatMap(wordsOfTerm), wordsInText(text)) === 1;

describe("percentages", () => {
  it.each([
    ["+5%", "jobs +5% to 2034"],
    ["5%", "jobs +5% to 2034"],
    ["5 percent", "a fall of 5%"],
    ["5%", "a fall of 5 percent"],
    ["5 per cent", "a fall of 5%,"],
    ["-5%", "jobs −5%"],
    ["−5%", "jobs −5 percent"],
    ["1.5%", "a fall of 1.5%"],
    ["grew 12%", "It grew by 12%."],
  ])("%s is in “%s”", (query, text) => expect(holds(text, query)).toBe(true));

  it.each([
    ["+5%", "jobs −5%"],
    ["5%", "a fall of 1.5%"],
    ["5%", "$57,100 for 55 occupations, 5 of them with 15%"],
    ["+5%", "5 jobs"],
  ])("%s is not in “%s”", (query, text) => expect(holds(text, query)).toBe(false));

  it("are looked up by their number", () => {
    expect(termsOf("+5% in retail")).toEqual(["+5%", "retail"]);
    expect(spellingsOf("+5%")).toEqual(["5"]);
    expect(spellingsOf("5 percent")).toEqual(["5"]);
  });
});

describe("terms", () => {
  it("keep names with marks in one piece", () => {
    expect(termsOf("C# and C++, R & D or .NET")).toEqual(["c#", "c++", "r & d", ".net"]);
  });

  it("have an apostrophe where other marks stood in for it", () => {
    for (const mark of "'`´ʼ′") expect(termsOf(`bachelor${mark}s degree`)).toEqual(["bachelor's", "degree"]);
  });

  it("leave out what joins, and write thousands out", () => expect(termsOf("the pay of 700k")).toEqual(["pay", "700000"]));

  it.each([
    ["defence", "defense"],
    ["labour", "labor"],
    ["programme", "program"],
    ["organisation", "organization"],
  ])("%s is also spelled %s", (british, american) => expect(spellingsOf(british)).toEqual([british, american]));

  it.each(["defense", "nurses", "700000", "video’s"])("%s is spelled one way", (term) => expect(spellingsOf(term)).toEqual([term]));
});

describe("markAsked", () => {
  it.each([
    ["<mark>Consumer</mark> <mark>Price</mark> of <mark>labor.</mark>", ["labor"], "Consumer Price of <mark>labor.</mark>"],
    ["<mark>+5%</mark> <mark>57,100.</mark>", ["plus5percent"], "<mark>+5%</mark> 57,100."],
    ["<mark>automate</mark> and <mark>automobiles</mark>", ["automation"], "<mark>automate</mark> and automobiles"],
    ["<mark>nurses</mark> &amp; <mark>nursing</mark>", ["nurse"], "<mark>nurses</mark> &amp; <mark>nursing</mark>"],
  ])("%s", (excerpt, asked, marked) => expect(markAsked(excerpt, asked)).toBe(marked));
});
