import { expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { checkSlugs } from "./slugs.ts";

const { rows, bySlug } = atlas;

it("finds nothing wrong with the project's own tables", () => {
  expect(checkSlugs({ rows, bySlug })).toEqual([]);
});

it("refuses a neighbor that is no occupation, with its line", () => {
  const without = new Map([...bySlug].filter(([slug]) => slug !== "budget-analysts"));
  const found = checkSlugs({ rows: { ...rows, exposure: [], occupations: [] }, bySlug: without });
  expect(found).toContainEqual({
    file: "content/tables/neighbours.csv",
    line: 2,
    field: "neighbour",
    message: "write the slug of a row in occupations.csv",
    found: "budget-analysts",
  });
});

it("refuses an activity without a name", () => {
  const names = rows["activity-names"].filter(({ activity }) => activity !== "4.A.2.a.3.I03");
  expect(checkSlugs({ rows: { ...rows, "activity-names": names }, bySlug })[0]).toMatchObject({
    file: "content/tables/activities.csv",
    field: "activity",
    found: "4.A.2.a.3.I03",
  });
});
