import type { CategoryBarsData } from "./category-bars/data.ts";
import type { DotsData } from "./dots/data.ts";
import type { DotsView } from "./dots/view.ts";
import { loadMapData, type MapData } from "./live/map-data.ts";
import type { MeasuresData } from "./measures/data.ts";
import type { MeasuresView } from "./measures/view.ts";
import type { TreemapData } from "./treemap/data.ts";
import type { MapView } from "./treemap/view.ts";
import type { MeasureNotes, ViewWords } from "./view-words.ts";

/** A live chart as its page brings it: the name of its element and what its attributes say. */
export interface ChartOpening {
  tag: string;
  measure?: string | undefined;
  against?: string | undefined;
  exposure?: string | undefined;
  leastJobs?: string | undefined;
  leastMeasures?: string | undefined;
}

/** A view that an address asks for, with its rows. */
export type OpenedView = {
  /** Whether it is the one that the page opens with. */
  isOpening: boolean;
  /** What stands around it. */
  words: (notes: MeasureNotes) => ViewWords;
} & (
  | { kind: "treemap"; view: MapView; data: TreemapData }
  | { kind: "dots"; view: DotsView; data: DotsData }
  | { kind: "measures"; view: MeasuresView; data: MeasuresData }
  | { kind: "category-bars"; data: CategoryBarsData }
);

/** Reads a view from an address as the chart's own element does. */
export type OpenView = (chart: ChartOpening, parameters: URLSearchParams, figures: MapData) => OpenedView;

/** Charts whose words change with their view; each loads its own. */
const readers: Readonly<Partial<Record<string, () => Promise<OpenView>>>> = {
  "atlas-map": async () => (await import("./treemap/words.ts")).openMap,
  "atlas-dots": async () => (await import("./dots/words.ts")).openDots,
  "atlas-measures": async () => (await import("./measures/words.ts")).openMeasures,
  "atlas-bars": async () => (await import("./category-bars/words.ts")).openBars,
};

/** The view that an address asks for. null for a chart whose words hold in every view. */
export async function openedView(chart: ChartOpening, parameters: URLSearchParams): Promise<OpenedView | null> {
  const reader = readers[chart.tag];
  if (reader === undefined) return null;
  const [open, figures] = await Promise.all([reader(), loadMapData()]);
  return open(chart, parameters, figures);
}
