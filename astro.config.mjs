import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { atOnce } from "./src/build/at-once.ts";
import { contentCheck } from "./src/build/content-check.ts";
import { datedSitemap } from "./src/build/dated-sitemap.ts";
import { embedPages } from "./src/build/embed-pages.ts";
import { headers } from "./src/build/headers.ts";
import { pictureFiles } from "./src/build/picture-files.ts";
import { plainImports } from "./src/build/plain-imports.ts";
import { redirectsBelowBase, redirectsFile } from "./src/build/redirects.ts";
import { searchIndex } from "./src/build/search-index.ts";
import { tokenStyles } from "./src/build/token-styles.ts";
import { markdownVersions } from "./src/build/markdown-versions.ts";
import { site } from "./src/site.ts";

/**
 * What most live charts need of the figures comes in one file: in nine of a few hundred bytes each it would be a fifth larger. What pages without
 * charts use of it stays by itself.
 */
const chunks = [
  { name: "words", test: /\/src\/text\/(format-number|title-slug)\.ts$/, priority: 1 },
  { name: "normalize-words", test: /\/src\/text\/(normalize-words|other-names)\.ts$/, priority: 1 },
  {
    name: "figures",
    test: /\/src\/(tokens|(atlas|schema)\/(measure|occupation|schooling)|text\/format-figure|charts\/(legend|svg\/paths))\.ts$/,
  },
];

const redirects = redirectsBelowBase(process.cwd());

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: "always",
  // The default joins inline elements that stand on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  redirects,
  // Printers' quotation marks, but no dashes made of hyphens: quotations keep theirs.
  markdown: { processor: satteri({ features: { smartPunctuation: { quotes: true, dashes: false, ellipses: false } } }) },
  integrations: [
    contentCheck(),
    mdx(),
    datedSitemap(),
    redirectsFile(redirects),
    embedPages(),
    atOnce(searchIndex(), markdownVersions()),
    pictureFiles(),
    headers(),
  ],
  // The content security policy forbids inline styles and scripts.
  build: { inlineStylesheets: "never", concurrency: 8 },
  vite: {
    // Constants such as the years of `schema/vintage.ts` are written where they are used: a file of their own would cost every chart a request.
    build: { assetsInlineLimit: 0, rolldownOptions: { optimization: { inlineConst: { mode: "all", pass: 3 } } } },
    plugins: [tokenStyles(), plainImports()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  },
  devToolbar: { enabled: false },
});
