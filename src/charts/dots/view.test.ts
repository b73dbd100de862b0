import { describe, expect, it } from "vitest";
import { dotsAxis, shareOf, valueAt } from "./axis-spec.ts";
import { dotRow, type AxisValue } from "./data.ts";
import { dotsFilter, plainDotsView, rangeOn, readDotsView, writeDotsView, type DotsView } from "./view.ts";
import { dotsSentence } from "./sentence.ts";
import { dotsOf } from "./data.ts";

const known = { categories: new Set(["healthcare", "legal"]), occupations: new Set(["lawyers"]) };
const axes = { x: dotsAxis("mean-rank"), y: dotsAxis("median-pay") };
const read = (search: string) => readDotsView(new URLSearchParams(search), known, axes, "mean-rank");
const plain = plainDotsView("mean-rank");

describe("the address of a view", () => {
  const views: DotsView[] = [
    plain,
    { ...plain, measure: "anthropic", category: "healthcare" },
    { ...plain, x: [40, 70], y: [60_000, 120_000], occupation: "lawyers" },
    { ...plain, y: [28_000, 60_000], view: "table" },
  ];
  it.each(views)("is read as it was written: %o", (view) => {
    expect(readDotsView(writeDotsView(view, "mean-rank"), known, axes, "mean-rank")).toEqual(view);
  });

  it("of a plain view is empty", () => expect(writeDotsView(plain, "mean-rank").toString()).toBe(""));

  it("keeps negative figures apart from the dots between them", () => {
    const outlook = { x: axes.x, y: dotsAxis("projected-change") };
    const view = { ...plain, y: [-10, -2] as const };
    const written = writeDotsView(view, "mean-rank");
    expect(written.get("y")).toBe("-10..-2");
    expect(readDotsView(written, known, outlook, "mean-rank")).toEqual(view);
  });

  it.each([
    "measure=nope&category=&occupation=toString&view=x",
    "measure=frey-osborne",
    "measure=median-pay",
    "x=&y=..",
    "x=70..40",
    "x=1e1..2e1",
    "x=NaN..Infinity",
    "x=0..100&y=0..99999999",
    `x=${"9".repeat(500)}..1`,
    "x=-5..200",
  ])("falls back without a word: %s", (search) => expect(read(search)).toEqual(plain));

  it("is cut to the axis and rounded to its step", () => {
    expect(read("x=-20..55&y=61234..999999")).toMatchObject({ x: [0, 55], y: [61_000, 260_000] });
    expect(rangeOn(axes.x, 70.4, 12.6)).toEqual([13, 70]);
    expect(rangeOn(axes.x, -3, 120)).toBeNull();
  });
});

describe("axes", () => {
  it.each(["median-pay", "projected-change", "karpathy"] as const)(
    "%s: a share of the axis and its value are each other's reverse",
    (id) => {
      const axis = dotsAxis(id);
      for (const tick of axis.ticks) expect(valueAt(axis, shareOf(axis, tick))).toBeCloseTo(tick, 6);
      expect([shareOf(axis, axis.from), shareOf(axis, axis.to)]).toEqual([0, 1]);
    },
  );

  it("of pay doubles from line to line, as its title says", () => {
    const { ticks, title } = axes.y;
    expect(title).toMatch(/each line doubles the one below/);
    expect(ticks.slice(1).map((tick, index) => tick / (ticks[index] ?? 1))).toEqual([2, 2, 2]);
  });
});

describe("what is left and what is said", () => {
  const at = (position: number | null): AxisValue => ({ value: position, position });
  const rows = [10, 20, 30, 40, 50, 60].map((position, index) =>
    dotRow(
      {
        slug: `s${index}`,
        title: `T${index}`,
        shortTitle: `T${index}`,
        category: index < 3 ? "legal" : "sales",
        categoryTitle: index < 3 ? "Legal" : "Sales",
        jobs: 1_000 * (index + 1),
      },
      at(position),
      index === 5 ? at(null) : at(40_000 + position),
    ),
  );
  const data = dotsOf(rows, "mean-rank", "median-pay", "across");
  const said = (view: DotsView) => dotsSentence(view, data.rows.filter(dotsFilter(view)), data).replaceAll("\u00a0", " ");

  it("counts, adds up and correlates", () => {
    expect(said(plain)).toBe(
      "5 occupations, 15,000 jobs; rank correlation of the mean rank of six measures with median pay 1.00 (n = 5). 1 occupation without one of the two figures is not drawn.",
    );
  });

  it("names category and area, the ends of an area included", () => {
    expect(said({ ...plain, category: "legal", x: [20, 30] })).toBe(
      "Legal, percentile of exposure 20 to 30: 2 occupations, 5,000 jobs; too few, or too much alike, for a rank correlation.",
    );
    expect(said({ ...plain, x: [30, 30], y: [30_000, 60_000] })).toMatch(
      /^Percentile of exposure 30 to 30 and median pay \$30k to \$60k: 1 occupation, 3,000 jobs;/,
    );
  });

  it("says where nothing is left", () =>
    expect(said({ ...plain, x: [70, 80] })).toBe("Percentile of exposure 70 to 80: no occupation is left by these choices."));
});
