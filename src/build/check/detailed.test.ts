import { expect, it } from "vitest";
import { printProblem } from "../../content/problem.ts";
import { atlas } from "../../project.test-data.ts";
import type { Rows } from "../../schema/tables.ts";
import { checkDetailed } from "./detailed.ts";

const { rows, bySlug } = atlas;

/** What is said of the project's tables with one of them changed. */
const printed = (changed: Partial<Rows>) => checkDetailed({ rows: { ...rows, ...changed }, bySlug }).map(printProblem);

/** A table with one row more, or with a change in one. */
const changed = <N extends keyof Rows>(name: N, at: number, change: Partial<Rows[N][number]>): Rows[N] =>
  (rows[name] as object[]).map((row, index) => (index === at ? { ...row, ...change } : row)) as Rows[N];

it("finds nothing wrong with the project's own tables", () => {
  expect(printed({})).toEqual([]);
});

it("refuses a code that is no detailed occupation, and says which it may be", () => {
  expect(printed({ "detailed-pay": changed("detailed-pay", 0, { code: "15-1259" }) })).toEqual([
    expect.stringMatching(/^content\/tables\/detailed-pay\.csv code: write a code of detailed-occupations\.csv.* \(found "15-1259"\)$/),
  ]);
  for (const name of ["employment-series", "detailed-exposure"] as const)
    expect(printed({ [name]: changed(name, 3, { code: "99-9999" }) })[0]).toContain(`content/tables/${name}.csv`);
});

it("refuses a profile that does not exist, and codes of a profile that are not those of its parts", () => {
  const found = printed({ "detailed-occupations": changed("detailed-occupations", 0, { profile: "top-executive" }) });
  expect(found[0]).toMatch(/profile: write the slug of a row in occupations\.csv.*top-executives/);
  expect(found[1]).toMatch(
    /occupations\.csv:\d+ soc: write the codes .* 11-1021, or give these another profile \(found "11-1011;11-1021"\)/,
  );
  expect(found).toHaveLength(2);
});

it("asks for the projection and the category of each", () => {
  const [first] = rows["detailed-occupations"];
  if (first === undefined) throw new Error("no detailed occupation");
  const others = <R extends { code: string }>(all: readonly R[]) => all.filter(({ code }) => code !== first.code);
  const where = "content/tables/detailed-occupations.csv:2 code:";
  expect(printed({ projections: others(rows.projections) })).toEqual([
    `${where} add its rows to projections.csv (found "11-1011")`,
    `${where} add its row of 2025-35 to projections.csv (found "11-1011")`,
  ]);
  const newest = rows.projections.filter(({ code, release }) => code !== first.code || release !== "2025-35");
  expect(printed({ projections: newest })).toEqual([`${where} add its row of 2025-35 to projections.csv (found "11-1011")`]);
  expect(printed({ "bureau-exposure": others(rows["bureau-exposure"]) })).toEqual([
    `${where} add its row to bureau-exposure.csv (found "11-1011")`,
  ]);
});

it("takes an occupation that a newer release brought, which the Bureau has put into no category yet", () => {
  const named = { ...rows["detailed-occupations"][0], code: "15-9999", profile: null, parts: null } as Rows["detailed-occupations"][number];
  const projected = { ...rows.projections[0], code: "15-9999", release: "2026-36" } as Rows["projections"][number];
  const tables = {
    ...rows,
    "detailed-occupations": [...rows["detailed-occupations"], named],
    projections: [...rows.projections, projected],
  };
  expect(checkDetailed({ rows: tables, bySlug }, ["2024-34", "2025-35", "2026-36"])).toEqual([]);
  expect(checkDetailed({ rows: tables, bySlug }).map(printProblem)).toEqual([
    'content/tables/projections.csv release: write one of: 2024-34, 2025-35 (found "2026-36")',
  ]);
});

it("counts the categories", () => {
  const found = printed({ "bureau-exposure": changed("bureau-exposure", 0, { exposure: "low" }) });
  expect(found).toEqual([
    'content/tables/bureau-exposure.csv exposure: give the category low to 213 occupations at most, as many as the Bureau does (found "214")',
  ]);
});

it("asks for consumer prices of each month, and for the use of each activity that has a name", () => {
  expect(printed({ "consumer-prices": rows["consumer-prices"].slice(1) })).toEqual([
    'content/tables/consumer-prices.csv month: add this month, which employment-series.csv has (found "2021-05")',
  ]);
  const [named] = rows["activity-names"];
  const use = rows["activity-use"].filter(({ activity }) => activity !== named?.activity);
  expect(printed({ "activity-use": use })).toEqual([expect.stringContaining("add its row to activity-use.csv")]);
});
