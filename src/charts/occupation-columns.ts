import {
  detailedPayMonth,
  jobsColumn,
  jobsLabel,
  jobsYear,
  newestProjectedYear,
  newestProjectionYears,
  payMonth,
  projectedYear,
} from "../schema/vintage.ts";
import { currentCount } from "../schema/measure.ts";
import type { DataColumn } from "./data-column.ts";
import { measures, originOf } from "../atlas/measure.ts";
import type { Occupation } from "../atlas/occupation.ts";
import type { Unit } from "../schema/unit.ts";
import { print } from "../text/format-figure.ts";

const column = (id: "karpathy" | "mean-rank" | "median-pay" | "projected-change", label: string): DataColumn<unknown> => {
  const measure = measures[id];
  const value = (row: unknown) => measure.value(row as Occupation);
  return {
    name: id,
    label,
    type: "number",
    unit: measure.unit,
    kind: measure.kind,
    origin: originOf(measure),
    ...(id === "karpathy" ? { leads: true as const } : {}),
    value,
    print: (row) => {
      const known = value(row);
      return known === null ? "–" : id === "karpathy" || id === "mean-rank" ? String(Math.round(known)) : measure.print(known);
    },
  };
};

/** Of those that are one detailed occupation. */
const newest = (
  of: (occupation: Occupation) => number | null | undefined,
  unit: Unit,
): Pick<DataColumn<unknown>, "type" | "value" | "print"> => {
  const value = (row: unknown) => of(row as Occupation) ?? null;
  return {
    type: "number",
    value,
    print: (row) => {
      const known = value(row);
      return known === null ? "–" : print(known, unit);
    },
  };
};

/** What a list of occupations shows of each. */
export const occupationColumns: readonly DataColumn<unknown>[] = [
  {
    name: "occupation",
    label: "Occupation",
    type: "string",
    value: (row) => (row as Occupation).title,
    to: (row) => `occupations/${(row as Occupation).slug}`,
  },
  {
    name: jobsColumn,
    label: jobsLabel,
    type: "integer",
    unit: "jobs",
    kind: "measured",
    origin: { to: "sources/bls-ooh", vintage: jobsYear },
    value: (row) => (row as Occupation).jobs,
  },
  column("karpathy", "Exposure, of 10"),
  column("mean-rank", `Mean percentile of ${currentCount} measures`),
  column("median-pay", `Median pay, ${payMonth}`),
  column("projected-change", `Change to ${projectedYear}`),
  {
    name: "newest-median-pay",
    label: `Median pay, ${detailedPayMonth}`,
    unit: "US dollars a year",
    kind: "measured",
    origin: { to: "sources/bls-oews-national", vintage: detailedPayMonth },
    ...newest((occupation) => occupation.newest?.pay?.median, "US dollars a year"),
  },
  {
    name: "newest-projected-change",
    label: `Change to ${newestProjectedYear}`,
    unit: "percent change",
    kind: "projected",
    origin: { to: "sources/bls-ai-exposure", vintage: newestProjectionYears },
    ...newest((occupation) => occupation.newest?.change, "percent change"),
  },
  {
    name: "openings",
    label: "Openings a year",
    unit: "openings a year",
    kind: "projected",
    origin: { to: "sources/bls-ai-exposure", vintage: newestProjectionYears },
    ...newest((occupation) => occupation.newest?.openings, "openings a year"),
  },
];

const shownOfAll = ["occupation", "mean-rank", "median-pay", "projected-change", jobsColumn];

/** What the list of all occupations shows of each: what every one of them has, of one vintage, with a bar for exposure, pay and outlook. */
export const jobColumns: readonly DataColumn<unknown>[] = occupationColumns
  .filter(({ name }) => shownOfAll.includes(name))
  .map((each) => (["mean-rank", "median-pay", "projected-change"].includes(each.name) ? { ...each, leads: true as const } : each));
