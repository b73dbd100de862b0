import { jobsColumn, jobsLabel } from "../schema/vintage.ts";
import type { DataColumn } from "./data-column.ts";

/** How many people do the work of a row, which most charts say. */
export const jobsField: DataColumn<{ jobs: number | null }> = {
  name: jobsColumn,
  label: jobsLabel,
  type: "integer",
  unit: "jobs",
  kind: "measured",
  value: ({ jobs }) => jobs,
};
