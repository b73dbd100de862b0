import { draw } from "../charts/draw.ts";
import type { ChartData } from "../charts/chart-data.ts";
import { absolute, embedHref, href, loaderHref, standIns } from "../routes.ts";
import { widths } from "../tokens.ts";
import { chartPicture, sizeOf, type PictureOf } from "../publish/chart-picture.ts";
import type { Embedded, Pictures } from "./snippets.ts";
import { plain } from "../figures/fill-figures.ts";
import { ownWork } from "../publish/works.ts";
import { datesOf } from "../text/dates.ts";

/** Room in px for an embed's title, controls, legend and attribution above and below the drawing; a browser test holds it to what they take. */
const around: Record<ChartData["kind"], { narrow: number; middle: number }> = {
  treemap: { narrow: 490, middle: 340 },
  "category-bars": { narrow: 440, middle: 355 },
  dots: { narrow: 600, middle: 435 },
  measures: { narrow: 640, middle: 420 },
  "pay-scale": { narrow: 660, middle: 420 },
  "next-jobs": { narrow: 760, middle: 545 },
  "headcount-and-pay": { narrow: 935, middle: 630 },
};
/** Widths in px to which an embed's drawings grow at most; as in `styles/embed.css`. */
const largest = { narrow: 360, middle: 600 } as const;
/** Height in px of an occupation's embed, whose parts are always the same. */
export const occupationHeight = 1000;

/** Height in px at which a chart's embed fits any column from 320 px without a scrollbar of its own. */
export function embedHeight(data: ChartData): number {
  const heights = (["narrow", "middle"] as const).map(
    (width) => (draw(data, width, "occupations", "embed").height * largest[width]) / widths[width] + around[data.kind][width],
  );
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

/** A chart as it opens, live, on its way into somebody else's page. */
export function embeddedChart(chart: PictureOf): Embedded {
  const { id, spec, data, figures } = chart;
  const sources = spec.sources.flatMap((source) => figures.sources.get(source) ?? []);
  return {
    chart: id,
    name: spec.name,
    says: plain(spec.title, figures),
    page: absolute(href(`charts/${id}`)),
    frame: absolute(embedHref(id)),
    loader: absolute(loaderHref),
    height: embedHeight(data),
    pictures: picturesOf(chart),
    credit: `Sources: ${[...new Set(sources.map(({ publisher }) => publisher))].join("; ")}. Data of ${datesOf(sources)}. CC BY 4.0.`,
    cite: ownWork(`charts/${id}`, plain(spec.title, figures), spec.checked, "Chart"),
    settings: [],
  };
}

/** As wide as the live drawing in an article's column, so that little moves when that takes its place. */
function picturesOf(chart: PictureOf): Pictures {
  const size = (width: "middle" | "narrow") => {
    const drawn = sizeOf(chartPicture(chart, width, "light"));
    return { width: largest[width], height: Math.round((drawn.height * largest[width]) / drawn.width) };
  };
  const files = standIns(chart.id);
  return {
    png: absolute(files.png),
    ...size("middle"),
    dark: absolute(files.darkSvg),
    narrow: { light: absolute(files.narrowSvg), dark: absolute(files.narrowDarkSvg), ...size("narrow") },
  };
}

/** An occupation, live. */
export const embeddedOccupation = (
  { slug, title }: { slug: string; title: string },
  says: string,
): Pick<Embedded, "name" | "says" | "frame" | "height"> => ({
  name: title,
  says,
  frame: absolute(embedHref(`occupation/${slug}`)),
  height: occupationHeight,
});
