import { expect, it } from "vitest";
import { audit } from "./audit.ts";

const { library, atlas } = audit(process.cwd());

/** The record of the wage survey says in words what the join did; the tables say it in figures. */
it("what is said of estimated pay ranges is what the tables hold", () => {
  const ranges = atlas.rows["pay-ranges"];
  const mixtures = ranges.filter(({ method }) => method === "mixture");
  const compared = mixtures.flatMap(({ slug, p50 }) => {
    const published = atlas.bySlug.get(slug)?.medianPay ?? null;
    return p50 === null || published === null ? [] : [100 * Math.abs(p50 / published - 1)];
  });
  const mean = compared.reduce((sum, each) => sum + each, 0) / compared.length;
  const said = library.sources.get("bls-oews")?.data.treatment ?? "";
  expect(said).toContain(`${ranges.length - mixtures.length} occupations stand in the table as they do in the Handbook`);
  expect(said).toContain(`For ${mixtures.length} occupations made of several codes`);
  expect(said).toContain(`Of these, ${compared.length} have a median a year to compare`);
  expect(said).toContain(`lies ${mean.toFixed(1)} percent above or below the published one on average`);
  expect(said).toContain(`and ${Math.max(...compared).toFixed(1)} percent at most (airline pilots)`);
});
