import { expect, it } from "vitest";
import { printProblem } from "../../content/problem.ts";
import { atlas } from "../../project.test-data.ts";
import { checkAddresses } from "./addresses.ts";

const { rows, bySlug } = atlas;

/** What the check says when the locksmiths have another title. */
function printed(title: string): string[] {
  const changed = rows["detailed-occupations"].map((row) => (row.code === "49-9094" ? { ...row, title } : row));
  return checkAddresses({ rows: { ...rows, "detailed-occupations": changed }, bySlug }).map(printProblem);
}

it("finds an address of its own for every detailed occupation without a profile", () => {
  expect(checkAddresses(atlas)).toEqual([]);
});

it("refuses a title whose address a profile has", () => {
  expect(printed("Registered Nurses")).toEqual([
    'content/tables/detailed-occupations.csv title: write a title with an address of its own, or give the row a profile; the profile Registered nurses already has /occupations/registered-nurses/ (found "Registered Nurses")',
  ]);
});

it("refuses a title whose address another detailed occupation has", () => {
  expect(printed("Riggers")).toEqual([expect.stringContaining("Riggers already has /occupations/riggers/")]);
});

it("refuses a title that would start or end its address with a hyphen", () => {
  expect(printed("Locksmiths (all other)")).toEqual([expect.stringContaining("starts and ends with a letter")]);
});
