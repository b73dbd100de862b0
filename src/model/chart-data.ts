import type { ChartKind, ChartSpec } from "../schema/chart.ts";
import type { FigureKind, Unit } from "../schema/unit.ts";
import type { Atlas } from "./atlas.ts";
import { measures, stepOf, type Measure, type Scale } from "./measure.ts";
import type { Occupation } from "./occupation.ts";
import { payRowsOf, payColumns, type PayRow } from "./pay-rows.ts";
import { weightedMean } from "./summary.ts";

/** One column of a chart's table, as people and programs see it. */
export interface DataColumn<R> {
  /** In CSV and JSON. */
  name: string;
  /** In the table on the page. */
  label: string;
  type: "string" | "integer" | "number";
  unit?: Unit;
  kind?: FigureKind;
  value(row: R): string | number | null;
  /** The cell in words, where it is not simply its value. */
  print?(row: R): string;
  /** Address inside the site that the cell leads to. */
  to?(row: R): string;
}

/** The one array from which a chart's drawing, table and files all come. */
interface Data<K extends ChartKind, R> {
  kind: K;
  rows: readonly R[];
  columns: readonly DataColumn<R>[];
}

export interface TreemapRow {
  slug: string;
  title: string;
  shortTitle: string;
  category: string;
  categoryTitle: string;
  jobs: number;
  value: number | null;
}

export interface TreemapGroup {
  slug: string;
  title: string;
  shortTitle: string;
  jobs: number;
  /** Mean weighted by jobs; null where no occupation has the measure. */
  value: number | null;
  rows: readonly TreemapRow[];
}

export interface TreemapData extends Data<"treemap", TreemapRow> {
  groups: readonly TreemapGroup[];
  measure: Measure & { scale: Scale };
}

export interface PayScaleData extends Data<"pay-scale", PayRow> {
  from: number;
  to: number;
}

export type ChartData = TreemapData | PayScaleData;

/** Names of a category. */
export interface CategoryNames {
  title: string;
  shortTitle: string;
}

export interface View {
  /** Only this category's occupations. */
  category?: string;
}

/** Everything a chart shows, from its spec. Throws where the spec asks for what no chart can do. */
export function chartData(spec: ChartSpec, atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, view: View = {}): ChartData {
  switch (spec.kind) {
    case "treemap":
      return treemapData(measures[spec.measure], atlas, categories, view);
    case "pay-scale":
      return { kind: "pay-scale", rows: payRowsOf(atlas.rows["pay-levels"]), columns: payColumns, from: spec.from, to: spec.to };
  }
}

function treemapData(measure: Measure, atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, view: View): TreemapData {
  const { scale } = measure;
  if (scale === null) throw new Error(`${measure.id} has no colors: choose another measure`);
  const names = (slug: string) => categories.get(slug) ?? { title: slug, shortTitle: slug };
  const shown = view.category === undefined ? [...atlas.byCategory] : [[view.category, atlas.byCategory.get(view.category) ?? []] as const];
  const groups = shown
    .map(([slug, members]) => groupOf(slug, names(slug), members, measure))
    .filter((group) => group.rows.length > 0)
    .toSorted((a, b) => b.jobs - a.jobs || a.slug.localeCompare(b.slug));
  return {
    kind: "treemap",
    rows: groups.flatMap((group) => group.rows),
    columns: treemapColumns(measure),
    groups,
    measure: { ...measure, scale },
  };
}

function groupOf(slug: string, names: CategoryNames, members: readonly Occupation[], measure: Measure): TreemapGroup {
  const rows = members
    .flatMap((occupation): TreemapRow[] => (occupation.jobs === null ? [] : [rowOf(occupation, occupation.jobs, names, measure)]))
    .toSorted((a, b) => b.jobs - a.jobs || a.slug.localeCompare(b.slug));
  return {
    slug,
    title: names.title,
    shortTitle: names.shortTitle,
    jobs: rows.reduce((sum, row) => sum + row.jobs, 0),
    value: weightedMean(members, (occupation) => measure.value(occupation)),
    rows,
  };
}

const rowOf = (
  { slug, title, shortTitle, category, ...occupation }: Occupation,
  jobs: number,
  names: CategoryNames,
  measure: Measure,
): TreemapRow => ({
  slug,
  title,
  shortTitle,
  category,
  categoryTitle: names.title,
  jobs,
  value: measure.value({ slug, title, shortTitle, category, ...occupation }),
});

const treemapColumns = (measure: Measure): readonly DataColumn<TreemapRow>[] => [
  { name: "occupation", label: "Occupation", type: "string", value: (row) => row.title, to: (row) => `occupations/${row.slug}` },
  { name: "slug", label: "Slug", type: "string", value: (row) => row.slug },
  { name: "category", label: "Category", type: "string", value: (row) => row.categoryTitle, to: (row) => `jobs/${row.category}` },
  { name: "jobs_2024", label: "Jobs in 2024", type: "integer", unit: "jobs", kind: "measured", value: (row) => row.jobs },
  {
    name: measure.id,
    label: measure.label,
    type: "number",
    unit: measure.unit,
    kind: measure.kind,
    value: (row) => row.value,
    print: (row) => (row.value === null ? "not scored" : measure.print(row.value)),
  },
];

/** Step of the measure's ramp for a value; null for a missing one. */
export const step = (scale: Scale, value: number | null): number | null => (value === null ? null : stepOf(scale, value));
