import type { ChartSpec } from "../schema/chart.ts";
import type { MeasureId } from "../schema/measure.ts";
import { measures, type MeasureFacts } from "../atlas/measure.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { kinds, type ChartData } from "./kinds.ts";
import type { Kind, View } from "./kind.ts";
import type { CategoryNames } from "./rows.ts";

const kindOfSpec = ({ kind }: ChartSpec): Kind<ChartSpec["kind"], ChartData> => kinds[kind];

/** Everything a chart shows, from its spec. Throws where the spec asks for what no chart can do. */
export const chartData = (spec: ChartSpec, atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, view: View = {}): ChartData =>
  kindOfSpec(spec).data(spec, { atlas, categories }, view);

/** The measures by which a chart is drawn on pages of their own, for readers without scripts and for links that must stay. */
export function variantsOf(spec: ChartSpec): readonly MeasureId[] {
  const { variants, ownMeasures } = kindOfSpec(spec);
  const own = ownMeasures?.(spec) ?? null;
  return own === null ? variants : (Object.keys(own) as MeasureId[]);
}

/** A measure as a chart shows it: of detailed occupations, pay and projections are newer than of profiles. */
export const measureIn = (spec: ChartSpec, id: MeasureId): MeasureFacts => kindOfSpec(spec).ownMeasures?.(spec)?.[id] ?? measures[id];

/** The same chart by another of its measures. */
export const byMeasure = (spec: ChartSpec, measure: MeasureId): ChartSpec =>
  "measure" in spec
    ? // What authors remark holds for the measure that the chart opens with.
      ({ ...spec, measure, ...("remarks" in spec && spec.measure !== measure ? { remarks: [] } : {}) } as ChartSpec)
    : spec;

/** A table of hundreds of rows has a page of its own: it would weigh as much as the drawing beside it. */
export const hasTablePage = (data: ChartData): boolean => data.rows.length > 100;
