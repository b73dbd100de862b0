import { describe, expect, it } from "vitest";
import { integer, number, oneOf, pattern, required, words } from "./column.ts";

const score = { about: "a score", unit: "score of 10" } as const;

describe("number", () => {
  it("reads plain numbers", () => {
    expect(number(score).read("0.31")).toEqual({ value: 0.31 });
    expect(number(score).read("-1.5")).toEqual({ value: -1.5 });
    expect(number(score).read("0")).toEqual({ value: 0 });
  });

  it.each(["0,31", "1,000", "1e3", "0x10", ".5", "5.", "Infinity", "NaN", "n/a", "-", "3%", "$5", "1 000"])("refuses %j", (cell) => {
    expect(number(score).read(cell)).toEqual({ refused: "write a plain number, with a point for decimals, or leave it blank" });
  });

  it("takes both ends of its range and nothing beyond", () => {
    const column = number({ ...score, min: 0, max: 10 });
    expect(column.read("0")).toEqual({ value: 0 });
    expect(column.read("10")).toEqual({ value: 10 });
    expect(column.read("10.01")).toEqual({ refused: "write a number from 0 to 10" });
    expect(column.read("-0.01")).toEqual({ refused: "write a number from 0 to 10" });
  });
});

describe("integer", () => {
  it("reads whole numbers and refuses decimals and separators", () => {
    expect(integer(score).read("41300")).toEqual({ value: 41300 });
    for (const cell of ["41,300", "4.0", "4.5", "1e3"]) {
      expect(integer(score).read(cell)).toEqual({ refused: "write a whole number without separators, or leave it blank" });
    }
  });

  it("keeps its range", () => {
    expect(integer({ ...score, min: 0, max: 10 }).read("11")).toEqual({ refused: "write a number from 0 to 10" });
  });

  it("describes itself as an integer", () => {
    expect(integer(score)).toMatchObject({ ...score, type: "integer", required: false });
  });
});

describe("words", () => {
  it("keeps the cell as it stands", () => {
    expect(words({ about: "a title" }).read("Nurse, registered")).toEqual({ value: "Nurse, registered" });
  });
});

describe("oneOf", () => {
  it("takes its options letter by letter and lists them where it refuses", () => {
    const column = oneOf(["annual", "hourly"], { about: "a basis" });
    expect(column.read("hourly")).toEqual({ value: "hourly" });
    expect(column.read("Hourly")).toEqual({ refused: "write one of: annual, hourly" });
  });
});

describe("pattern", () => {
  it("gives its advice where the form does not fit", () => {
    const column = pattern(/^E\d$/, "write a level like E6", { about: "a level" });
    expect(column.read("E6")).toEqual({ value: "E6" });
    expect(column.read("E10")).toEqual({ refused: "write a level like E6" });
  });
});

describe("required", () => {
  it("changes nothing but whether a blank is a mistake", () => {
    const column = integer({ ...score, max: 10 });
    const strict = required(column);
    expect(strict).toEqual({ ...column, required: true });
    expect(strict.read("11")).toEqual(column.read("11"));
    expect(column.required).toBe(false);
  });
});
