import { describe, expect, it } from "vitest";
import { figures as from } from "../project.test-data.ts";
import { lookUp } from "./look-up-figure.ts";

/** The sentence with which an id is refused. */
function refusal(id: string): string {
  const figure = lookUp(id, from);
  return "refused" in figure ? figure.refused : `found ${figure.value}`;
}

describe("lookUp", () => {
  it("finds a value of a source, dated as its publication", () => {
    expect(lookUp("sources/npr-meta-layoffs/job-cuts", from)).toEqual({
      id: "sources/npr-meta-layoffs/job-cuts",
      value: 8000,
      unit: "people",
      kind: "reported",
      what: "job cuts at Meta in May 2026",
      sources: ["npr-meta-layoffs"],
      vintage: "2026-05-20",
    });
  });

  it("dates a value by its own date where it has one", () => {
    const dated = [...from.sources].flatMap(([id, source]) =>
      Object.entries(source.values).flatMap(([name, { date }]) => (date === undefined ? [] : [{ id: `sources/${id}/${name}`, date }])),
    );
    expect(dated.length).toBeGreaterThan(0);
    for (const { id, date } of dated) expect(lookUp(id, from)).toMatchObject({ vintage: date });
  });

  it("finds a figure of an occupation", () => {
    expect(lookUp("occupations/registered-nurses/median-pay", from)).toEqual({
      id: "occupations/registered-nurses/median-pay",
      value: 93_600,
      unit: "US dollars a year",
      kind: "measured",
      what: "median pay, Registered nurses",
      sources: ["bls-ooh"],
      vintage: "May 2024",
    });
    expect(lookUp("occupations/registered-nurses/entry-education", from)).toMatchObject({ value: "Bachelor's degree", unit: "schooling" });
    expect(lookUp("occupations/registered-nurses/karpathy", from)).toMatchObject({
      value: 4,
      unit: "score of 10",
      kind: "modelled",
      sources: ["karpathy-jobs"],
    });
    expect(lookUp("occupations/registered-nurses/karpathy-rank", from)).toMatchObject({ value: 33, unit: "percentile" });
    expect(lookUp("occupations/registered-nurses/rank-spread", from)).toMatchObject({ value: 30, unit: "percentile points" });
  });

  it("finds a figure of a category, in the category's own words", () => {
    expect(lookUp("categories/military/occupations", from)).toMatchObject({
      value: 0,
      unit: "occupations",
      what: `occupations with employment, ${from.categories.get("military") ?? "?"}`,
    });
    expect(lookUp("categories/healthcare/jobs", from)).toMatchObject({ unit: "jobs", kind: "measured" });
  });

  it("finds what lies between two occupations, without its sign", () => {
    const pay = { value: 30_630, unit: "US dollars a year", kind: "measured", sources: ["bls-ooh"] };
    expect(lookUp("pairs/registered-nurses/plumbers-pipefitters-and-steamfitters/pay-difference", from)).toMatchObject(pay);
    expect(lookUp("pairs/plumbers-pipefitters-and-steamfitters/registered-nurses/pay-difference", from)).toMatchObject(pay);
    const [cashiers, tellers] = ["cashiers", "tellers"].map((slug) => {
      const rank = lookUp(`occupations/${slug}/mean-rank`, from);
      return "value" in rank ? Number(rank.value) : NaN;
    });
    expect(lookUp("pairs/cashiers/tellers/rank-difference", from)).toMatchObject({
      value: Math.abs((cashiers ?? NaN) - (tellers ?? NaN)),
      unit: "percentile points",
      what: "difference in mean percentile rank, Cashiers and Tellers",
    });
  });

  it("finds a figure of the whole map", () => {
    expect(lookUp("map/jobs", from)).toMatchObject({ value: 143_066_500, what: "jobs in 2024, the whole map" });
  });

  it("finds a part of a level's pay, with the kind and source of its row", () => {
    expect(lookUp("pay/e7-2022-07/stock", from)).toEqual({
      id: "pay/e7-2022-07/stock",
      value: 574_000,
      unit: "US dollars a year",
      kind: "reported",
      what: "stock that vests in a year at Meta, E7",
      sources: ["levels-alvarado"],
      vintage: "2022-07",
    });
    expect(lookUp("pay/e7-e9-claimed/total-high", from)).toMatchObject({
      value: 3_850_000,
      kind: "claimed",
      what: "upper end of total pay at Meta, E7 to E9",
      sources: ["video-summary"],
    });
  });

  it.each([
    ["", /^write a figure's id like /],
    ["jobs", /^write a figure's id like /],
    ["map/jobs/more", /^start a figure's id with sources, occupations, detailed, changes, pairs, categories, map, economy or pay$/],
    ["map/jobz", /^write one of: profiles, occupations, categories, jobs, /],
    ["map/toString", /^write one of: /],
    ["occupations/registered-nurses/constructor", /^write one of: /],
    ["sources/npr-meta-layoffs/toString", /^the source npr-meta-layoffs has no value toString/],
    ["pay/e7-2022-07/constructor", /^write one of: base, stock, bonus, total, total-high$/],
    ["pairs/cashiers/tellers", /^write the figure of a pair like /],
    ["pairs/cashiers/teller/pay-difference", /^no occupation has the slug teller; /],
    ["pairs/cashiers/tellers/pay", /^write one of: pay-difference, rank-difference$/],
    ["pairs/cashiers/fishers-and-related-fishing-workers/pay-difference", / has no pay-difference; say in words/],
    ["occupations/registered-nurses", /^write a figure's id like /],
    ["occupations/registered-nurses/pay/p10", /^write a figure's id in at most three parts/],
    ["jobs/healthcare/jobs", /^start a figure's id with /],
    ["occupations/plumber/jobs", /^no occupation has the slug plumber; slugs are in content\/tables\/occupations\.csv$/],
    ["occupations/registered-nurses/salary", /^write one of: jobs, jobs-2034, /],
    ["occupations/military-careers/jobs", /^Military careers has no jobs; say in words that it is missing$/],
    ["categories/magic/jobs", /^no category has the slug magic$/],
    ["categories/military/jobs", / has no jobs; say in words that it is missing$/],
    ["sources/nobody/x", /^no source has the id nobody; add content\/sources\/nobody\.yaml$/],
    ["sources/npr-meta-layoffs/x", /^the source npr-meta-layoffs has no value x; it has job-cuts, share-of-staff, moved-to-ai$/],
    ["pay/e10-2022/total", /^no row of pay-levels\.csv has the id e10-2022$/],
    ["pay/e9-2025/base", /^the row e9-2025 has no base$/],
    ["pay/e9-2025/salary", /^write one of: base, stock, bonus, total, total-high$/],
  ])("refuses %j", (id, sentence) => {
    expect(refusal(id)).toMatch(sentence);
  });
});
