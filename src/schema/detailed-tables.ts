import { bureauExposureMonth, matrixRelease, projectionReleases } from "./vintage.ts";
import { bureauExposures } from "./bureau-exposure.ts";
import { integer, number, oneOf, pattern, required, words, type Column } from "./column.ts";
import { scoreColumns } from "./exposure-tables.ts";
import { experienceLevels, schooling, trainingLevels } from "./schooling.ts";
import { maybeSlug, slug } from "./slug-column.ts";
import { socCode } from "./soc-code-column.ts";
import type { Table } from "./table.ts";

const matrix = { source: "bls-projections", vintage: matrixRelease } as const;

export const detailedOccupations = {
  title: "Detailed occupations",
  made: "The line items of the National Employment Matrix in its order, without Legislators, whom the newest release has no more.",
  key: ["code"],
  unique: ["title"],
  joinedBy: ["soc-crosswalks"],
  columns: {
    code: socCode("Code in the National Employment Matrix", matrix.source),
    title: required(words({ ...matrix, about: "Title in the National Employment Matrix" })),
    profile: maybeSlug("The Handbook’s profile that it belongs to; blank where it has none", matrix),
    parts: pattern(/^\d\d-\d{4}(;\d\d-\d{4})+$/, "write codes like 13-1021;13-1022, or leave it blank", {
      about: "Codes of the Standard Occupational Classification 2018 inside it, where there are several",
    }),
    self_employed: number({
      ...matrix,
      about: "Share of its jobs that are self-employment",
      unit: "percent",
      kind: "measured",
      min: 0,
      max: 100,
    }),
    entry_education: oneOf(schooling, { ...matrix, about: "Typical entry-level education" }),
    experience: oneOf(experienceLevels, { ...matrix, about: "Work experience in a related occupation" }),
    training: oneOf(trainingLevels, { ...matrix, about: "Typical on-the-job training" }),
  },
} satisfies Table;

const releases = projectionReleases.join(", ");
const jobs = (about: string, kind: "measured" | "projected", min?: number) =>
  integer({ about, unit: "jobs", kind, vintage: releases, ...(min === undefined ? {} : { min }) });

export const projections = {
  title: "Employment projections, release by release",
  made: "As published, the self-employed included. Of some releases only change and openings were to be had.",
  key: ["code", "release"],
  // Each of the three is published to the nearest hundred.
  sums: [{ parts: ["jobs", "employment_change"], total: "projected_jobs", tolerance: 100 }],
  changes: [{ change: "employment_change", of: "jobs", percent: "projected_change", steps: { amount: 100, percent: 0.1 } }],
  together: [["jobs", "projected_jobs", "employment_change"]],
  columns: {
    code: socCode("The detailed occupation"),
    release: required(pattern(/^\d{4}-\d\d$/, "write years like 2024-34", { about: "The years that the projection spans" })),
    jobs: jobs("Employment in the first year", "measured", 1),
    projected_jobs: jobs("Employment projected for the last year", "projected", 1),
    employment_change: jobs("Projected change in employment", "projected"),
    projected_change: required(
      number({
        about: "Projected change in employment, as published",
        unit: "percent change",
        kind: "projected",
        vintage: releases,
        min: -100,
      }),
    ),
    openings: required(
      integer({
        about: "Jobs to fill in an average year, by growth and by people who leave",
        unit: "openings a year",
        kind: "projected",
        vintage: releases,
        min: 0,
      }),
    ),
    source: slug("Id of the source record"),
  },
} satisfies Table;

export const bureauExposure = {
  title: "AI exposure by the Bureau of Labor Statistics",
  made: "Copied by hand. Four steps, relative to other occupations; neither numbers nor a forecast of job loss.",
  key: ["code"],
  columns: {
    code: socCode("The detailed occupation"),
    exposure: required(
      oneOf(bureauExposures, { about: "The Bureau’s category", source: "bls-ai-exposure", kind: "modelled", vintage: bureauExposureMonth }),
    ),
  },
} satisfies Table;

const aioe: Column<number | null> = {
  ...scoreColumns.aioe,
  about: `${scoreColumns.aioe.about}; only where the code of 2010 still exists`,
};

export const detailedExposure = {
  title: "Exposure scores of detailed occupations",
  made: "Joined to detailed occupations as exposure.csv was to profiles. Blank means not scored; occupations that none of the three scores are left out.",
  key: ["code"],
  joinedBy: ["soc-crosswalks"],
  columns: {
    code: socCode("The detailed occupation"),
    eloundou: scoreColumns.eloundou,
    aioe,
    microsoft: scoreColumns.microsoft,
  },
} satisfies Table;
