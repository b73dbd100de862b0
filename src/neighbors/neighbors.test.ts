import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { neighborhoodOf } from "./tables.ts";
import { excludedBy } from "./rules.ts";
import { neighborsOf, precisionAtTen } from "./neighbors.ts";

const { occupations, bySlug } = atlas;
const known = neighborhoodOf(atlas.rows);
const of = (slug: string) => {
  const occupation = bySlug.get(slug);
  if (occupation === undefined) throw new Error(`no ${slug}`);
  return neighborsOf(occupation, bySlug, known);
};
const slugs = (slug: string) => of(slug).shown.map(({ occupation }) => occupation.slug);

describe("neighborsOf", () => {
  it("shows only what is ten points less exposed, within one zone and kept back by no rule", () => {
    let pairs = 0;
    for (const from of occupations)
      for (const { occupation: to, listed } of neighborsOf(from, bySlug, known).shown) {
        const zones = { from: known.zones.get(from.slug) ?? NaN, to: known.zones.get(to.slug) ?? NaN };
        expect((from.meanRank ?? NaN) - (to.meanRank ?? NaN), `${from.slug} ${to.slug}`).toBeGreaterThanOrEqual(10);
        expect(zones.to - zones.from, `${from.slug} ${to.slug}`).toBeLessThanOrEqual(1);
        const near = known.near.get(from.slug)?.find(({ slug }) => slug === to.slug) ?? null;
        expect(excludedBy({ from, to, zones, listed, near })).toBeNull();
        pairs += 1;
      }
    expect(pairs).toBeGreaterThan(800);
  });

  it("names the nearest first", () => {
    expect(slugs("customer-service-representatives")).toEqual([
      "cashiers",
      "tellers",
      "retail-sales-workers",
      "information-clerks",
      "gaming-services-occupations",
    ]);
  });

  it("falls back to O*NET's list for the seven without ratings, and knows nothing of their work", () => {
    const fallen = occupations.filter((occupation) => neighborsOf(occupation, bySlug, known).by === "onet");
    expect(fallen).toHaveLength(7);
    expect(fallen.filter(({ slug }) => known.near.has(slug))).toEqual([]);
    const { shown } = of("project-management-specialists");
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ listed, work }) => !listed.onet || work !== null)).toEqual([]);
  });

  it("knows nothing of military careers", () => {
    expect(of("military-careers")).toMatchObject({ by: "nothing", shown: [], found: 0 });
  });

  it("says what keeps the rest back where nothing is left", () => {
    expect(of("glaziers")).toMatchObject({ found: 0, excluded: new Map() });
    expect(of("podiatrists").found).toBe(0);
    expect(of("podiatrists").excluded.get("doctorate")).toBeGreaterThan(0);
  });

  it("finds none mostly where the occupation is already low", () => {
    const none = occupations.filter((occupation) => neighborsOf(occupation, bySlug, known).found === 0);
    expect(none.length).toBeLessThan(85);
    expect(none.filter(({ meanRank }) => (meanRank ?? 0) < 30).length / none.length).toBeGreaterThan(0.7);
  });
});

describe("precisionAtTen", () => {
  it("counts those of the ten nearest that O*NET lists, for each occupation alike", () => {
    const near = Array.from({ length: 12 }, (_, index) => ({ slug: `n${index}`, rank: index + 1, likeness: 1 }));
    const listed = new Map([
      ["n0", { onet: true, bls: false }],
      ["n1", { onet: false, bls: true }],
      ["n11", { onet: true, bls: true }],
    ]);
    const two = {
      near: new Map([
        ["a", near],
        ["b", near],
      ]),
      related: new Map([["a", listed]]),
    };
    expect(precisionAtTen(two)).toEqual({ precision: 0.05, occupations: 2 });
  });

  it("is at least 0.60 over the occupations with ratings", () => {
    const { precision, occupations: rated } = precisionAtTen(known);
    expect(rated).toBe(334);
    expect(precision).toBeGreaterThanOrEqual(0.6);
  });
});
