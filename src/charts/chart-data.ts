import type { ChartSpec } from "../schema/chart.ts";
import type { MeasureId } from "../schema/measure.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { kinds, type ChartData } from "./kinds.ts";
import type { Kind, View } from "./kind.ts";
import type { CategoryNames } from "./rows.ts";

const kindOfSpec = ({ kind }: ChartSpec): Kind<ChartSpec["kind"], ChartData> => kinds[kind];

/** Everything a chart shows, from its spec. Throws where the spec asks for what no chart can do. */
export const chartData = (spec: ChartSpec, atlas: Atlas, categories: ReadonlyMap<string, CategoryNames>, view: View = {}): ChartData =>
  kindOfSpec(spec).data(spec, { atlas, categories }, view);

/** The measures by which a chart is drawn on pages of their own, for readers without scripts and for links that must stay. */
export const variantsOf = (spec: ChartSpec): readonly MeasureId[] => kinds[spec.kind].variants;

/** The same chart by another of its measures. */
export const byMeasure = (spec: ChartSpec, measure: MeasureId): ChartSpec =>
  "measure" in spec ? ({ ...spec, measure } as ChartSpec) : spec;

/** A table of hundreds of rows has a page of its own: it would weigh as much as the drawing beside it. */
export const hasTablePage = (data: ChartData): boolean => data.rows.length > 100;
