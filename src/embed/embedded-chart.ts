import { draw } from "../charts/draw.ts";
import { kindOf, type ChartData } from "../charts/kinds.ts";
import { absolute, embedHref, href, loaderHref, standIns } from "../routes.ts";
import { widths } from "../tokens.ts";
import { chartPicture, sizeOf, type PictureOf } from "../publish/chart-picture.ts";
import type { Embedded, Pictures } from "./snippets.ts";
import { plain } from "../figures/fill-figures.ts";
import { ownWork } from "../publish/works.ts";
import { datesOf } from "../text/dates.ts";

/** Widths in px to which an embed's drawings grow at most; as in `styles/embed.css`. */
const largest = { narrow: 360, middle: 600 } as const;
/** Height in px of an occupation's embed, whose parts are always the same. */
const occupationHeight = 1000;

/** Height in px at which a chart's embed fits any column from 320 px without a scrollbar of its own. */
function embedHeight(data: ChartData): number {
  const room = kindOf(data).embedRoom;
  const heights = (["narrow", "middle"] as const).map(
    (width) => (draw(data, width, "occupations", "embed").height * largest[width]) / widths[width] + room[width],
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
