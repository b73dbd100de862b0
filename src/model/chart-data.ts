import type { ChartSpec } from "../schema/chart.ts";
import type { Atlas } from "./atlas.ts";
import type { Data } from "./data-column.ts";
import { categoryBarsOf, type CategoryBarsData } from "./category-bars.ts";
import { measures, type Measure } from "./measure.ts";
import { measuresOf, type MeasuresData, type MeasuresRow } from "./measures-data.ts";
import { payColumns, payRowsOf, type PayRow } from "./pay-rows.ts";
import { treemapOf, type CategoryNames, type TreemapData, type TreemapRow } from "./treemap-data.ts";

export interface PayScaleData extends Data<"pay-scale", PayRow> {
  from: number;
  to: number;
}

export type ChartData = TreemapData | PayScaleData | MeasuresData | CategoryBarsData;

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
    case "measures": {
      const rows = measuresRowsOf(atlas, categories).filter((row) => view.category === undefined || view.category === row.category);
      return measuresOf(rows, spec, view.category === undefined ? null : (categories.get(view.category)?.title ?? view.category));
    }
    case "category-bars":
      return categoryBarsOf(rowsOf(atlas, categories, measures[spec.measure]), spec.measure, namesIn(categories));
  }
}

/** A table of hundreds of rows has a page of its own: it would weigh as much as the drawing beside it. */
export const hasTablePage = (data: ChartData): boolean => data.rows.length > 100;

function treemapData(measure: Measure, atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, view: View): TreemapData {
  const rows = rowsOf(atlas, categories, measure).filter((row) => view.category === undefined || view.category === row.category);
  return treemapOf(rows, measure, namesIn(categories));
}

const namesIn = (categories: ReadonlyMap<string, CategoryNames>) => (slug: string) =>
  categories.get(slug) ?? { title: slug, shortTitle: slug };

/** A row for each occupation with employment that two current measures or more score. */
const measuresRowsOf = (atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>): MeasuresRow[] =>
  atlas.occupations.flatMap((occupation): MeasuresRow[] => {
    const { slug, title, shortTitle, category, jobs, scores, ranks, meanRank, disagreement } = occupation;
    if (jobs === null || disagreement === null) return [];
    const categoryTitle = categories.get(category)?.title ?? category;
    return [{ slug, title, shortTitle, category, categoryTitle, jobs, scores, ranks, meanRank, disagreement }];
  });

/** A row for each occupation with employment. */
export const rowsOf = (atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, measure: Measure): TreemapRow[] =>
  atlas.occupations.flatMap((occupation): TreemapRow[] => {
    const { slug, title, shortTitle, category, jobs } = occupation;
    const categoryTitle = categories.get(category)?.title ?? category;
    return jobs === null ? [] : [{ slug, title, shortTitle, category, categoryTitle, jobs, value: measure.value(occupation) }];
  });
