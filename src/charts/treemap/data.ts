import { bySize } from "../../atlas/rank.ts";

import { columnOfJobs, bureauOrder, type Data, type DataColumn } from "../data-column.ts";
import { measuredBy, originOf, type MeasureFacts } from "../../atlas/measure.ts";
import { weightedMean } from "../../atlas/aggregate.ts";
import type { MeasureId } from "../../schema/measure.ts";
import type { MapData } from "../live/map-data.ts";
import { print } from "../../text/format-figure.ts";
import { pageOf, type CategoryNames, type ValueRow } from "../rows.ts";
import "../../dom/older-browsers.ts";

export interface TreemapGroup {
  slug: string;
  title: string;
  shortTitle: string;
  jobs: number;
  /**
   * Mean weighted by jobs; null where no occupation has the measure. The Bureau's categories have no mean: the one that holds more than half of the
   * jobs, null where none does.
   */
  value: number | null;
  rows: readonly ValueRow[];
}

export interface TreemapData extends Data<"treemap", ValueRow> {
  groups: readonly TreemapGroup[];
  measure: MeasureFacts;
  /** Whether rows are detailed occupations and not profiles. */
  isDetailed: boolean;
}

/** The chart's data from its rows: grouped by category, categories and rows largest first. */
export function treemapOf(rows: readonly ValueRow[], measure: MeasureFacts, names: (category: string) => CategoryNames): TreemapData {
  const groups = [...Map.groupBy(rows, (row) => row.category)]
    .map(([slug, members]): TreemapGroup => {
      const { title, shortTitle } = names(slug);
      const jobs = jobsOf(members);
      return { slug, title, shortTitle, jobs, value: valueOfRows(members, measure), rows: members.toSorted(bySize) };
    })
    .toSorted(bySize);
  const isDetailed = rows[0]?.code !== undefined;
  return {
    kind: "treemap",
    rows: groups.flatMap((group) => group.rows),
    columns: treemapColumns(measure, isDetailed),
    groups,
    measure,
    isDetailed,
  };
}

/** The value of several occupations together, see `TreemapGroup`. */
export function valueOfRows(members: readonly ValueRow[], { id }: MeasureFacts): number | null {
  if (id !== "bureau-exposure") return weightedMean(members, measuredBy(id));
  const jobs = jobsOf(members);
  for (const step of [0, 1, 2, 3]) {
    const inStep = members.filter(({ value }) => value !== null && Math.floor(value) === step);
    if (2 * jobsOf(inStep) > jobs) return members.every(({ value }) => value === step) ? step : step + 0.5;
  }
  return null;
}

const jobsOf = (rows: readonly ValueRow[]) => rows.reduce((sum, row) => sum + row.jobs, 0);

/** A group's value in words: `mean 3.4 of 10`, `mostly high`. */
export const groupWords = ({ id, print }: MeasureFacts, value: number | null): string =>
  id === "bureau-exposure" ? (value === null ? "mixed" : print(value)) : value === null ? "no scores" : `mean ${print(value)}`;

/** What the tile of a category's smallest occupations is called. */
export const restName = ({ title }: Pick<TreemapGroup, "title">, rows: readonly ValueRow[], measure: MeasureFacts): string =>
  `${rows.length} more in ${title}: ${groupWords(measure, meanAsSaid(valueOfRows(rows, measure)))}, ${print(jobsOf(rows), "jobs")} jobs`;

/** A mean of three digits, as far as words say it. */
export const meanAsSaid = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(3)));

/** A row's value in words. */
export const valueWords = ({ id, print }: MeasureFacts, value: number | null): string =>
  value !== null ? print(value) : id === "bureau-exposure" ? "mixed" : "not scored";

const treemapColumns = (measure: MeasureFacts, isDetailed: boolean): readonly DataColumn<ValueRow>[] => [
  { name: "occupation", label: "Occupation", type: "string", value: (row) => row.title, to: pageOf },
  { name: isDetailed ? "code" : "slug", label: isDetailed ? "Code" : "Slug", type: "string", value: (row) => row.code ?? row.slug },
  { name: "category", label: "Category", type: "string", value: (row) => row.categoryTitle },
  columnOfJobs(isDetailed ? "sources/bls-projections" : "sources/bls-ooh"),
  {
    name: measure.id,
    label: measure.label,
    ...valueColumn(measure),
    leads: true,
    origin: originOf(measure),
    print: (row) => valueWords(measure, row.value),
  },
];

/** What a column of a measure holds: its numbers, or the words of the Bureau's categories, which are none. */
export const valueColumn = (
  measure: MeasureFacts,
): Pick<DataColumn<{ value: number | null }>, "type" | "unit" | "kind" | "value" | "order"> => {
  const { id, unit, kind } = measure;
  return id === "bureau-exposure"
    ? {
        type: "string",
        kind,
        value: ({ value }) => (value === null ? null : measure.print(value)),
        order: bureauOrder(({ value }) => value),
      }
    : { type: "number", unit, kind, value: ({ value }) => value };
};

/** The map by each measure that has been shown, kept because every choice of a reader needs it again. */
const known = new WeakMap<MapData, Map<MeasureId, TreemapData>>();

/** Rows and groups of the whole map, colored by a measure, from the published figures. */
export function treemapFrom(figures: MapData, id: MeasureId): TreemapData {
  const own = known.get(figures) ?? new Map<MeasureId, TreemapData>();
  known.set(figures, own);
  const data = own.get(id) ?? treemapOf(figures.rows(id), figures.measure(id), figures.namesOf);
  own.set(id, data);
  return data;
}

/** One category alone. */
export const categoryFrom = (figures: MapData, id: MeasureId, slug: string): TreemapData =>
  treemapOf(
    treemapFrom(figures, id).rows.filter((row) => row.category === slug),
    figures.measure(id),
    figures.namesOf,
  );
