import { draw } from "../charts/draw.ts";
import type { ChartData } from "../model/chart-data.ts";

/** Room in px for an embed's title, legend and attribution above and below the drawing. */
const around = 210;

/** Height in px at which a chart's embed is usable in a column of an article. */
export const embedHeight = (data: ChartData): number => Math.ceil((draw(data, "middle").height + around) / 10) * 10;

/** Snippet A: an iframe that needs no script. `address` is the whole address of the embed page. */
export function iframeSnippet({ address, title, height }: { address: string; title: string; height: number }): string {
  const safe = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${address}" title="${safe}" width="100%" height="${height}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="border:0"></iframe>`;
}
