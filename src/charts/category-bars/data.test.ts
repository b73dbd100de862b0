import { describe, expect, it } from "vitest";
import { dataOf } from "../draw.test-data.ts";
import { atlas } from "../../project.test-data.ts";
import { barsSentence, readBarsView, writeBarsView } from "./view.ts";
import { meanWords, type CategoryBarsData } from "./data.ts";
import { categoryFigures } from "../../figures/figures-of-categories.ts";
import { measures } from "../../atlas/measure.ts";

const data = dataOf("exposure-by-category") as CategoryBarsData;

describe("categoryBarsOf", () => {
  it("has every category with employment, the highest mean first", () => {
    expect(data.rows).toHaveLength(24);
    const means = data.rows.map(({ mean }) => mean);
    expect(means).toEqual(means.toSorted((a, b) => b - a));
  });

  it("agrees with the figures that texts print", () => {
    for (const row of data.rows) {
      const category = { members: atlas.byCategory.get(row.slug) ?? [], atlas };
      expect(row.mean).toBeCloseTo(Number(categoryFigures["karpathy"]?.value(category)), 1);
      expect(row.lowest.value).toBe(categoryFigures["karpathy-low"]?.value(category));
      expect(row.highest.value).toBe(categoryFigures["karpathy-high"]?.value(category));
      expect(row.jobs).toBe(categoryFigures["jobs"]?.value(category));
    }
  });
});

describe("meanWords", () => {
  it("prints a column's figures with as many decimals each", () => {
    expect([8, 1.04].map((value) => meanWords(measures.karpathy, value))).toEqual(["8.0", "1.0"]);
    expect([-1.322, -0.001, 0.5].map((value) => meanWords(measures.aioe, value))).toEqual(["−1.32", "0.00", "0.50"]);
    expect(meanWords(measures["mean-rank"], 63.4)).toBe("63");
  });
});

describe("the address of the bars", () => {
  const read = (address: string) => readBarsView(new URLSearchParams(address), new Set(data.rows.map(({ slug }) => slug)), "karpathy");

  it.each(["", "measure=aioe", "measure=mean-rank&card=legal&view=table"])("reads and writes %j", (address) => {
    expect(writeBarsView(read(address), "karpathy").toString()).toBe(address);
  });

  it.each(["measure=median-pay", "measure=", "card=wizards", "view=poster"])("falls back from %j without a word", (address) => {
    expect(read(address)).toEqual({ measure: "karpathy", card: null, view: "chart" });
  });
});

describe("barsSentence", () => {
  it("names both ends", () => {
    expect(barsSentence(data)).toBe(
      "24 categories by Karpathy 2026 (the video’s map), means weighted by jobs: from 8.9 (Math) down to 1.0 (Building and Grounds Cleaning).",
    );
  });
});
