import { describe, expect, it } from "vitest";
import { form, plainOf, sheetOf } from "./answers.test-data.ts";
import { ownerOf, personWords, teamQuarters, teamRows, withoutPerson, withPerson, type Team } from "./team.ts";

const ann = sheetOf({ "2026-Q3": { did: "Sums" }, "2026-Q4": { did: "Plans", "step-by": "2027-01-15" } });
const bo = sheetOf({ "2026-Q4": { did: "Walls" } });
const team = withPerson(form, withPerson(form, new Map(), "Bo", bo), "Ann", ann);

describe("a team", () => {
  it("keeps people apart, in the order of their names", () => {
    expect([...team].map(([name, sheet]) => [name, plainOf(sheet)])).toEqual([
      ["Ann", plainOf(ann)],
      ["Bo", plainOf(bo)],
    ]);
    expect([...withoutPerson(team, "Ann").keys()]).toEqual(["Bo"]);
  });

  it("joins two files of one person, and loses nothing", () => {
    const more = withPerson(form, team, "Bo", sheetOf({ "2026-Q3": { did: "Roofs" }, "2026-Q4": { did: "Doors" } }));
    expect(plainOf(more.get("Bo") ?? new Map())).toEqual({ "2026-Q3": { did: "Roofs" }, "2026-Q4": { did: "Walls\n\nDoors" } });
    expect(more.get("Ann")).toBe(ann);
  });

  it("sets everybody's answers to a question beside one another, blanks too", () => {
    expect(teamRows(form, team, "2026-Q4").map(({ question, answers }) => [question.id, answers.map(({ text }) => text)])).toEqual([
      ["did", ["Plans", "Walls"]],
      ["step-by", ["2027-01-15", ""]],
    ]);
    expect(teamQuarters(team)).toEqual([
      { quarter: "2026-Q4", words: "October to December 2026 (2 people)" },
      { quarter: "2026-Q3", words: "July to September 2026 (1 person)" },
    ]);
    expect([...team].map(([name, sheet]) => personWords(name, sheet))).toEqual(["Ann: 2 quarters, 3 answers", "Bo: 1 quarter, 1 answer"]);
  });

  it("calls a file without a name by its own", () => {
    expect(ownerOf({ name: "", sheet: ann }, "career-calibration-2026-11-24 (2).json")).toBe("career-calibration-2026-11-24 (2)");
    expect(ownerOf({ name: "Ann", sheet: ann }, "x.json")).toBe("Ann");
    const nobody: Team = new Map([["Cy", new Map()]]);
    expect([...nobody].map(([name, sheet]) => personWords(name, sheet))).toEqual(["Cy: nothing written"]);
  });
});
