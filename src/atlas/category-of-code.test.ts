import { describe, expect, it } from "vitest";
import { atlas, library } from "../project.test-data.ts";
import { categoryOfCode } from "./category-of-code.ts";

/** Where the Handbook puts a profile elsewhere than the classification puts its codes. */
const exceptions = {
  "11-3061": "business-and-financial",
  "11-9071": "personal-care-and-service",
  "11-9171": "personal-care-and-service",
  "17-3028": "installation-maintenance-and-repair",
  "19-5011": "healthcare",
  "19-5012": "healthcare",
  "27-2091": "media-and-communication",
  "27-3092": "legal",
  "43-4121": "education-training-and-library",
};

describe("categoryOfCode", () => {
  it("names a category of the content for every code", () => {
    expect(atlas.detailed.filter(({ code }) => !library.categories.has(categoryOfCode(code)))).toEqual([]);
  });

  it("says what the profiles say, but for the ones that the Handbook puts elsewhere", () => {
    const unlike = atlas.detailed.flatMap(({ code, profile }) => {
      const category = profile === null ? undefined : atlas.bySlug.get(profile)?.category;
      return category === undefined || category === categoryOfCode(code) ? [] : [[code, category]];
    });
    expect(Object.fromEntries(unlike)).toEqual(exceptions);
  });

  it("has none for a code of no group", () => {
    expect(categoryOfCode("55-1011")).toBe("");
  });
});
