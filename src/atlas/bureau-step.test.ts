import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { bureauLevel, type BureauExposure } from "../schema/bureau-exposure.ts";
import { bureauWords } from "../schema/measure-records.ts";
import { bureauStepOf } from "./bureau-step.ts";

const part = (exposure: BureauExposure | null, jobs: number | null) => ({ exposure, jobs });

describe("bureauStepOf", () => {
  it("is the step that all parts share, whatever their jobs", () => {
    expect(bureauStepOf([part("high", 100)])).toEqual({ step: "high", share: 100 });
    expect(bureauStepOf([part("low", null), part("low", 5)])).toEqual({ step: "low", share: 100 });
  });

  it("is the step that holds more than half of the jobs, with their share", () => {
    expect(bureauStepOf([part("low", 20), part("high", 35), part("high", 37), part("moderate", 8)])).toEqual({ step: "high", share: 72 });
  });

  it("is none where no step holds more than half, a half alone is not enough, and what has no step counts against all", () => {
    expect(bureauStepOf([part("low", 40), part("high", 40), part("moderate", 20)])).toBeNull();
    expect(bureauStepOf([part("low", 50), part("high", 50)])).toBeNull();
    expect(bureauStepOf([part("low", 40), part(null, 60)])).toBeNull();
    expect(bureauStepOf([part(null, 60)])).toBeNull();
    expect(bureauStepOf([])).toBeNull();
  });

  it("is known of every profile with employment", () => {
    const without = atlas.occupations.filter(({ bureau }) => bureau === null).map(({ slug }) => slug);
    expect(without).toEqual(["military-careers"]);
  });

  it("agrees with the tables, part by part", () => {
    for (const { slug, bureau } of atlas.occupations) {
      const parts = atlas.detailedByProfile.get(slug) ?? [];
      const jobs = (some: typeof parts) => some.reduce((sum, each) => sum + (each.jobs ?? 0), 0);
      const own = parts.filter(({ exposure }) => exposure === bureau?.step);
      if (bureau === null) continue;
      expect(bureau.share, slug).toBeCloseTo((100 * jobs(own)) / jobs(parts), 8);
      expect(bureau.share, slug).toBeGreaterThan(50);
      expect(bureau.share === 100, slug).toBe(own.length === parts.length);
    }
    expect(atlas.bySlug.get("social-workers")?.bureau).toMatchObject({ step: "high" });
  });
});

describe("bureauWords", () => {
  it("names each step, and says where it is that of most jobs only", () => {
    const steps = ["low", "moderate", "high", "very-high"] as const;
    expect(steps.map((step) => bureauWords(bureauLevel(step, true)))).toEqual(["low", "moderate", "high", "very high"]);
    expect(steps.map((step) => bureauWords(bureauLevel(step, false)))).toEqual([
      "mostly low",
      "mostly moderate",
      "mostly high",
      "mostly very high",
    ]);
  });
});
