import { writeFields } from "../dom/url-fields.ts";
import { lookFields, usualLook, type Look } from "./look.ts";
import { occupationHeight } from "./room.ts";
import type { Embedded, Pictures } from "./snippets.ts";

/** What somebody chose in the form that makes embeds. */
export interface Choice {
  /** Parameters of the view, as in an address; empty for the chart as it opens. */
  view: string;
  /** The view in words; null for the chart as it opens. */
  says: string | null;
  /** What the view shows, where that is another drawing than the chart's opening one; null where it is not. */
  other: ShownView | null;
  theme: Look["theme"];
  plain: boolean;
  still: boolean;
  transparent: boolean;
  /** A pinned release; null for live. */
  release: { hash: string; date: string } | null;
  /** A fixed size in px; null for as wide as the column. */
  size: { width: number; height: number } | null;
}

/** The chart as it opens, as wide as its column. */
export const plainChoice: Choice = {
  view: "",
  says: null,
  other: null,
  theme: "auto",
  plain: false,
  still: false,
  transparent: false,
  release: null,
  size: null,
};

/** A view that has a drawing of its own. */
export interface ShownView {
  /** Its finding and its credit; null for a chart whose title and sources hold in every view. */
  words: { headline: string; credit: string } | null;
}

/** An embed as chosen. `opening` is the chart as it opens, live. */
export function chosenEmbed(opening: Embedded, choice: Choice): Embedded {
  const { view, says, other, theme, plain, transparent, still, release, size } = choice;
  const settings = [
    ...new URLSearchParams(view),
    ...writeFields(lookFields, { theme, plain, transparent, static: still, view: "chart" }, usualLook),
  ];
  const pinned = release === null ? {} : { release: release.hash, pinned: release.date };
  const at = (address: string) => (release === null ? address : address.replace("/embed/v1/", `/embed/r/${release.hash}/`));
  const own = release === null ? opening.pictures : pinnedPictures(opening, release.hash);
  const shown = other === null ? own : release === null ? variantPicture(opening, view) : null;
  const words = other?.words ?? null;
  const credit = words?.credit ?? opening.credit;
  return {
    ...opening,
    ...pinned,
    ...(view === "" || says === null ? {} : { says }),
    ...(words === null ? {} : { cite: { ...opening.cite, title: words.headline } }),
    page: withQuery(opening.page, [...new URLSearchParams(view)]),
    frame: withQuery(at(opening.frame), settings),
    pictures: shown === null ? null : inTheme(shown, theme),
    height: opening.height + (words === null ? 0 : roomFor(words, opening)),
    credit: release === null ? credit : `${credit} Pinned ${release.date}.`,
    settings,
    ...size,
  };
}

/** Letters in a line of an embed's title and of its credit in the narrowest column, and the height of such a line in px. */
const lines = { title: { letters: 22, height: 32 }, credit: { letters: 40, height: 21 } } as const;

/** Room in px that longer words than the opening ones may take. */
function roomFor({ headline, credit }: { headline: string; credit: string }, opening: Embedded): number {
  const more = ({ letters, height }: { letters: number; height: number }, words: string, usual: string) =>
    height * Math.max(0, Math.ceil(words.length / letters) - Math.floor(usual.length / letters));
  return more(lines.title, headline, opening.says) + more(lines.credit, credit, opening.credit);
}

export interface AskedEmbed {
  embed: Embedded | undefined;
  /** What the address names and is not there; "" where all is well. */
  remark: string;
}

/** Enough of a name to know it by; an address can hold thousands of letters. */
const longest = 40;

/** The embed that the page's address names, if there is one. */
export async function askedEmbed(charts: readonly Embedded[], pattern: Embedded): Promise<AskedEmbed> {
  const named = new URLSearchParams(location.search).get("chart");
  if (named === null) return { embed: undefined, remark: "" };
  const embed = embedInAddress(charts, pattern);
  // Jobs are too many to list: whether there is one its own embed says, on this host.
  const isThere =
    embed !== undefined && (charts.includes(embed) || (await fetch(new URL(embed.frame).pathname, { method: "HEAD" }).then(({ ok }) => ok, () => true))); // prettier-ignore
  if (isThere) return { embed, remark: "" };
  return { embed: undefined, remark: `There is no chart “${named.length > longest ? `${named.slice(0, longest)}…` : named}”. ` };
}

/** The embed that the page's address names: of the charts, or of any occupation, which are too many to list. `pattern` is any chart. */
function embedInAddress(charts: readonly Embedded[], pattern: Embedded): Embedded | undefined {
  const named = new URLSearchParams(location.search).get("chart");
  const slug = /^occupation\/([a-z0-9-]+)$/.exec(named ?? "")?.[1];
  if (slug === undefined) return charts.find(({ chart }) => chart === named);
  const site = new URL(`../../../`, pattern.frame);
  const { opening: _, ...embedded } = pattern;
  return {
    ...embedded,
    chart: `occupation/${slug}`,
    name: "Occupation",
    says: "",
    page: new URL(`occupations/${slug}/`, site).href,
    frame: new URL(`embed/v1/occupation/${slug}/`, site).href,
    height: occupationHeight,
    variants: [],
    pictures: { png: new URL(`social/occupations/${slug}.png`, site).href, width: 600, height: 315 },
  };
}

function withQuery(address: string, settings: readonly (readonly [string, string])[]): string {
  const url = new URL(address);
  for (const [name, value] of settings) url.searchParams.set(name, value);
  return url.href;
}

/** The picture of a chart by another measure, and nothing else chosen; null for any other view. */
function variantPicture({ chart, page, variants = [] }: Embedded, view: string): Pictures | null {
  const [[name, measure = ""] = [], ...others] = [...new URLSearchParams(view)];
  if (name !== "measure" || others.length > 0 || !variants.includes(measure)) return null;
  return { png: new URL(`../../social/charts/${chart}-${measure}.png`, page).href, width: 600, height: 315 };
}

/** A release holds pictures of its own, beside its pages. */
function pinnedPictures({ frame, chart, pictures }: Embedded, hash: string): Pictures | null {
  if (pictures === null) return null;
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
