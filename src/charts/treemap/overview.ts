import { columnOfJobs, type DataColumn } from "../data-column.ts";

import type { Overview } from "../kind.ts";
import { valueColumn, valueWords, type TreemapData, type TreemapGroup } from "./data.ts";

/** A map of hundreds of rows by category, which a reader can take in. */
export const treemapOverview = (data: TreemapData): Overview => ({
  by: "category",
  columns: groupColumns(data) as readonly DataColumn<unknown>[],
  rows: data.groups,
});

const groupColumns = ({ measure }: TreemapData): readonly DataColumn<TreemapGroup>[] => [
  { name: "category", label: "Category", type: "string", value: (group) => group.title, to: (group) => `jobs/${group.slug}` },
  { name: "occupations", label: "Occupations", type: "integer", unit: "occupations", value: (group) => group.rows.length },
  columnOfJobs(),
  {
    name: measure.id,
    label: `${measure.label}, ${measure.id === "bureau-exposure" ? "that of most jobs" : "mean weighted by jobs"}`,
    ...valueColumn(measure),
    print: ({ value }) => valueWords(measure, value),
  },
];
