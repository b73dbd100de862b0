import { describe, expect, it } from "vitest";
import { atlas, figures } from "../../project.test-data.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { nextDataOf } from "./occupations.ts";
import { nextFacts, plainFact } from "./facts.ts";
import { nextRows } from "./rows.ts";
import { plainNextView } from "./view.ts";
import { plain } from "../../figures/fill-figures.ts";

const data = nextDataOf(atlas, neighborhoodOf(atlas.rows), new Map());

describe("facts about a near job", () => {
  it("read in the browser as the build prints them", () => {
    for (const { slug } of data.occupations.slice(0, 120)) {
      const found = nextRows(data, slug, { ...plainNextView, lower: null });
      for (const { occupation: to } of found?.near ?? [])
        for (const { value, remarks } of nextFacts(found?.from ?? to, to, "mean-rank"))
          for (const text of [value, ...remarks]) {
            expect(plainFact(text, data), `${slug} ${to.slug} ${text}`).toBe(plain(text, figures));
            expect(plainFact(text, data)).not.toMatch(/NaN|\{/);
          }
    }
  });

  it("tell exposure by the measure that is chosen", () => {
    const get = (slug: string) => data.bySlug.get(slug) as NonNullable<ReturnType<typeof data.bySlug.get>>;
    const [first] = nextFacts(get("secretaries-and-administrative-assistants"), get("cashiers"), "microsoft");
    expect(first?.term).toBe("Exposure, Microsoft 2025");
    expect(first?.value).toMatch(/^percentile \d+$/);
    const unmeasured = data.occupations.find((each) => each.unmeasured.includes("anthropic")) ?? get("cashiers");
    expect(nextFacts(get("cashiers"), unmeasured, "anthropic")[0]).toMatchObject({ value: "none measured", remarks: [] });
  });
});
