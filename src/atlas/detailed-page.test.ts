import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { readRedirects } from "../content/redirects.ts";
import { detailedPageOf } from "./detailed-page.ts";
import { publishedSlugs } from "./detailed-slugs.test-data.ts";

const { byCode, detailed, detailedByProfile, detailedBySlug, bySlug } = atlas;

const placeOfCode = (code: string) => {
  const occupation = byCode.get(code);
  return occupation === undefined ? null : detailedPageOf(occupation, detailedByProfile);
};

describe("addresses of detailed occupations", () => {
  it("are made from the titles of the 228 without a profile", () => {
    expect(detailedBySlug.size).toBe(228);
    expect(detailedBySlug.get("locksmiths-and-safe-repairers")?.code).toBe("49-9094");
    expect(detailedBySlug.get("helpers-extraction-workers")?.code).toBe("47-5081");
    expect([...detailedBySlug.keys()].filter((slug) => bySlug.has(slug))).toEqual([]);
  });

  it("stay for ever, as pages or as redirects", () => {
    const moved = new Set(readRedirects(process.cwd()).redirects.map(({ from }) => from));
    const lost = publishedSlugs.filter((slug) => !detailedBySlug.has(slug) && !moved.has(`/occupations/${slug}/`));
    expect(lost).toEqual([]);
    // A new one is added to the list.
    expect([...detailedBySlug.keys()].filter((slug) => !publishedSlugs.includes(slug))).toEqual([]);
  });
});

describe("detailedPageOf", () => {
  it("is a page of its own, a profile's, or a row on a profile's", () => {
    expect(placeOfCode("33-9091")).toEqual({ to: "occupations/crossing-guards-and-flaggers", row: null });
    expect(placeOfCode("29-1141")).toEqual({ to: "occupations/registered-nurses", row: null });
    expect(placeOfCode("25-1021")).toEqual({ to: "occupations/postsecondary-teachers", row: "soc-25-1021" });
  });

  it("is another for each of the 831", () => {
    const addresses = detailed
      .map((occupation) => detailedPageOf(occupation, detailedByProfile))
      .map(({ to, row }) => `${to}#${row ?? ""}`);
    expect(new Set(addresses).size).toBe(831);
  });
});
