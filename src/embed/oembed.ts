import { absolute, fileHref } from "../routes.ts";
import { site } from "../site.ts";
import { iframeSnippet, type Embedded } from "./snippets.ts";

/**
 * The answer of an oEmbed provider that has no server: one file for each chart, which cannot heed `maxwidth`; the frame is as wide as its
 * column. `picture` is the path of a picture of 1,200 by 630 px.
 */
export const oembed = (embedded: Pick<Embedded, "name" | "says" | "frame" | "height">, picture: string): string =>
  `${JSON.stringify(
    {
      type: "rich",
      version: "1.0",
      title: `${embedded.name}: ${embedded.says}`,
      provider_name: site.name,
      provider_url: absolute(site.base),
      cache_age: 86400,
      // The width of an article's column; the frame itself takes all that it is given.
      width: 640,
      height: embedded.height,
      html: iframeSnippet(embedded),
      thumbnail_url: absolute(fileHref(picture)),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
    null,
    1,
  )}\n`;
