import { scoreIds, type ScoreId } from "../schema/measure.ts";
import type { DataColumn } from "./data-column.ts";
import { measures, type Measure } from "../atlas/measure.ts";
import type { Occupation } from "../atlas/occupation.ts";

/** What one measure says of an occupation. */
export interface MeasureRow {
  measure: Measure;
  /** null where it does not score the occupation. */
  value: number | null;
  /** 0 to 100, among the occupations that the measure scores. */
  percentile: number | null;
}

/** The current measures, the past score, and the Bureau's step, which has no percentile. `ids` are the scores that the occupation can have. */
export const measureRowsOf = (
  { scores, ranks, bureauLevel }: Pick<Occupation, "scores" | "ranks" | "bureauLevel">,
  ids: readonly ScoreId[] = scoreIds,
): MeasureRow[] => [
  ...ids.map((id): MeasureRow => ({ measure: measures[id], value: scores[id], percentile: ranks[id] })),
  { measure: measures["bureau-exposure"], value: bureauLevel, percentile: null },
];

export const measureColumns: readonly DataColumn<MeasureRow>[] = [
  { name: "measure", label: "Measure", type: "string", value: (row) => row.measure.label },
  { name: "vintage", label: "Of", type: "string", value: (row) => row.measure.vintage },
  {
    name: "value",
    label: "Score or step",
    type: "number",
    kind: "modelled",
    value: (row) => row.value,
    print: (row) => (row.value === null ? "not scored" : row.measure.print(row.value)),
  },
  {
    name: "percentile",
    label: "Percentile",
    type: "number",
    value: (row) => row.percentile,
    print: (row) => (row.percentile === null ? "–" : String(Math.round(row.percentile))),
  },
];
