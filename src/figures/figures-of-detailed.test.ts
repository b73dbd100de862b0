import { describe, expect, it } from "vitest";
import { figures } from "../project.test-data.ts";
import { noteOf } from "./figure-note.ts";
import { lookUp } from "./look-up-figure.ts";

function get(id: string) {
  const figure = lookUp(id, figures);
  if ("refused" in figure) throw new Error(figure.refused);
  return figure;
}

describe("figures of detailed occupations", () => {
  it("are named by the address of a page, or by the code", () => {
    const bySlug = get("occupations/locksmiths-and-safe-repairers/median-pay");
    const byCode = get("detailed/49-9094/median-pay");
    expect({ ...bySlug, id: "" }).toEqual({ ...byCode, id: "" });
    expect(bySlug).toMatchObject({
      value: 51_320,
      unit: "US dollars a year",
      vintage: "May 2025",
      sources: ["bls-oews-national"],
      kind: "measured",
    });
  });

  it("take the source of a projection from its row, with the years that it spans", () => {
    expect(get("detailed/49-9094/projected-change")).toMatchObject({ value: -11.7, vintage: "2025 to 2035", sources: ["bls-ai-exposure"] });
    expect(get("detailed/49-9094/change-size")).toMatchObject({ value: 11.7, unit: "percent" });
    expect(get("detailed/49-9094/earlier-openings")).toMatchObject({ value: 1700, vintage: "2024 to 2034", sources: ["bls-projections"] });
    expect(get("detailed/49-9094/gained-or-lost-a-year").value).toBe(160);
  });

  it("lead the spread of the scores to the page that says how it was computed", () => {
    const spread = get("occupations/crossing-guards-and-flaggers/rank-spread");
    expect(spread).toMatchObject({ value: 48, sources: ["eloundou", "aioe", "microsoft-applicability"] });
    expect(noteOf(spread, figures)).toMatchObject({ to: "methods", facts: expect.stringContaining("computed from 3 sources") as unknown });
  });

  it("refuse what is missing and codes that are not there", () => {
    expect(lookUp("detailed/27-2099/median-pay", figures)).toEqual({
      refused: "Entertainers and performers, sports and related workers, all other has no median-pay; say in words that it is missing",
    });
    expect(lookUp("detailed/99-9999/jobs", figures)).toEqual({
      refused: "no detailed occupation has the code 99-9999; codes are in content/tables/detailed-occupations.csv",
    });
    expect(lookUp("detailed/49-9094/karpathy", figures)).toMatchObject({
      refused: expect.stringMatching(/^write one of: jobs, /) as unknown,
    });
  });
});
