import { describe, expect, it } from "vitest";
import { atlas, library } from "../../project.test-data.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { nextJobsOf } from "./data.ts";
import { nextHeadline, nextLead } from "./headline.ts";
import { nextDataOf } from "./occupations.ts";
import { plainNextView, type NextView } from "./view.ts";

const data = nextDataOf(atlas, neighborhoodOf(atlas.rows), new Map([...library.categories].map(([id, { data }]) => [id, data])));
const of = (from: string, view: Partial<NextView> = {}) => nextJobsOf(data, from, { ...plainNextView, ...view });

describe("the headline of an embed", () => {
  it("names the job that one starts from, and counts what is drawn", () => {
    const shown = of("cashiers");
    const own = shown.from.medianPay ?? NaN;
    const pays = shown.found.rows.map(({ occupation }) => occupation.medianPay ?? NaN);
    const [more, less] = [pays.filter((pay) => pay > own).length, pays.filter((pay) => pay < own).length];
    expect(nextHeadline(shown)).toMatch(/^\d+ jobs are near to cashiers and less exposed; /);
    const [near, ...said] = [...nextHeadline(shown).matchAll(/\d+/g)].map(Number);
    expect(near).toBe(shown.found.rows.length);
    expect(said).toEqual([more, less].filter((count) => count > 0));
  });

  it("says by which measure, where that is not the usual one, and nothing of exposure where no bound asks for it", () => {
    expect(nextHeadline(of("cashiers", { measure: "microsoft", lower: 0 }))).toContain("no more exposed by Microsoft 2025");
    expect(nextHeadline(of("cashiers", { lower: null }))).not.toContain("exposed");
  });

  it("says where nothing is left, and where nothing is known", () => {
    expect(nextHeadline(of("cashiers", { pay: 900_000 }))).toBe("No job near to cashiers is left by these bounds");
    expect(nextHeadline(of("military-careers"))).toMatch(/^No job near to military careers can be named$/);
  });

  it("is followed by where the job itself stands", () => {
    expect(nextLead(of("cashiers"))).toMatch(
      /^The filled dots are the jobs near to cashiers that the bounds leave\. By themselves cashiers stand at percentile \d+ of exposure, at a median of \$[\d,]+ a year\.$/,
    );
    for (const { slug } of data.occupations) expect(nextLead(of(slug))).toMatch(/^(?!.*(?:undefined|NaN|null|  )).*\.$/);
  });

  it("is a clean line for every job", () => {
    for (const { slug } of data.occupations)
      for (const view of [{}, { lower: null }, { measure: "anthropic" }, { lower: 0, school: "none" }] as const)
        expect(nextHeadline(of(slug, view))).toMatch(/^(?!.*(?:undefined|NaN|null|  |\b1 jobs)).*[^.;, ]$/);
  });
});
