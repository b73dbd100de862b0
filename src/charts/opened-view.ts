import type { CategoryBarsData } from "./category-bars/data.ts";
import type { DotsData } from "./dots/data.ts";
import type { DotsView } from "./dots/view.ts";
import type { JobChangeData } from "./job-change/data.ts";
import type { ChangeView } from "./job-change/view.ts";
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
  /** Paths of the figures and of the names, of charts that have files of their own. */
  figures?: string | undefined;
  names?: string | undefined;
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
  | { kind: "job-change"; view: ChangeView; data: JobChangeData }
);

/** Reads a view from an address as the chart's own element does, with the chart's figures. */
export type OpenView<F> = (chart: ChartOpening, parameters: URLSearchParams, figures: F) => OpenedView;

/** Reads it and loads the figures. */
export type ReadOpened = (chart: ChartOpening, parameters: URLSearchParams) => Promise<OpenedView>;

/** A reader of a chart whose figures are in the map's file. */
const ofMap =
  (load: () => Promise<OpenView<MapData>>): ReadOpened =>
  async (chart, parameters) => {
    const loadFigures = chart.figures === undefined ? loadMapData : (await import("./live/economy-data.ts")).loadEconomy;
    const [open, figures] = await Promise.all([load(), loadFigures()]);
    return open(chart, parameters, figures);
  };

/** Charts whose words change with their view; each loads its own. */
const readers: Readonly<Partial<Record<string, ReadOpened>>> = {
  "atlas-map": ofMap(async () => (await import("./treemap/words.ts")).openMap),
  "atlas-dots": ofMap(async () => (await import("./dots/words.ts")).openDots),
  "atlas-measures": ofMap(async () => (await import("./measures/words.ts")).openMeasures),
  "atlas-bars": ofMap(async () => (await import("./category-bars/words.ts")).openBars),
  "atlas-change": async (chart, parameters) => (await import("./job-change/words.ts")).openChanges(chart, parameters),
};

/** The view that an address asks for. null for a chart whose words hold in every view. */
export const openedView = async (chart: ChartOpening, parameters: URLSearchParams): Promise<OpenedView | null> =>
  (await readers[chart.tag]?.(chart, parameters)) ?? null;
