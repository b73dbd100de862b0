import { draw } from "../charts/draw.ts";
import type { ChartData } from "../model/chart-data.ts";
import { widths } from "../tokens.ts";

/** Room in px for an embed's title, legend and attribution above and below the drawing. */
const around = { narrow: 400, middle: 240 } as const;
/** Widths in px to which an embed's drawings grow at most; as in `styles/chart.css`. */
const largest = { narrow: 360, middle: 640 } as const;

/** Height in px at which a chart's embed fits any column up to 760 px without a scrollbar of its own. */
export function embedHeight(data: ChartData): number {
  const heights = (["narrow", "middle"] as const).map(
    (width) => (draw(data, width).height * largest[width]) / widths[width] + around[width],
  );
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

/** Snippet A: an iframe that needs no script. `address` is the whole address of the embed page. */
export function iframeSnippet({ address, title, height }: { address: string; title: string; height: number }): string {
  const safe = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${address}" title="${safe}" width="100%" height="${height}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="border:0"></iframe>`;
}
