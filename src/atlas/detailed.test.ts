import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { bureauExposures } from "../schema/bureau-exposure.ts";
import {
  detailedOccupationsOf,
  detailedScoreIds,
  type DetailedOccupation,
  type DetailedPay,
  type DetailedScoreId,
  type Projection,
  type Surveyed,
} from "./detailed.ts";

const { detailed, byCode, detailedByProfile, bySlug, rows } = atlas;

const changeOf = ({ change }: Projection): number => change ?? NaN;
const jobsIn = ({ month, jobs }: Surveyed) => [month, jobs];
const hourly = ({ hourly_p10, hourly_p50, hourly_p90 }: DetailedPay) => [hourly_p10, hourly_p50, hourly_p90];
const scoredBy = (id: DetailedScoreId) => detailed.filter(({ scores }) => scores[id] !== null);

describe("detailedOccupationsOf", () => {
  it("keeps the 831 rows in their order", () => {
    expect(detailed.map(({ code }) => code)).toEqual(rows["detailed-occupations"].map(({ code }) => code));
    expect(detailed).toHaveLength(831);
    expect(byCode.size).toBe(831);
  });

  it("joins every table to one occupation", () => {
    expect(byCode.get("15-1252")).toMatchObject({
      title: "Software developers",
      profile: "software-developers",
      parts: ["15-1252"],
      jobs: 1_693_800,
      education: "Bachelor's degree",
      newest: { release: "2025-35", change: 10.2, jobs: null, projectedJobs: null, employmentChange: null, source: "bls-ai-exposure" },
      earlier: { release: "2024-34", change: 15.8, jobs: 1_693_800, projectedJobs: 1_961_400, source: "bls-projections" },
      exposure: "very-high",
    });
    expect(byCode.get("15-1251")?.series.map(jobsIn)).toContainEqual(["2022-05", 132_740]);
    expect(byCode.get("15-1251")?.series.at(-1)).toMatchObject({ month: "2025-05", jobs: 92_230 });
  });

  it("names the codes inside one that the Matrix joins", () => {
    expect(byCode.get("31-1120")?.parts).toEqual(["31-1121", "31-1122"]);
  });

  it("holds 170 million jobs, 26.9 million of them in the 228 without a profile", () => {
    const jobs = (of: readonly DetailedOccupation[]) => of.reduce((sum, each) => sum + (each.jobs ?? 0), 0);
    const alone = detailed.filter(({ profile }) => profile === null);
    expect(alone).toHaveLength(228);
    expect([jobs(detailed), jobs(alone)].map((sum) => Math.round(sum / 1e5) / 10)).toEqual([169.9, 26.9]);
  });

  it("gives each profile its parts", () => {
    expect([...detailedByProfile.keys()].filter((slug) => !bySlug.has(slug))).toEqual([]);
    expect(detailedByProfile.get("registered-nurses")?.map(({ code }) => code)).toEqual(["29-1141"]);
    const teachers = detailedByProfile.get("postsecondary-teachers") ?? [];
    const changes = teachers.map(({ newest }) => changeOf(newest));
    expect([teachers.length, Math.min(...changes), Math.max(...changes)]).toEqual([35, 0, 17.9]);
    expect(detailedByProfile.get("military-careers")).toBeUndefined();
  });

  it("scores as many as each publication does, and has every occupation in a category of the Bureau", () => {
    expect(detailedScoreIds.map((id) => scoredBy(id).length)).toEqual([783, 680, 784]);
    expect(bureauExposures.map((name) => detailed.filter(({ exposure }) => exposure === name).length)).toEqual([213, 206, 206, 206]);
  });

  it("has both projections of each", () => {
    const missing = detailed.filter(({ newest, earlier }) => newest.openings === null || earlier.openings === null);
    expect(missing).toEqual([]);
    expect(rows.projections).toHaveLength(2 * 831);
    const openings = detailed.reduce((sum, { newest }) => sum + (newest.openings ?? 0), 0);
    expect(Math.round(openings / 1e4) / 100).toBe(17.46);
  });

  it("keeps what is missing missing", () => {
    expect(byCode.get("45-3031")).toMatchObject({ pay: null, series: [] });
    const actors = byCode.get("27-2011")?.pay;
    expect([actors?.p50, actors?.jobs]).toEqual([null, 55_000]);
    expect(actors === null || actors === undefined ? [] : hourly(actors)).toEqual([16.5, 29.05, 143.68]);
    expect(byCode.get("29-1022")?.series[0]).toMatchObject({ medianPay: null, medianHourly: null, medianFloor: 208_000 });
    const without = detailedOccupationsOf({ ...rows, projections: [], "bureau-exposure": [], "detailed-exposure": [] }, [])[0];
    expect(without).toMatchObject({ jobs: null, exposure: null, scores: { aioe: null }, newest: { change: null, openings: null } });
  });
});
