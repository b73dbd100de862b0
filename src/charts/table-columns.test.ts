import { describe, expect, it } from "vitest";
import type { DataColumn } from "./data-column.ts";
import { barsOf, isLargestFirst, sortPlaces, tableColumns } from "./table-columns.ts";

interface Row {
  name: string;
  gap: number | null;
  step: number | null;
}

const name: DataColumn<Row> = { name: "name", label: "Name", type: "string", value: (row) => row.name };
const slug: DataColumn<Row> = { ...name, name: "slug" };
const plainGap: DataColumn<Row> = {
  name: "gap",
  label: "Gap",
  type: "number",
  unit: "US dollars a year",
  value: (row) => row.gap,
  print: (row) => `−$${row.gap ?? ""}`,
};
const gap: DataColumn<Row> = { ...plainGap, leads: true };
const steps = ["low", "moderate", "high", "very high"];
const step: DataColumn<Row> = {
  name: "step",
  label: "Step",
  type: "string",
  value: (row) => (row.step === null ? null : (steps[row.step - 1] ?? "")),
  order: { of: (row) => row.step, steps: 4 },
};

describe("tableColumns", () => {
  it("puts what the chart says of a row right after what the row is, and leaves out what only programs read", () => {
    expect(tableColumns([name, slug, step, gap]).map((column) => column.name)).toEqual(["name", "gap", "step"]);
    expect(tableColumns([])).toEqual([]);
  });
});

describe("sortPlaces", () => {
  it("orders numbers by themselves, whatever sign or unit their words have", () => {
    const rows = [19_850, -16_270, 13_550, null, -16_270].map((value): Row => ({ name: "", gap: value, step: null }));
    expect(sortPlaces([gap], rows)).toEqual(["2", "0", "1", "-", "0"]);
  });

  it("orders the Bureau's steps by step, words by letter, and leaves nothing where a value is missing", () => {
    const rows = [
      { name: "Zoologists", gap: null, step: 4 },
      { name: "actors", gap: null, step: 2 },
      { name: "Écrivains", gap: null, step: null },
      { name: "Bakers", gap: null, step: 1 },
    ];
    expect(sortPlaces([name, step], rows)).toEqual(["32", "01", "2-", "10"]);
  });

  it("writes every place in as many digits as the number of rows has", () => {
    const ofMany = (count: number) =>
      sortPlaces(
        [gap],
        Array.from({ length: count }, (_, index): Row => ({ name: "", gap: index === 7 ? null : index, step: null })),
      );
    expect([0, 7, 35].map((row) => ofMany(36)[row])).toEqual(["00", "--", "0y"]);
    expect([0, 7, 34].map((row) => ofMany(35)[row])).toEqual(["0", "-", "x"]);
  });
});

describe("isLargestFirst", () => {
  it("is so of numbers and of words with an order", () => {
    expect([name, gap, step].map(isLargestFirst)).toEqual([false, true, true]);
  });
});

describe("barsOf", () => {
  const of = (values: (number | null)[]) => values.map((value): Row => ({ name: "", gap: value, step: value }));

  it("are only beneath the numbers of columns that lead", () => {
    expect(barsOf(plainGap, of([1, 2]))).toEqual([null, null]);
    expect(barsOf(step, of([1]))).toEqual([null]);
    expect(barsOf({ ...name, leads: true }, of([1]))).toEqual([null]);
  });

  it("run to the end of the scale where there is one, else to the largest", () => {
    const score = { ...gap, unit: "score of 10" } as const;
    expect(barsOf(score, of([3, null, 0]))).toEqual([{ start: 0, length: 30 }, null, { start: 0, length: 0 }]);
    expect(barsOf({ ...step, leads: true }, of([1, 4.5]))).toEqual([
      { start: 0, length: 25 },
      { start: 0, length: 100 },
    ]);
    expect(barsOf(gap, of([50, 200]))).toEqual([
      { start: 0, length: 25 },
      { start: 0, length: 100 },
    ]);
  });

  it("leave zero where values of both signs meet", () => {
    expect(barsOf(gap, of([-10, 30, 0]))).toEqual([
      { start: 0, length: 25 },
      { start: 25, length: 75 },
      { start: 25, length: 0 },
    ]);
  });

  it("are left out where nothing but zero is known", () => {
    expect(barsOf(gap, of([0, null]))).toEqual([null, null]);
  });
});
