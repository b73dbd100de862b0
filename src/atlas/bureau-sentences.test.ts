import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { bureauStepWords } from "./bureau-sentences.ts";
import type { Occupation } from "./occupation.ts";

const get = (slug: string): Occupation => {
  const found = atlas.bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};
const partsOf = (slug: string) => atlas.detailedByProfile.get(slug) ?? [];
const said = (slug: string) => bureauStepWords(get(slug), partsOf(slug));

describe("bureauStepWords", () => {
  it("names the step and its place among the four", () => {
    expect(said("registered-nurses")).toBe(
      "The Bureau of Labor Statistics’ own exposure to AI, of August 2026, is {occupations/registered-nurses/bureau-exposure}, the third of four steps.",
    );
  });

  it("says whose step it is where only most jobs have it", () => {
    expect(said("social-workers")).toMatch(
      /is \{occupations\/social-workers\/bureau-exposure\}: \{occupations\/social-workers\/bureau-share\} of its jobs are in that, the third of four steps\.$/,
    );
  });

  it("says that there is no one step, or none at all", () => {
    const parts = [{ exposure: "low" }, { exposure: "high" }] as const;
    expect(bureauStepWords({ ...get("social-workers"), bureau: null }, parts)).toMatch(
      / is mixed: no one of its four steps holds more than half of the jobs\.$/,
    );
    expect(said("military-careers")).toBe("The Bureau of Labor Statistics gives it no step of AI exposure.");
  });
});
