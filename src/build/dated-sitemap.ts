import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkedDay } from "../publish/markdown/markdown-version.ts";
import { site } from "../site.ts";

/** The sitemap; each page is dated by the day on which it says that its facts were last checked, or not at all. */
export function datedSitemap(): AstroIntegration[] {
  let folder = "";
  const folderOfPages: AstroIntegration = {
    name: "folder-of-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
    },
  };
  const dated = sitemap({
    filter: (page) => !/\/(embed\/[^/]+|search|404)\//.test(page),
    serialize: (item) => {
      const path = decodeURIComponent(new URL(item.url).pathname).slice(site.base.length);
      const day = checkedDay(readFileSync(`${folder}${path}index.html`, "utf8"));
      return day === undefined ? item : { ...item, lastmod: day };
    },
  });
  return [folderOfPages, dated];
}
