import { describe, expect, it } from "vitest";
import { schooling } from "../../schema/schooling.ts";
import { plainNextView, readNextView, schoolingOf, schoolingSlugs, startFrom, writeNextView, type NextView } from "./view.ts";

const known = { occupations: new Set(["a", "b", "c", "d", "e"]), categories: new Set(["legal"]) };
const read = (search: string) => readNextView(new URLSearchParams(search), known);

describe("the explorer's address", () => {
  it("is empty for the view that nobody has touched, and reads as that", () => {
    expect(writeNextView(plainNextView).toString()).toBe("");
    expect(read("")).toEqual({ view: plainNextView, dropped: [] });
  });

  it("brings every choice back", () => {
    const views: NextView[] = [
      {
        from: "a",
        trail: ["b", "c"],
        to: "d",
        compare: ["e", "a"],
        pay: 60_000,
        school: "bachelors",
        growth: -3,
        category: "legal",
        measure: "ilo",
        lower: 25,
        view: "table",
      },
      { ...plainNextView, lower: null, growth: 0 },
      { ...plainNextView, lower: 0 },
    ];
    for (const view of views) expect(read(writeNextView(view).toString())).toEqual({ view, dropped: [] });
  });

  it.each([
    ["from=nobody", "nobody"],
    ["to=nobody", "nobody"],
    ["trail=a,nobody", "nobody"],
    ["compare=nobody", "nobody"],
    ["pay=12.5", "12.5"],
    ["pay=-1", "from 1 to 1,000,000"],
    ["growth=much", "from −100 to 1,000"],
    ["growth=4,5", "4,5"],
    ["pay=50,00", "50,00"],
    ["lower=101", "from 0 to 100"],
    ["school=kindergarten", "kindergarten"],
    ["category=nothing", "nothing"],
    ["measure=frey-osborne", "frey-osborne"],
    ["view=sound", "sound"],
  ])("drops %s and says so in one sentence", (search, words) => {
    const { view, dropped } = read(search);
    expect({ ...view, trail: [] }).toEqual(plainNextView);
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toContain(words);
    expect(dropped[0]).toMatch(/^[A-Z].*\.$/);
  });

  it("keeps what it can of a list", () => {
    expect(read("trail=b,nobody,c").view.trail).toEqual(["b", "c"]);
    const { view, dropped } = read("compare=a,b,c,d");
    expect(view.compare).toEqual(["a", "b", "c"]);
    expect(dropped).toHaveLength(1);
    expect(read("compare=a,,a,b")).toMatchObject({ view: { compare: ["a", "b"] }, dropped: [] });
  });

  it("quotes no more of an address than a sentence bears", () => {
    expect(read(`from=${"x".repeat(5_000)}`).dropped[0]?.length).toBeLessThan(120);
  });

  it("has a word for each level of schooling", () => {
    expect(schoolingSlugs.map(schoolingOf)).toEqual(schooling);
  });
});

describe("startFrom", () => {
  it("leaves the job that one comes from on the trail", () => {
    expect(startFrom(plainNextView, "b", "a")).toEqual({ from: "b", trail: ["a"] });
    expect(startFrom({ ...plainNextView, from: "b", trail: ["a"] }, "c", "a")).toEqual({ from: "c", trail: ["a", "b"] });
  });

  it("walks back to a job on the trail", () => {
    expect(startFrom({ ...plainNextView, from: "d", trail: ["a", "b", "c"] }, "b", "a")).toEqual({ from: "b", trail: ["a"] });
  });

  it("goes nowhere from a job to itself", () => {
    expect(startFrom({ ...plainNextView, from: "b", trail: ["a"] }, "b", "a")).toEqual({ from: "b", trail: ["a"] });
  });
});
