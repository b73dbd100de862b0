import { apa } from "../publish/citation-formats.ts";
import type { ChartOpening } from "../charts/opened-view.ts";
import type { CslItem } from "../publish/citation.ts";
import { escape } from "../charts/svg/page-svg.ts";

/** A view of a chart on its way into somebody else's page. Addresses are whole. */
export interface Embedded {
  /** Id of the chart, or `occupation/<slug>`. */
  chart: string;
  name: string;
  /** What the view shows, in words. */
  says: string;
  /** The page that says more, with the view. */
  page: string;
  /** The embed itself, with the view and the look. */
  frame: string;
  loader: string;
  /** In px; without it the frame is as wide as its column. */
  width?: number;
  /** Height in px at which it fits any column, or the given width. */
  height: number;
  /** Pictures of this view; null where none was drawn, because a picture of another would say something else. */
  pictures: Pictures | null;
  /** The chart as its live element opens it; absent for an occupation. */
  opening?: ChartOpening;
  /** Measures by which the chart has a page and a picture, beside its own. */
  variants?: readonly string[];
  /** Where it comes from. */
  credit: string;
  /** The chart as a work to cite. */
  cite: CslItem;
  /** Attributes of the element: what the address of the frame says. */
  settings: readonly (readonly [name: string, value: string])[];
  /** Hash of a pinned release, and the day it was made, in words. */
  release?: string;
  pinned?: string;
}

/** What the form that makes embeds knows: every chart as it opens, and the pinned releases, their days in words. */
export interface EmbedFile {
  charts: Embedded[];
  releases: { hash: string; date: string; charts: string[] }[];
}

/** What stands in for the chart where nothing is live. */
export interface Pictures {
  png: string;
  width: number;
  height: number;
  /** Absent where the theme is fixed to light. */
  dark?: string;
  narrow?: { light: string; dark: string; width: number; height: number };
}

/** Columns up to here in px are shown the narrow picture. */
const narrowest = 559;

const alt = ({ name, says }: Embedded) => `${name}: ${says}`;

/** Snippet A: an iframe that needs no script. */
export const iframeSnippet = (embedded: Pick<Embedded, "frame" | "name" | "says" | "width" | "height">): string =>
  `<iframe src="${escape(embedded.frame)}" title="${escape(`${embedded.name}: ${embedded.says}`)}" width="${embedded.width ?? "100%"}" height="${embedded.height}" frameborder="0" loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;

/** Snippet B: a figure that becomes a live chart as high as it needs to be, and stays a figure where scripts do not run. */
export function elementSnippet(embedded: Embedded): string {
  const { chart, release, settings, page, loader, credit, name } = embedded;
  const given = [["chart", chart] as const, ...(release === undefined ? [] : [["release", release] as const]), ...settings];
  return [
    `<atlas-chart ${given.map(([key, value]) => `${key}="${escape(value)}"`).join(" ")}>`,
    `<figure>`,
    `<a href="${escape(page)}">${embedded.pictures === null ? escape(alt(embedded)) : picture(embedded, embedded.pictures)}</a>`,
    `<figcaption><a href="${escape(page)}">${escape(name)}</a>. ${escape(credit)}</figcaption>`,
    `</figure>`,
    `</atlas-chart>`,
    `<script async src="${escape(loader)}"></script>`,
  ].join("\n");
}

function picture(embedded: Embedded, { png, width, height, dark, narrow }: Pictures): string {
  const source = (media: string, file: string, size: { width: number; height: number }) =>
    `<source media="${media}" srcset="${escape(file)}" width="${size.width}" height="${size.height}">`;
  const phone = `(max-width: ${narrowest}px)`;
  const night = "(prefers-color-scheme: dark)";
  const sources = [
    narrow !== undefined && dark !== undefined ? source(`${phone} and ${night}`, narrow.dark, narrow) : "",
    narrow !== undefined ? source(phone, narrow.light, narrow) : "",
    dark !== undefined ? source(night, dark, { width, height }) : "",
  ];
  const image = `<img src="${escape(png)}" width="${width}" height="${height}" alt="${escape(alt(embedded))}" loading="lazy">`;
  return `<picture>${sources.join("")}${image}</picture>`;
}

/** For texts in Markdown: a linked picture and its source; where there is no picture of the view, what it shows in words. */
export function markdownSnippet(embedded: Embedded): string {
  const words = (text: string) => text.replaceAll(/[[\]\\]/g, "\\$&");
  const shown = embedded.pictures === null ? words(alt(embedded)) : `![${words(alt(embedded))}](${embedded.pictures.png})`;
  return `[${shown}](${embedded.page})\n\n*${words(embedded.name)}. ${words(embedded.credit)}*`;
}

/** How to cite it, with the address of the view. */
export const citation = ({ cite, page, release, pinned }: Embedded): string =>
  apa({ ...cite, URL: page }) + (release === undefined ? "" : ` (release ${release}, pinned ${pinned})`);
