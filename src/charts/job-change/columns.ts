import {
  bureauExposureMonth,
  comparedDate,
  comparedMonth,
  comparedMonths,
  detailedPayDate,
  detailedPayMonth,
  projectionReleases,
} from "../../schema/vintage.ts";
import { print } from "../../text/format-figure.ts";
import { columnOfJobs, type DataColumn } from "../data-column.ts";
import type { ChangeRow, Subject } from "./data.ts";
import { percentWords, tenth } from "./figure-words.ts";
import { groupOf, groupings, type Grouping } from "./groupings.ts";

type Column = DataColumn<ChangeRow>;

/** The columns of the chart's table and files; the measure's percentile where it is not the Bureau's, whose four steps are always there. */
export const changeColumns = (subject: Subject, grouping: Grouping): readonly Column[] => [
  { name: "occupation", label: "Occupation", type: "string", value: (row) => row.title, to: (row) => row.to },
  { name: "code", label: "Code", type: "string", value: (row) => row.code },
  {
    name: "bureau_exposure",
    label: "Exposure, by the Bureau",
    type: "string",
    kind: "modelled",
    origin: { to: "sources/bls-ai-exposure", vintage: bureauExposureMonth },
    order: {
      of: ({ percentiles: { bureau } }) => (bureau === null ? null : groupOf(bureau) + 1),
      steps: groupings.bureau.names.length,
    },
    value: ({ percentiles: { bureau } }) =>
      bureau === null ? null : (groupings.bureau.names[groupOf(bureau)] ?? "").replace(" exposure", ""),
  },
  ...(grouping.id === "bureau" ? [] : [percentileColumn(grouping)]),
  ...(subject === "jobs" ? jobsColumns : projectionColumns),
];

const percentileColumn = ({ id, label, sources, vintage }: Grouping): Column => ({
  name: `${id}_percentile`,
  label: `${label}, percentile`,
  type: "integer",
  unit: "percentile",
  kind: "modelled",
  origin: { to: `sources/${sources[0] ?? ""}`, vintage },
  value: (row) => row.percentiles[id],
  print: (row) => String(row.percentiles[id] ?? "not scored"),
});

const survey = "sources/bls-oews-national";
const yearOf = (month: string) => month.slice(0, 4);

const counted = (when: "before" | "after", date: string, month: string): Column => ({
  name: `jobs_${yearOf(date)}`,
  label: `Jobs, ${month}`,
  type: "integer",
  unit: "jobs",
  kind: "measured",
  origin: { to: survey, vintage: month },
  value: (row) => row[when],
});

const percent = (name: string, label: string, unit: "percent change" | "percentage points", value: (row: ChangeRow) => number | null) =>
  ({
    name,
    label,
    type: "number",
    unit,
    value: (row: ChangeRow) => {
      const known = value(row);
      return known === null ? null : tenth(known);
    },
    print: (row: ChangeRow) => {
      const known = value(row);
      return known === null ? "–" : unit === "percent change" ? percentWords(known) : print(tenth(known), unit);
    },
  }) as const;

const jobsColumns: readonly Column[] = [
  counted("before", comparedDate, comparedMonth),
  counted("after", detailedPayDate, detailedPayMonth),
  {
    ...percent("change", "Change", "percent change", (row) => row.change),
    leads: true,
    kind: "measured",
    origin: { to: survey, vintage: comparedMonths },
  },
  {
    ...percent("standard_error", "Standard error, percentage points", "percentage points", (row) => row.error),
    kind: "measured",
    origin: { to: survey, vintage: comparedMonths },
  },
  {
    ...percent("real_pay_change", "Change in real median pay", "percent change", (row) => row.realPay),
    kind: "measured",
    origin: { to: survey, vintage: comparedMonths },
  },
];

const [older, newer] = projectionReleases.slice(-2) as [string, string];
/** The record of each release. */
const records = ["sources/bls-projections", "sources/bls-ai-exposure"] as const;

const projectionColumns: readonly Column[] = [
  columnOfJobs(records[0]),
  {
    ...percent(`change_${older.replace("-", "_")}`, `Projected change, ${older}`, "percent change", (row) => row.before),
    kind: "projected",
    origin: { to: records[0], vintage: older },
  },
  {
    ...percent(`change_${newer.replace("-", "_")}`, `Projected change, ${newer}`, "percent change", (row) => row.after),
    kind: "projected",
    origin: { to: records[1], vintage: newer },
  },
  {
    ...percent("difference", "Difference, percentage points", "percentage points", (row) => row.change),
    leads: true,
    kind: "projected",
    origin: { to: records[1], vintage: newer },
  },
];
