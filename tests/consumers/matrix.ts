import { access } from "./access.ts";
import { calendars } from "./calendars.ts";
import { cards } from "./cards.ts";
import { citations } from "./citations.ts";
import type { Kind } from "./consumer.ts";
import { dataPackage } from "./data-package.ts";
import { drawings } from "./drawings.ts";
import { feeds } from "./feeds.ts";
import { markup } from "./markup.ts";
import { linkedData, readerViews } from "./pages.ts";
import { spreadsheets } from "./tables.ts";
import { texts } from "./texts.ts";

/** All that others read, and by what it is tried. */
export const matrix: readonly Kind[] = [
  feeds,
  citations,
  calendars,
  spreadsheets,
  dataPackage,
  drawings,
  cards,
  texts,
  readerViews,
  linkedData,
  markup,
  access,
];

/** The versions at which consumers are tried that are not among the project's packages. */
export const pinned = {
  "@adobe/structured-data-validator": "1.7.1",
  "@citation-js/plugin-csl": "0.8.2",
  "@expo-google-fonts/noto-serif": "0.4.2",
  "@extractus/article-extractor": "9.0.1",
  "@extractus/feed-extractor": "8.0.3",
  "@extractus/oembed-extractor": "6.0.0",
  "@guidepup/virtual-screen-reader": "0.33.0",
  "@marbec/web-auto-extractor": "2.2.1",
  "@retorquere/bibtex-parser": "9.0.29",
  ajv: "8.20.0",
  "csv-parse": "7.0.3",
  defuddle: "0.19.4",
  "dejavu-fonts-ttf": "2.37.3",
  feedparser: "2.6.0",
  "html-validate": "11.18.0",
  html_codesniffer: "2.5.1",
  htmlhint: "1.9.2",
  "ical-expander": "3.2.0",
  jsdom: "31.0.1",
  "markdown-it": "15.0.3",
  marked: "18.2.1",
  metascraper: "5.58.1",
  "metascraper-author": "5.56.2",
  "metascraper-date": "5.55.0",
  "metascraper-description": "5.56.2",
  "metascraper-image": "5.56.2",
  "metascraper-publisher": "5.56.2",
  "metascraper-title": "5.56.2",
  "metascraper-url": "5.56.2",
  "node-ical": "0.26.1",
  papaparse: "5.7.1",
  parse5: "8.1.1",
  "remark-gfm": "4.0.1",
  "remark-html": "16.0.1",
  "remark-parse": "11.0.0",
  rrule: "2.8.1",
  "rss-parser": "3.13.0",
  semver: "7.8.6",
  tableschema: "1.12.6",
  turndown: "7.2.5",
  "turndown-plugin-gfm": "1.0.2",
  unified: "11.0.5",
  "vnu-jar": "26.9.27",
  xlsx: "0.18.5",
} as const satisfies Record<string, string>;
