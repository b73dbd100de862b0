import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { mediansOf, newestOf } from "./newest.ts";

const { detailed, detailedByProfile, occupations, bySlug, rows } = atlas;
const of = (slug: string) => bySlug.get(slug)?.newest ?? null;

describe("newestOf", () => {
  it("has every profile that is one detailed occupation, and no other", () => {
    for (const { slug, newest } of occupations) expect(newest !== null, slug).toBe(detailedByProfile.get(slug)?.length === 1);
    expect(occupations.filter(({ newest }) => newest !== null)).toHaveLength(244);
    expect(of("postsecondary-teachers")).toBeNull();
  });

  it("gives what the tables say of that occupation", () => {
    const pay = rows["detailed-pay"].find(({ code }) => code === "29-1141");
    const projected = rows.projections.filter(({ code }) => code === "29-1141");
    expect(of("registered-nurses")).toMatchObject({
      change: projected.find(({ release }) => release === "2025-35")?.projected_change,
      openings: projected.find(({ release }) => release === "2025-35")?.openings,
      earlierOpenings: projected.find(({ release }) => release === "2024-34")?.openings,
      pay: { median: pay?.p50, basis: "annual", range: { p10: pay?.p10, p90: pay?.p90, floors: null } },
    });
  });

  it("reckons a year's pay from an hour's where the Bureau gives no other, and nothing from nothing", () => {
    const actors = rows["detailed-pay"].find(({ code }) => code === "27-2011");
    expect(of("actors")?.pay).toMatchObject({ basis: "hourly", median: Math.round(2080 * (actors?.hourly_p50 ?? NaN)) });
    expect(of("actors")?.pay?.range.p90).toBeNull();
  });

  it("ranks a median among those of all detailed occupations", () => {
    const medians = mediansOf(detailed);
    const nurses = of("registered-nurses")?.pay;
    const lower = medians.filter((each) => each < (nurses?.median ?? NaN)).length;
    expect(nurses?.paidBelow).toBeCloseTo((100 * lower) / medians.length, 9);
    expect(medians.length).toBeGreaterThan(800);
  });

  it("tells nothing where the newest release has no change", () => {
    const [nurses] = detailedByProfile.get("registered-nurses") ?? [];
    if (nurses === undefined) throw new Error("no nurses");
    expect(newestOf([{ ...nurses, newest: { ...nurses.newest, change: null } }]).size).toBe(0);
    expect(newestOf([nurses, { ...nurses, code: "29-1142" }]).size).toBe(0);
  });
});
