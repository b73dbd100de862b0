import { writeFields } from "../dom/url-fields.ts";
import { lookFields, usualLook, type Look } from "./look.ts";
import type { Embedded, Pictures } from "./snippets.ts";

/** What somebody chose in the form that makes embeds. */
export interface Choice {
  /** Parameters of the view, as in an address; empty for the chart as it opens. */
  view: string;
  /** The view in words; null for the chart as it opens. */
  says: string | null;
  theme: Look["theme"];
  plain: boolean;
  still: boolean;
  transparent: boolean;
  /** A pinned release; null for live. */
  release: { hash: string; date: string } | null;
  /** A fixed size in px; null for as wide as the column. */
  size: { width: number; height: number } | null;
}

/** An embed as chosen. `opening` is the chart as it opens, live. */
export function chosenEmbed(opening: Embedded, choice: Choice): Embedded {
  const { view, says, theme, plain, transparent, still, release, size } = choice;
  const settings = [
    ...new URLSearchParams(view),
    ...writeFields(lookFields, { theme, plain, transparent, static: still, view: "chart" }, usualLook),
  ];
  const pinned = release === null ? {} : { release: release.hash, pinned: release.date };
  const at = (address: string) => (release === null ? address : address.replace("/embed/v1/", `/embed/r/${release.hash}/`));
  return {
    ...opening,
    ...pinned,
    ...(view === "" || says === null ? {} : { says, pictured: opening.says }),
    page: withQuery(opening.page, [...new URLSearchParams(view)]),
    frame: withQuery(at(opening.frame), settings),
    pictures: inTheme(release === null ? opening.pictures : pinnedPictures(opening, release.hash), theme),
    credit: release === null ? opening.credit : `${opening.credit} Pinned ${release.date}.`,
    settings,
    ...size,
  };
}

/** The embed that the page's address names: of the charts, or of any occupation, which are too many to list. `pattern` is any chart. */
export function embedInAddress(charts: readonly Embedded[], pattern: Embedded): Embedded | undefined {
  const named = new URLSearchParams(location.search).get("chart");
  const slug = /^occupation\/([a-z0-9-]+)$/.exec(named ?? "")?.[1];
  if (slug === undefined) return charts.find(({ chart }) => chart === named);
  const site = new URL(`../../../`, pattern.frame);
  return {
    ...pattern,
    chart: `occupation/${slug}`,
    name: "Occupation",
    says: "",
    page: new URL(`occupations/${slug}/`, site).href,
    frame: new URL(`embed/v1/occupation/${slug}/`, site).href,
    height: 1000,
    pictures: { png: new URL(`social/occupations/${slug}.png`, site).href, width: 600, height: 315 },
  };
}

function withQuery(address: string, settings: readonly (readonly [string, string])[]): string {
  const url = new URL(address);
  for (const [name, value] of settings) url.searchParams.set(name, value);
  return url.href;
}

/** A release holds pictures of its own, beside its pages. */
function pinnedPictures({ frame, chart, pictures }: Embedded, hash: string): Pictures {
  const at = (ending: string) => new URL(`../../r/${hash}/${chart}${ending}`, frame).href;
  const { narrow, dark } = pictures;
  return {
    ...pictures,
    png: at(".png"),
    ...(dark === undefined ? {} : { dark: at("-dark.svg") }),
    ...(narrow === undefined ? {} : { narrow: { ...narrow, light: at("-narrow.svg"), dark: at("-narrow-dark.svg") } }),
  };
}

/** One theme alone has no picture of the other. */
function inTheme({ dark, ...pictures }: Pictures, theme: Choice["theme"]): Pictures {
  if (theme === "auto" || dark === undefined) return { ...pictures, ...(dark === undefined ? {} : { dark }) };
  if (theme === "light") return pictures;
  const { narrow } = pictures;
  return { ...pictures, png: dark, ...(narrow === undefined ? {} : { narrow: { ...narrow, light: narrow.dark } }) };
}
