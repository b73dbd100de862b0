import type { RankedId } from "../../schema/measure.ts";
import { columnOfJobs, type Data, type DataColumn } from "../data-column.ts";
import { measuredBy, measures, type Measure } from "../../atlas/measure.ts";
import { fixed } from "../../text/format-figure.ts";
import { weightedMean } from "../../atlas/aggregate.ts";
import type { CategoryNames, ValueRow } from "../rows.ts";
import "../../dom/older-browsers.ts";

/** One category under one measure. */
export interface BarRow extends CategoryNames {
  slug: string;
  jobs: number;
  occupations: number;
  /** Mean weighted by jobs over the occupations that the measure scores; zeros that say "none measured" are left out. */
  mean: number;
  /** The occupations with the lowest and the highest value. */
  lowest: ValueRow & { value: number };
  highest: ValueRow & { value: number };
}

export interface CategoryBarsData extends Data<"category-bars", BarRow> {
  measure: Measure;
}

/** The categories that a measure scores, the highest mean first. */
export function categoryBarsOf(rows: readonly ValueRow[], id: RankedId, names: (category: string) => CategoryNames): CategoryBarsData {
  const measure = measures[id];
  const bars = [...Map.groupBy(rows, (row) => row.category)].flatMap(([slug, members]): BarRow[] => {
    const mean = weightedMean(members, measuredBy(id));
    // Of equals the first and the last by name, in whichever order the rows come.
    const known = members
      .filter((row): row is ValueRow & { value: number } => row.value !== null)
      .toSorted((a, b) => a.value - b.value || a.slug.localeCompare(b.slug));
    const [lowest] = known;
    const highest = known.at(-1);
    if (mean === null || lowest === undefined || highest === undefined) return [];
    const { title, shortTitle } = names(slug);
    return [
      {
        slug,
        title,
        shortTitle,
        jobs: members.reduce((sum, row) => sum + row.jobs, 0),
        occupations: members.length,
        mean,
        lowest,
        highest,
      },
    ];
  });
  return {
    kind: "category-bars",
    measure,
    rows: bars.toSorted((a, b) => b.mean - a.mean || a.slug.localeCompare(b.slug)),
    columns: columnsOf(measure),
  };
}

/** A mean, or an end, as it is printed in a column of them: with one decimal of ten, two of one, and whole percentiles. */
export function meanWords({ unit }: Measure, value: number): string {
  const digits = unit === "score of 10" ? 1 : unit === "percentile" ? 0 : 2;
  return fixed(value, digits);
}

const columnsOf = (measure: Measure): readonly DataColumn<BarRow>[] => {
  const { unit, kind, label } = measure;
  const figure = (name: string, title: string, value: (row: BarRow) => number): DataColumn<BarRow> => ({
    name,
    label: title,
    type: "number",
    unit,
    kind,
    value: (row) => Number(value(row).toFixed(3)),
    print: (row) => meanWords(measure, value(row)),
  });
  return [
    { name: "category", label: "Category", type: "string", value: (row) => row.title, to: (row) => `jobs/${row.slug}` },
    { name: "slug", label: "Slug", type: "string", value: (row) => row.slug },
    { name: "occupations", label: "Occupations", type: "integer", unit: "occupations", kind: "measured", value: (row) => row.occupations },
    columnOfJobs(),
    { ...figure("mean", `Mean, weighted by jobs: ${label}`, (row) => row.mean), leads: true },
    figure("lowest", "Lowest", (row) => row.lowest.value),
    {
      name: "lowest_occupation",
      label: "Occupation",
      type: "string",
      value: (row) => row.lowest.title,
      to: (row) => `occupations/${row.lowest.slug}`,
    },
    figure("highest", "Highest", (row) => row.highest.value),
    {
      name: "highest_occupation",
      label: "Occupation",
      type: "string",
      value: (row) => row.highest.title,
      to: (row) => `occupations/${row.highest.slug}`,
    },
  ];
};
