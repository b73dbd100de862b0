import type { Atlas } from "../atlas/atlas.ts";
import { measures, type Measure } from "../atlas/measure.ts";
import type { Occupation } from "../atlas/occupation.ts";
import type { ChartSource, View } from "./kind.ts";
import type { CategoryNames, NamedRow, ValueRow } from "./rows.ts";

/** What every row of occupations begins with; null without employment. */
export function namedRow(
  { slug, title, shortTitle, category, jobs }: Occupation,
  categories: ReadonlyMap<string, CategoryNames>,
): NamedRow | null {
  return jobs === null ? null : { slug, title, shortTitle, category, categoryTitle: categories.get(category)?.title ?? category, jobs };
}

/** A row for each occupation with employment. */
export const rowsOf = (atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, measure: Measure): ValueRow[] =>
  atlas.occupations.flatMap((occupation): ValueRow[] => {
    const named = namedRow(occupation, categories);
    return named === null
      ? []
      : [
          {
            ...named,
            value: measure.value(occupation),
            medianPay: occupation.medianPay,
            projectedChange: measures["projected-change"].value(occupation),
          },
        ];
  });

/** Whether a view leaves a row. */
export const isIn =
  ({ category }: View) =>
  (row: { category: string }): boolean =>
    category === undefined || category === row.category;

export const namesIn =
  ({ categories }: ChartSource) =>
  (slug: string): CategoryNames =>
    categories.get(slug) ?? { title: slug, shortTitle: slug };

/** What a chart of occupations has found in one category, figures in braces. */
export const foundInCategory = (rows: readonly unknown[], slug: string, title: string): string => {
  const of = (name: string) => `{categories/${slug}/${name}}`;
  const noun = rows.length === 1 ? "occupation" : "occupations";
  return `${title}: ${of("occupations")} ${noun}, ${of("jobs")} jobs, mean exposure ${of("karpathy")} of 10`;
};
