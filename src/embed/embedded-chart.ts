import { variantsOf } from "../charts/chart-data.ts";
import { draw, unnamedOf } from "../charts/draw.ts";
import { changePaths } from "../charts/job-change/file.ts";
import { economyPath } from "../charts/live/economy-path.ts";
import { kindOf, type ChartData } from "../charts/kinds.ts";
import { textWidth } from "../charts/label.ts";
import type { ChartOpening } from "../charts/opened-view.ts";
import { absolute, embedHref, href, loaderHref, standIns } from "../routes.ts";
import { widths, type Width } from "../tokens.ts";
import { chartPicture, creditedIn, sizeOf, type PictureOf } from "../publish/chart-picture.ts";
import { measuredHeights } from "./measured-heights.ts";
import { occupationHeight, type Room } from "./room.ts";
import type { Embedded, Pictures } from "./snippets.ts";
import { plain } from "../figures/fill-figures.ts";
import { ownWork } from "../publish/works.ts";
import { creditWords } from "../text/credit.ts";
import { datesOf } from "../text/dates.ts";

/** Widths in px at which drawings stand in the columns of most articles: on phones, and beside them as a picture and live in a frame. */
const usual = { narrow: 360, middle: 600 } as const;
/** Width in px of the drawings in a frame that one height, without a loader to tell another, has to do for: of a phone and of a column of 760 px. */
const framed = { ...usual, middle: 741 } as const;

/** Px that other browsers may need more than the one in which heights were measured. */
const spare = 5;

/** Height in px at which a chart's embed fits any column from 320 px without a scrollbar of its own. One that is new is reckoned until it is measured. */
const embedHeight = (id: string, data: ChartData): number => Math.ceil(((measuredHeights[id] ?? reckonedHeight(data)) + spare) / 10) * 10;

function reckonedHeight(data: ChartData): number {
  const room = kindOf(data).embedRoom;
  const heights = (["narrow", "middle"] as const).map(
    (width) => (draw(data, width, "occupations", "embed").height * framed[width]) / widths[width] + room[width] + listHeight(data, width),
  );
  return Math.max(...heights);
}

/** What the loader keeps free for a chart's embed until it has said how high it is. */
export function embeddedRoom(data: ChartData): Room {
  const { embedRoom } = kindOf(data);
  const drawn = (width: Width) => Math.round(draw(data, width, "occupations", "embed").height);
  const around = (width: "narrow" | "middle") => embedRoom[width] + listHeight(data, width);
  return [drawn("narrow"), drawn("middle"), drawn("wide"), around("narrow"), around("middle")];
}

/** Type size of the list of what a drawing has no room to name, and from line to line, px; as in `chart.css`. */
const list = { size: 13, line: 19 } as const;

/** Height in px of that list below a drawing. */
function listHeight(data: ChartData, width: Width): number {
  const groups = unnamedOf(data, width)?.groups ?? [];
  const lines = groups.map(({ by, names }) => Math.ceil((1.1 * textWidth(`${by} ${names.join("; ")}`, list.size)) / widths[width]));
  return groups.length === 0 ? 0 : list.line * (1 + lines.reduce((sum, each) => sum + each, 0));
}

/** A chart as it opens, live, on its way into somebody else's page. */
export function embeddedChart(chart: PictureOf): Embedded {
  const { id, spec, data, figures, words } = chart;
  const sources = spec.sources.flatMap((source) => figures.sources.get(source) ?? []);
  return {
    chart: id,
    name: spec.name,
    says: plain(spec.title, figures),
    page: absolute(href(`charts/${id}`)),
    frame: absolute(embedHref(id)),
    loader: absolute(loaderHref),
    height: embedHeight(id, data),
    pictures: picturesOf(chart),
    credit: creditWords(
      creditedIn(chart),
      { vintage: words?.vintage ?? datesOf(sources), caution: kindOf(data).caution ?? words?.caution ?? "" },
      absolute(href("licenses")),
    ),
    cite: ownWork(`charts/${id}`, plain(spec.title, figures), spec.checked, "Chart"),
    settings: [],
    opening: openingOf(chart),
    variants: variantsOf(spec),
  };
}

/** What the attributes of a chart's live element say. */
function openingOf({ id, spec, data }: PictureOf): ChartOpening {
  const { tag } = kindOf(data);
  switch (spec.kind) {
    case "treemap":
      return { tag, measure: spec.measure, figures: spec.level === "detailed" ? economyPath : undefined };
    case "category-bars":
      return { tag, measure: spec.measure };
    case "dots":
      return { tag, measure: spec.measure, against: spec.against, exposure: spec.exposure };
    case "measures":
      return { tag, leastJobs: String(spec.leastJobs), leastMeasures: String(spec.leastMeasures) };
    case "job-change":
      return { tag, ...changePaths(id) };
    default:
      return { tag };
  }
}

/** As wide as the live drawing in an article's column, so that little moves when that takes its place. */
function picturesOf(chart: PictureOf): Pictures {
  const size = (width: "middle" | "narrow") => {
    const drawn = sizeOf(chartPicture(chart, width, "light"));
    return { width: usual[width], height: Math.round((drawn.height * usual[width]) / drawn.width) };
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
