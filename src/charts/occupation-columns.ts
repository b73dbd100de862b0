import { jobsColumn, jobsLabel, jobsYear, projectedYear } from "../schema/vintage.ts";
import { currentCount } from "../schema/measure.ts";
import type { DataColumn } from "./data-column.ts";
import { measures, originOf } from "../atlas/measure.ts";
import type { Occupation } from "../atlas/occupation.ts";

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
    value,
    print: (row) => {
      const known = value(row);
      return known === null ? "–" : id === "karpathy" || id === "mean-rank" ? String(Math.round(known)) : measure.print(known);
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
  column("median-pay", "Median pay"),
  column("projected-change", `Change to ${projectedYear}`),
];
