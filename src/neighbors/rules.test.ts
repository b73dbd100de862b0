import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { neighborhoodOf } from "./tables.ts";
import { excludedBy, type Pair } from "./rules.ts";
import type { Occupation } from "../atlas/occupation.ts";

const { near, related, zones } = neighborhoodOf(atlas.rows);
const get = (slug: string): Occupation => {
  const found = atlas.bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};

/** The pair as the tables know it, with what a case changes. */
const pair = (from: string, to: string, changed: Partial<Pair> = {}): Pair => ({
  from: get(from),
  to: get(to),
  zones: { from: zones.get(from) ?? NaN, to: zones.get(to) ?? NaN },
  listed: related.get(from)?.get(to) ?? { onet: false, bls: false },
  near: near.get(from)?.find(({ slug }) => slug === to) ?? { rank: 1, likeness: 3 },
  ...changed,
});
const both = { onet: true, bls: true };

describe("excludedBy", () => {
  it.each([
    ["a paralegal is not one step from judge", "paralegals-and-legal-assistants", "judges-and-hearing-officers", "doctorate"],
    ["nor from lawyer", "paralegals-and-legal-assistants", "lawyers", "doctorate"],
    ["a physician has another degree than a dentist", "physicians-and-surgeons", "dentists", "doctorate"],
    [
      "an assistant with high school does not become a therapist with a master's degree",
      "social-and-human-service-assistants",
      "occupational-therapists",
      "schooling",
    ],
    [
      "an underwriter has not inspected buildings for years",
      "insurance-underwriters",
      "construction-and-building-inspectors",
      "experience",
    ],
    ["an editor has not led musicians", "editors", "music-directors-and-composers", "experience"],
    ["a biological technician has no degree in teaching", "biological-technicians", "high-school-teachers", "field"],
    ["an interpreter has no supervised practice in diets", "interpreters-and-translators", "dietitians-and-nutritionists", "field"],
    ["a web developer has no degree in engineering", "web-developers", "mechanical-engineers", "field"],
    ["a pilot is not near to a mover", "airline-and-commercial-pilots", "hand-laborers-and-material-movers", "below"],
    ["an editor is not near to an umpire", "editors", "umpires-referees-and-other-sports-officials", "below"],
    ["a musician is alike to a manicurist only from afar", "musicians-and-singers", "manicurists-and-pedicurists", "schooling"],
    ["a paralegal to an undertaker, too", "paralegals-and-legal-assistants", "funeral-service-occupations", "far"],
  ])("%s", (_, from, to, rule) => {
    expect(excludedBy(pair(from, to))).toBe(rule);
  });

  it("holds a doctorate and too much school even where the pair is listed", () => {
    expect(excludedBy(pair("physicians-and-surgeons", "dentists"))).toBe("doctorate");
    expect(excludedBy(pair("cashiers", "accountants-and-auditors", { listed: both }))).toBe("schooling");
  });

  it("lets experience, a field, a lower zone and distance pass where somebody lists the pair", () => {
    for (const [from, to] of [
      ["insurance-underwriters", "construction-and-building-inspectors"],
      ["web-developers", "mechanical-engineers"],
      ["airline-and-commercial-pilots", "hand-laborers-and-material-movers"],
      ["paralegals-and-legal-assistants", "funeral-service-occupations"],
    ] as const)
      expect(excludedBy(pair(from, to, { listed: { onet: true, bls: false } })), to).toBeNull();
  });

  it("asks of what nobody lists the twentieth place and a likeness of one and a half", () => {
    const at = (rank: number, likeness: number) =>
      excludedBy(pair("tellers", "cashiers", { listed: { onet: false, bls: false }, near: { rank, likeness } }));
    expect(at(20, 1.5)).toBeNull();
    expect(at(21, 1.5)).toBe("far");
    expect(at(20, 1.49)).toBe("far");
  });

  it("compares no schooling where the Handbook names no single level", () => {
    expect(get("police-and-detectives").education).toBeNull();
    expect(excludedBy(pair("paralegals-and-legal-assistants", "police-and-detectives", { near: { rank: 1, likeness: 2 } }))).toBeNull();
  });
});
