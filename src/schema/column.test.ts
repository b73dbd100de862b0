import { describe, expect, it } from "vitest";
import { units, type Unit } from "./unit.ts";
import { integer, number, oneOf, pattern, required, words } from "./column.ts";

const change = { about: "a change", unit: "jobs" } as const;

describe("number", () => {
  it("reads plain numbers", () => {
    expect(number(change).read("0.31")).toEqual({ value: 0.31 });
    expect(number(change).read("-1.5")).toEqual({ value: -1.5 });
    expect(number(change).read("0")).toEqual({ value: 0 });
  });

  it.each(["0,31", "1,000", "1e3", "0x10", ".5", "5.", "Infinity", "NaN", "n/a", "-", "3%", "$5", "1 000"])("refuses %j", (cell) => {
    expect(number(change).read(cell)).toEqual({ refused: "write a plain number, with a point for decimals, or leave it blank" });
  });

  it("has the range of its unit, where it has none of its own: a figure beyond reason is a slip of the hand", () => {
    const read = (unit: Unit, cell: string) => number({ about: "a figure", unit }).read(cell);
    expect(read("percent", "99999")).toEqual({ refused: "write a number from 0 to 100" });
    expect(read("percent change", "99999")).toEqual({ refused: "write a number from -100 to 1000" });
    expect(read("jobs", "9".repeat(400))).toEqual({ refused: "write a plain number, with a point for decimals, or leave it blank" });
    expect(read("US dollars a year", "999999999999")).toEqual({ refused: "write a number from 0 to 1000000000" });
    expect(read("score of 10", "-0")).toEqual({ value: 0 });
    expect(read("score of 10", "007")).toHaveProperty("refused");
  });

  it("is at most as wide as its unit, and says no range without an end", () => {
    expect(number({ about: "a figure", unit: "percent", min: -5 }).limits).toEqual({ minimum: 0, maximum: 100 });
    for (const unit of Object.keys(units) as Unit[]) {
      const { minimum, maximum } = number({ about: "a figure", unit }).limits;
      expect([minimum, maximum].every(Number.isFinite), unit).toBe(true);
    }
  });

  it("takes both ends of its range and nothing beyond", () => {
    const column = number({ ...change, min: 0, max: 10 });
    expect(column.read("0")).toEqual({ value: 0 });
    expect(column.read("10")).toEqual({ value: 10 });
    expect(column.read("10.01")).toEqual({ refused: "write a number from 0 to 10" });
    expect(column.read("-0.01")).toEqual({ refused: "write a number from 0 to 10" });
  });
});

describe("integer", () => {
  it("reads whole numbers and refuses decimals and separators", () => {
    expect(integer(change).read("41300")).toEqual({ value: 41300 });
    for (const cell of ["41,300", "4.0", "4.5", "1e3"]) {
      expect(integer(change).read(cell)).toEqual({ refused: "write a whole number without separators, or leave it blank" });
    }
  });

  it("keeps its range", () => {
    expect(integer({ ...change, min: 0, max: 10 }).read("11")).toEqual({ refused: "write a number from 0 to 10" });
  });

  it("describes itself as an integer", () => {
    expect(integer(change)).toMatchObject({ ...change, type: "integer", required: false });
  });
});

describe("words", () => {
  it("keeps the cell as it stands", () => {
    expect(words({ about: "a title" }).read("Nurse, registered")).toEqual({ value: "Nurse, registered" });
  });
});

describe("words with an end", () => {
  it("take as many characters as there is room for, all of which can be seen", () => {
    const column = words({ about: "a name", most: 22 });
    expect(column.limits).toEqual({ maxLength: 22 });
    expect(column.read("a".repeat(22))).toHaveProperty("value");
    expect(column.read("a".repeat(60))).toEqual({ refused: "write at most 22 characters" });
    expect(words({ about: "a title" }).read("a".repeat(20_000))).toHaveProperty("refused");
    expect(column.read("a\u202eb")).toHaveProperty("refused");
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
    const column = integer({ ...change, max: 10 });
    const strict = required(column);
    expect(strict).toEqual({ ...column, required: true });
    expect(strict.read("11")).toEqual(column.read("11"));
    expect(column.required).toBe(false);
  });
});
