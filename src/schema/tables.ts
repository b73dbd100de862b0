import { activities, activityNames, activityUse } from "./activity-tables.ts";
import { knownChanges } from "./change-tables.ts";
import { bureauExposure, detailedExposure, detailedOccupations, projections } from "./detailed-tables.ts";
import { exposure, matchedShares } from "./exposure-tables.ts";
import { jobZones, neighbors, relatedOccupations } from "./neighbor-tables.ts";
import { occupations } from "./occupation-tables.ts";
import { payLevels, payRanges } from "./pay-tables.ts";
import { knowledge, skills } from "./rating-tables.ts";
import { consumerPrices, detailedPay, employmentSeries } from "./survey-tables.ts";
import type { Row, Table } from "./table.ts";
import { alternateTitles, reportedTitles, shortTitles } from "./title-tables.ts";

/** Every table, by the name of its file without `.csv`. */
export const tables = {
  occupations,
  exposure,
  "matched-shares": matchedShares,
  "pay-ranges": payRanges,
  "pay-levels": payLevels,
  "known-changes": knownChanges,
  // A published address: the file keeps its name.
  neighbours: neighbors,
  "related-occupations": relatedOccupations,
  "job-zones": jobZones,
  skills,
  knowledge,
  activities,
  "activity-names": activityNames,
  "activity-use": activityUse,
  "reported-titles": reportedTitles,
  "alternate-titles": alternateTitles,
  "short-titles": shortTitles,
  "detailed-occupations": detailedOccupations,
  projections,
  "detailed-pay": detailedPay,
  "employment-series": employmentSeries,
  "consumer-prices": consumerPrices,
  "bureau-exposure": bureauExposure,
  "detailed-exposure": detailedExposure,
} satisfies Record<string, Table>;

/** The day on which the tables were last checked against their sources: pages made of them say so. Change it with each check. */
export const tablesChecked = "2026-11-23";

export type TableName = keyof typeof tables;

/** Tables with a row, or several, for each detailed occupation, by its code. */
export const tablesByCode = [
  "projections",
  "detailed-pay",
  "employment-series",
  "bureau-exposure",
  "detailed-exposure",
] as const satisfies readonly TableName[];

type Sourced = { [N in TableName]: "source" extends keyof (typeof tables)[N]["columns"] ? N : never }[TableName];

/** Tables whose rows each name their source. */
export const tablesWithSources = (Object.keys(tables) as TableName[]).filter((name): name is Sourced => "source" in tables[name].columns);

export type Rows = { [N in TableName]: Row<(typeof tables)[N]>[] };
