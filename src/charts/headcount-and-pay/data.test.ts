import { describe, expect, it } from "vitest";
import { dataOf } from "../draw.test-data.ts";
import { atlas, library } from "../../project.test-data.ts";
import { changeWords, headcountOf, rangeWords } from "./data.ts";

const changes = atlas.rows["known-changes"];

describe("what is known", () => {
  it.each(changes.map((row) => [row.id, row] as const))("%s is what its source record says", (_, row) => {
    const values = row.values.split(" ").map((name) => library.sources.get(row.source)?.data.values[name]);
    const [first, second] = values.map((each) => each?.value ?? NaN);
    if (first === undefined) throw new Error("it names no value");
    const published = second === undefined ? first : (100 * (second - first)) / first;
    expect(Math.abs(row.change)).toBeCloseTo(Math.abs(published), 1);
    expect(new Set(values.map((each) => each?.kind))).toEqual(new Set([row.kind]));
    expect(row.what.length).toBeLessThanOrEqual(44);
  });
});

describe("headcountOf", () => {
  const data = dataOf("headcount-and-pay");
  if (data.kind !== "headcount-and-pay") throw new Error("the chart has no firms");
  const spec = {
    claim: "c",
    people: 1_000,
    pay: 100_000,
    scenarios: data.scenarios.map(({ id, name, assumed }) => ({ id, name, ...assumed })),
  };

  it("has the examples first, each of the same firm, then what is known", () => {
    expect(data.rows).toEqual([...data.scenarios, ...data.known]);
    expect(data.scenarios.length).toBeGreaterThanOrEqual(3);
    expect(new Set(data.scenarios.map(({ assumed }) => `${assumed.people} ${assumed.pay}`)).size).toBe(1);
    expect(data.known.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
  });

  it("puts what the reader assumes first, in the reader's own firm", () => {
    const own = { people: 500, pay: 60_000, stay: 80, share: 25, sharers: 50 };
    const [first, second] = headcountOf(spec, changes, own).scenarios;
    expect([first?.name, first?.assumed]).toEqual(["Your assumptions", own]);
    expect(second?.assumed).toMatchObject({ people: 500, pay: 60_000, stay: 90, share: 100, sharers: 10 });
  });

  it("keeps the example's name where the reader assumes the same", () => {
    const [first] = data.scenarios;
    expect(headcountOf(spec, changes, first?.assumed).scenarios[0]?.name).toBe(first?.name);
  });
});

describe("words", () => {
  it.each([
    [0, "0%"],
    [5.5556, "+5.6%"],
    [-10, "−10%"],
    [0.04, "0%"],
    [1_900, "+1,900%"],
  ])("prints a change of %d as %s", (change, words) => expect(changeWords(change)).toBe(words));

  it("prints a range around zero in one figure", () => {
    const row = changes.find(({ change_high: high }) => high !== null);
    if (row === undefined) throw new Error("there is no range");
    expect(rangeWords(row)).toBe("±2%");
    expect(rangeWords({ ...row, change: 1 })).toBe("+1% to +2%");
  });
});
