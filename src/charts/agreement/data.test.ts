import { describe, expect, it } from "vitest";
import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";
import { currentMeasures, scoreIds } from "../../schema/measure.ts";
import { atlas, library } from "../../project.test-data.ts";
import { lookUp, figuresOf } from "../../figures/look-up-figure.ts";
import { plain } from "../../figures/fill-figures.ts";
import { cellWords } from "../data-column.ts";
import { dataOf, specOf } from "../draw.test-data.ts";
import { farThird, type AgreementData } from "./data.ts";
import { agreementSentence } from "./sentence.ts";
import { readAgreementView, writeAgreementView } from "./view.ts";

const data = dataOf("agreement") as AgreementData;
const figures = figuresOf(library, atlas);

/** Read from the tables alone: percentile, ties at their mean place. */
const exposure = csvParse(readFileSync("content/tables/exposure.csv", "utf8"));
function percentileOf(measure: string, slug: string): number | null {
  const own = exposure.find((row) => row.slug === slug)?.[measure] ?? "";
  if (own === "") return null;
  const all = exposure.flatMap((row) => (row[measure] === "" ? [] : [Number(row[measure])]));
  const below = all.filter((value) => value < Number(own)).length;
  const equal = all.filter((value) => value === Number(own)).length;
  return (100 * (below + (equal + 1) / 2)) / all.length;
}

const steps = ["low", "moderate", "high", "very-high"] as const;

describe("agreementOf", () => {
  it("has a row for each measure and each step, and each occupation with employment once in each measure", () => {
    expect(data.rows.map(({ id }) => id)).toEqual(scoreIds.flatMap((id) => steps.map((step) => `${id}-${step}`)));
    expect(data.counts.reduce((sum, count) => sum + count, 0)).toBe(atlas.occupations.filter(({ jobs }) => jobs !== null).length);
    for (const { thirds, noneMeasured, notScored, step } of data.rows)
      expect(thirds[0] + thirds[1] + thirds[2] + noneMeasured + notScored).toBe(data.counts[step]);
  });

  it.each(scoreIds)("counts thirds of %s as the tables have them", (measure) => {
    steps.forEach((name, step) => {
      const members = atlas.occupations.filter(({ bureau, jobs }) => bureau?.step === name && jobs !== null);
      const ranked = members.flatMap(({ slug, scores }) => {
        const percentile = percentileOf(measure, slug);
        return percentile === null || (measure === "anthropic" && scores.anthropic === 0) ? [] : [percentile];
      });
      const row = data.rows.find((each) => each.measure === measure && each.step === step);
      expect(row?.thirds, name).toEqual([
        ranked.filter((rank) => rank < 100 / 3).length,
        ranked.filter((rank) => rank >= 100 / 3 && rank < 200 / 3).length,
        ranked.filter((rank) => rank >= 200 / 3).length,
      ]);
    });
  });

  it("names who stands at the other end, of the two outer steps alone", () => {
    expect([0, 1, 2, 3].map(farThird)).toEqual([2, null, null, 0]);
    for (const { far, step, thirds } of data.rows) expect(far).toHaveLength(step === 0 ? thirds[2] : step === 3 ? thirds[0] : 0);
    const microsoft = data.rows.find(({ id }) => id === "microsoft-very-high");
    expect(microsoft?.far.map(({ slug }) => slug).toSorted()).toEqual(["arbitrators-mediators-and-conciliators", "survey-researchers"]);
  });

  it("has their names in a cell, says none at both ends and nothing between", () => {
    const column = data.columns.find(({ name }) => name === "far");
    const cell = (id: string) => {
      const row = data.rows.find((each) => each.id === id);
      if (column === undefined || row === undefined) throw new Error("no such column or row");
      return cellWords(column, row);
    };
    expect(cell("frey-osborne-low").split("; ")).toHaveLength(35);
    expect([cell("ilo-low"), cell("ilo-high")]).toEqual(["none", ""]);
  });
});

describe("what the texts of the chart say", () => {
  const valueOf = (id: string) => {
    const found = lookUp(id, figures);
    if ("refused" in found) throw new Error(found.refused);
    return found.value;
  };

  it("none of low is at the top of a current measure, as the title types", () => {
    expect(plain(specOf("agreement").title, figures)).toMatch(/^None of the \d+ occupations that the Bureau calls low/);
    expect(valueOf("map/bureau-low-at-top")).toBe(0);
    expect(
      data.rows.filter(({ measure, step }) => step === 0 && (currentMeasures as readonly string[]).includes(measure)).map(({ far }) => far),
    ).toEqual(currentMeasures.map(() => []));
  });

  it("none of the detailed occupations either, as its limits type", () => {
    expect(specOf("agreement").limits).toContain("Of the detailed occupations that the Bureau calls low, too, none is in the top third");
    expect(valueOf("map/bureau-detailed-low-at-top")).toBe(0);
  });

  it("the sentence has the counts of the rows", () => {
    expect(agreementSentence(data)).toBe(
      "Of 55 occupations that the Bureau calls low, each of the six current measures puts none in its top third; of 108 that it calls very high, each puts 0 to 2 in its bottom third. Frey and Osborne, in 2013, put 35 of the first at the top and 40 of the second at the bottom.",
    );
  });
});

describe("the view of the chart", () => {
  const cells = new Set(data.rows.map(({ id }) => id));
  it("stands in the address, and what is not allowed falls back", () => {
    const view = { card: "ilo-low", view: "table" } as const;
    expect(readAgreementView(writeAgreementView(view), cells)).toEqual(view);
    expect(readAgreementView(new URLSearchParams("card=nope&view=pie"), cells)).toEqual({ card: null, view: "chart" });
    expect(String(writeAgreementView({ card: null, view: "chart" }))).toBe("");
  });
});
