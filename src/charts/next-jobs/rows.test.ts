import { describe, expect, it } from "vitest";
import { schooling } from "../../schema/schooling.ts";
import { atlas } from "../../project.test-data.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { neighborsOf } from "../../neighbors/neighbors.ts";
import { nextDataOf, percentileOf } from "./occupations.ts";
import { nextRows, type NextRows } from "./rows.ts";
import { plainNextView, type NextView } from "./view.ts";

const known = neighborhoodOf(atlas.rows);
const data = nextDataOf(atlas, known, new Map());
const rows = (from: string, view: Partial<NextView> = {}): NextRows => {
  const found = nextRows(data, from, { ...plainNextView, ...view });
  if (found === null) throw new Error(`no ${from}`);
  return found;
};
const slugs = ({ rows: found }: NextRows) => found.map(({ occupation }) => occupation.slug);
const start = "paralegals-and-legal-assistants";

describe("nextRows", () => {
  it("shows at first what each occupation's page shows, and keeps back for the same reasons", () => {
    for (const from of atlas.occupations) {
      const page = neighborsOf(from, atlas.bySlug, known);
      const found = rows(from.slug);
      expect(found.by, from.slug).toBe(page.by);
      expect(slugs(found).slice(0, page.shown.length), from.slug).toEqual(page.shown.map(({ occupation }) => occupation.slug));
      expect(found.rows, from.slug).toHaveLength(page.found);
      expect(new Map([...found.excluded].filter(([rule]) => rule !== "zone")), from.slug).toEqual(page.excluded);
    }
  });

  it("knows no job that is not there", () => {
    expect(nextRows(data, "nobody", plainNextView)).toBeNull();
  });

  it("keeps every bound, and leaves out what has no figure", () => {
    const all = rows("customer-service-representatives", { lower: null });
    const cases: [Partial<NextView>, (row: NextRows["rows"][number]) => boolean][] = [
      [{ pay: 40_000 }, ({ occupation }) => (occupation.medianPay ?? 0) >= 40_000],
      [{ growth: 0 }, ({ occupation }) => (occupation.projectedChange ?? -1) >= 0],
      [{ school: "high-school" }, ({ occupation }) => occupation.education !== null && schooling.indexOf(occupation.education) <= 1],
      [{ category: "office-and-administrative-support" }, ({ occupation }) => occupation.category === "office-and-administrative-support"],
      [{ lower: 20, measure: "ilo" }, ({ occupation }) => (all.from.ranks.ilo ?? NaN) - (occupation.ranks.ilo ?? NaN) >= 20],
    ];
    for (const [view, holds] of cases) {
      const expected = all.rows.filter(holds).map(({ occupation }) => occupation.slug);
      expect(slugs(rows("customer-service-representatives", { lower: null, ...view })), JSON.stringify(view)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(all.rows.length);
    }
  });

  it("counts what each filter keeps back, and what would be shown without it", () => {
    const view = { pay: 70_000, growth: 5 };
    const found = rows(start, view);
    const kept = new Map(found.kept.map((each) => [each.filter, each]));
    expect(kept.get("pay")?.without).toBe(rows(start, { growth: 5 }).rows.length);
    expect(kept.get("growth")?.without).toBe(rows(start, { pay: 70_000 }).rows.length);
    expect(kept.get("lower")?.count).toBe(rows(start, { lower: null }).rows.length - rows(start).rows.length);
    expect(kept.has("category")).toBe(false);
  });

  it("says what to loosen where nothing is left", () => {
    const found = rows(start, { pay: 1_000_000 });
    expect(found.rows).toEqual([]);
    expect(found.kept.find(({ filter }) => filter === "pay")?.without).toBe(rows(start).rows.length);
  });

  it("compares no place where no use was measured", () => {
    const unmeasured = data.occupations.find(
      (each) => each.unmeasured.includes("anthropic") && rows(each.slug, { lower: null }).rows.length > 0,
    );
    expect(percentileOf(unmeasured as NonNullable<typeof unmeasured>, "anthropic")).toBeNull();
    expect(rows(unmeasured?.slug ?? "", { measure: "anthropic" }).rows).toEqual([]);
  });

  it("has no likeness for the seven that are not rated, and nothing for military careers", () => {
    const listed = rows("project-management-specialists");
    expect(listed.by).toBe("onet");
    expect(listed.rows.every(({ likeness }) => likeness === null)).toBe(true);
    expect(rows("military-careers")).toMatchObject({ by: "nothing", rows: [], kept: [] });
  });
});
