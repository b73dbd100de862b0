import type { ChartSpec } from "../schema/chart.ts";
import { exposureIds, measureIds, type MeasureId } from "../schema/measure.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { axisValue, dotRow, dotsOf, type DotsData } from "./dots/data.ts";
import { categoryBarsOf, type CategoryBarsData } from "./category-bars/data.ts";
import { measures, type Measure } from "../atlas/measure.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { measuresOf, type MeasuresData } from "./measures/data.ts";
import { headcountOf, type HeadcountData } from "./headcount/data.ts";
import { neighborhoodOf } from "../neighbors/tables.ts";
import { nextDataOf } from "./next-jobs/occupations.ts";
import { nextJobsOf, type NextJobsData } from "./next-jobs/data.ts";
import { plainNextView } from "./next-jobs/view.ts";
import { paidJobOf, payScaleOf, type PayScaleData } from "./pay-scale/data.ts";
import type { CategoryNames, MeasuresRow, NamedRow, ValueRow } from "./rows.ts";
import { treemapOf, type TreemapData } from "./treemap/data.ts";

export type ChartData = TreemapData | PayScaleData | DotsData | MeasuresData | CategoryBarsData | HeadcountData | NextJobsData;

export interface View {
  /** Only this category's occupations. */
  category?: string;
}

/** Everything a chart shows, from its spec. Throws where the spec asks for what no chart can do. */
export function chartData(spec: ChartSpec, atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, view: View = {}): ChartData {
  switch (spec.kind) {
    case "treemap":
      return treemapData(measures[spec.measure], atlas, categories, view);
    case "pay-scale": {
      const beside = atlas.bySlug.get(spec.beside);
      const job = beside === undefined ? null : paidJobOf(beside);
      return payScaleOf(atlas.rows["pay-levels"], spec, { axis: "log", level: spec.level, job });
    }
    case "headcount-and-pay":
      return headcountOf(spec, atlas.rows["known-changes"]);
    case "next-jobs":
      return nextJobsOf(nextDataOf(atlas, neighborhoodOf(atlas.rows), categories), spec.start, plainNextView);
    case "dots": {
      const [x, y] = spec.exposure === "across" ? [spec.measure, spec.against] : [spec.against, spec.measure];
      const rows = atlas.occupations.flatMap((occupation) => {
        const named = namedRow(occupation, categories);
        return named === null || (view.category !== undefined && view.category !== occupation.category)
          ? []
          : [dotRow(named, axisValue(occupation, x), axisValue(occupation, y))];
      });
      return dotsOf(rows, x, y, spec.exposure);
    }
    case "measures": {
      const rows = measuresRowsOf(atlas, categories).filter((row) => view.category === undefined || view.category === row.category);
      return measuresOf(rows, spec, view.category === undefined ? null : (categories.get(view.category)?.title ?? view.category));
    }
    case "category-bars":
      return categoryBarsOf(rowsOf(atlas, categories, measures[spec.measure]), spec.measure, namesIn(categories));
  }
}

/** The measures by which a chart is drawn on pages of their own, for readers without scripts and for links that must stay. */
export function variantsOf(spec: ChartSpec): readonly MeasureId[] {
  switch (spec.kind) {
    case "treemap":
      return measureIds;
    case "dots":
      return exposureIds;
    case "pay-scale":
    case "measures":
    case "category-bars":
    case "headcount-and-pay":
    case "next-jobs":
      return [];
  }
}

/** The same chart by another of its measures. */
export const byMeasure = (spec: ChartSpec, measure: MeasureId): ChartSpec =>
  "measure" in spec ? ({ ...spec, measure } as ChartSpec) : spec;

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
export const rowsOf = (atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, measure: Measure): ValueRow[] =>
  atlas.occupations.flatMap((occupation): ValueRow[] => {
    const named = namedRow(occupation, categories);
    return named === null ? [] : [{ ...named, value: measure.value(occupation) }];
  });

/** What every row of occupations begins with; null without employment. */
function namedRow(
  { slug, title, shortTitle, category, jobs }: Occupation,
  categories: ReadonlyMap<string, CategoryNames>,
): NamedRow | null {
  return jobs === null ? null : { slug, title, shortTitle, category, categoryTitle: categories.get(category)?.title ?? category, jobs };
}
