import { bySize } from "../../atlas/rank.ts";
import { jobsColumn, jobsLabel, jobsYear } from "../../schema/vintage.ts";
import type { Data, DataColumn } from "../data-column.ts";
import { measuredBy, measures, originOf, type Measure } from "../../atlas/measure.ts";
import { weightedMean } from "../../atlas/aggregate.ts";
import type { MeasureId } from "../../schema/measure.ts";
import type { MapData } from "../live/map-data.ts";
import type { CategoryNames, ValueRow } from "../rows.ts";

export interface TreemapGroup {
  slug: string;
  title: string;
  shortTitle: string;
  jobs: number;
  /** Mean weighted by jobs; null where no occupation has the measure. */
  value: number | null;
  rows: readonly ValueRow[];
}

export interface TreemapData extends Data<"treemap", ValueRow> {
  groups: readonly TreemapGroup[];
  measure: Measure;
}

/** The chart's data from its rows: grouped by category, categories and rows largest first. */
export function treemapOf(rows: readonly ValueRow[], measure: Measure, names: (category: string) => CategoryNames): TreemapData {
  const groups = [...Map.groupBy(rows, (row) => row.category)]
    .map(([slug, members]): TreemapGroup => {
      const { title, shortTitle } = names(slug);
      const jobs = members.reduce((sum, row) => sum + row.jobs, 0);
      return { slug, title, shortTitle, jobs, value: weightedMean(members, measuredBy(measure.id)), rows: members.toSorted(bySize) };
    })
    .toSorted(bySize);
  return { kind: "treemap", rows: groups.flatMap((group) => group.rows), columns: treemapColumns(measure), groups, measure };
}

const treemapColumns = (measure: Measure): readonly DataColumn<ValueRow>[] => [
  { name: "occupation", label: "Occupation", type: "string", value: (row) => row.title, to: (row) => `occupations/${row.slug}` },
  { name: "slug", label: "Slug", type: "string", value: (row) => row.slug },
  { name: "category", label: "Category", type: "string", value: (row) => row.categoryTitle },
  {
    name: jobsColumn,
    label: jobsLabel,
    type: "integer",
    unit: "jobs",
    kind: "measured",
    origin: { to: "sources/bls-ooh", vintage: jobsYear },
    value: (row) => row.jobs,
  },
  {
    name: measure.id,
    label: measure.label,
    type: "number",
    unit: measure.unit,
    kind: measure.kind,
    origin: originOf(measure),
    value: (row) => row.value,
    print: (row) => (row.value === null ? "not scored" : measure.print(row.value)),
  },
];

/** The map by each measure that has been shown, kept because every choice of a reader needs it again. */
const known = new WeakMap<MapData, Map<MeasureId, TreemapData>>();

/** Rows and groups of the whole map, colored by a measure, from the published figures. */
export function treemapFrom(figures: MapData, id: MeasureId): TreemapData {
  const own = known.get(figures) ?? new Map<MeasureId, TreemapData>();
  known.set(figures, own);
  const data = own.get(id) ?? treemapOf(figures.rows(id), measures[id], figures.namesOf);
  own.set(id, data);
  return data;
}

/** One category alone. */
export const categoryFrom = (figures: MapData, id: MeasureId, slug: string): TreemapData =>
  treemapOf(
    treemapFrom(figures, id).rows.filter((row) => row.category === slug),
    measures[id],
    figures.namesOf,
  );
