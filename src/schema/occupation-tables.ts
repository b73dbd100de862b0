import { jobsColumn, jobsYear, payMonth, projectedColumn, projectedYear, projectionYears } from "./vintage.ts";
import { integer, oneOf, pattern, required, words } from "./column.ts";
import { experienceLevels, schooling, trainingLevels } from "./schooling.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

const ooh = { source: "bls-ooh" } as const;

export const occupations = {
  title: "Occupations",
  made: "Taken from the profiles of the Occupational Outlook Handbook. Where the Handbook gives no single level of education, experience or training the cell is blank.",
  key: ["slug"],
  // Each of the three is published to the nearest hundred.
  sums: [{ parts: [jobsColumn, "employment_change"], total: projectedColumn, tolerance: 100 }],
  changes: [{ change: "employment_change", of: jobsColumn, percent: "projected_change", steps: { amount: 100, percent: 1 } }],
  together: [
    [jobsColumn, projectedColumn, "employment_change", "projected_change"],
    ["median_pay", "pay_basis"],
  ],
  unique: ["title", "bls_url"],
  columns: {
    slug: slug("Last part of the occupation’s address; the Handbook’s own"),
    title: required(words({ ...ooh, about: "Title of the profile" })),
    category: slug("The Handbook’s group"),
    soc: pattern(/^\d\d-\d{4}(;\d\d-\d{4})*$/, "write codes like 13-2011, joined by ;", {
      ...ooh,
      about: "Codes of the Standard Occupational Classification 2018 inside the profile",
    }),
    [jobsColumn]: integer({ ...ooh, about: `Employment in ${jobsYear}`, unit: "jobs", kind: "measured", vintage: jobsYear, min: 1 }),
    [projectedColumn]: integer({
      ...ooh,
      about: `Employment projected for ${projectedYear}`,
      unit: "jobs",
      kind: "projected",
      vintage: projectionYears,
      min: 1,
    }),
    projected_change: integer({
      ...ooh,
      about: "Projected change in employment, as published",
      unit: "percent change",
      kind: "projected",
      vintage: projectionYears,
      min: -100,
    }),
    employment_change: integer({
      ...ooh,
      about: "Projected change in employment",
      unit: "jobs",
      kind: "projected",
      vintage: projectionYears,
    }),
    median_pay: integer({ ...ooh, about: "Median pay", unit: "US dollars a year", kind: "measured", vintage: payMonth, min: 1 }),
    pay_basis: oneOf(["annual", "hourly", "floor"], {
      ...ooh,
      about: "annual: as published; hourly: the hourly median times 2,080, by this site; floor: the published figure is a lower bound",
    }),
    entry_education: oneOf(schooling, { ...ooh, about: "Typical entry-level education; blank where the Handbook names no single level" }),
    experience: oneOf(experienceLevels, { ...ooh, about: "Work experience in a related occupation" }),
    training: oneOf(trainingLevels, { ...ooh, about: "Typical on-the-job training" }),
    bls_url: required(
      pattern(/^https:\/\/www\.bls\.gov\/ooh\/[a-z0-9-]+\/[a-z0-9-]+\.htm$/, "write the profile’s address at www.bls.gov/ooh/", {
        ...ooh,
        about: "Address of the profile",
      }),
    ),
  },
} satisfies Table;
