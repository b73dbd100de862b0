import { fetchJson, once } from "../dom/load-once.ts";
import type { MeasureNote } from "../schema/measure-note.ts";
import type { MeasureId } from "../schema/measure.ts";
import type { Credited } from "../text/credit.ts";

/** `/data/views.json`: what stands around a live chart when it shows another view than the page's own. */
export interface ViewsFile {
  /** By id of the source record. */
  sources: Record<string, Credited>;
  /** Colors of pictures, light and dark, by name. */
  colors: Record<string, readonly [light: string, dark: string]>;
  measures: Record<MeasureId, Pick<MeasureNote, "by" | "shows" | "limits" | "detailedLimits">>;
}

/** Loaded once a page, when a reader first asks for another view. */
export const loadViews = once(() => fetchJson<ViewsFile>("data/views.json"));
