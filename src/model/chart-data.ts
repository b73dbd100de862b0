import type { ChartSpec } from "../schema/chart.ts";
import type { Atlas } from "./atlas.ts";
import type { Data } from "./data-column.ts";
import { measures, type Measure } from "./measure.ts";
import { payColumns, payRowsOf, type PayRow } from "./pay-rows.ts";
import { treemapOf, type CategoryNames, type TreemapData, type TreemapRow } from "./treemap-data.ts";

export interface PayScaleData extends Data<"pay-scale", PayRow> {
  from: number;
  to: number;
}

export type ChartData = TreemapData | PayScaleData;

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
  const names = (slug: string) => categories.get(slug) ?? { title: slug, shortTitle: slug };
  const rows = atlas.occupations.flatMap((occupation): TreemapRow[] => {
    const { slug, title, shortTitle, category, jobs } = occupation;
    if (jobs === null || (view.category !== undefined && view.category !== category)) return [];
    return [{ slug, title, shortTitle, category, categoryTitle: names(category).title, jobs, value: measure.value(occupation) }];
  });
  return treemapOf(rows, measure, names);
}
