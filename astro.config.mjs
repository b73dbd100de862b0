import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { setFlagsFromString } from "node:v8";
import { atOnce } from "./src/build/at-once.ts";
import { contentCheck } from "./src/build/content-check.ts";
import { ensureFonts } from "./src/build/cut-fonts.ts";
import { datedSitemap } from "./src/build/dated-sitemap.ts";
import { embedPages } from "./src/build/embed-pages.ts";
import { headers } from "./src/build/headers.ts";
import { homeStyles } from "./src/build/home-styles.ts";
import { icons } from "./src/build/icons.ts";
import { pictureFiles } from "./src/build/picture-files.ts";
import { plainImports } from "./src/build/plain-imports.ts";
import { redirectsBelowBase, redirectsFile } from "./src/build/redirects.ts";
import { releaseParts } from "./src/build/release-parts.ts";
import { searchIndex } from "./src/build/search-index.ts";
import { plainText } from "./src/build/plain-text.ts";
import { shippedCode } from "./src/build/shipped-code.ts";
import { tokenStyles } from "./src/build/token-styles.ts";
import { markdownVersions } from "./src/build/markdown-versions.ts";
import { site } from "./src/site.ts";

// V8 would let the heap grow to several times what is in use; to twice costs no time that can be measured. A share, not a bound: a larger site builds too.
setFlagsFromString("--heap-growing-percent=100");

await ensureFonts();
const redirects = redirectsBelowBase(process.cwd());

/** `npm run release` needs no other page than charts, and asks for these alone. */
const forRelease = process.env["FOR_RELEASE"] === "1";

/**
 * What is loaded together comes in one file: many small ones pack worse. A group takes along whatever it imports, so what other pages load too
 * stays apart and comes first.
 */
const chunks = {
  groups: [
    { name: "normalize-words", test: /src\/text\/(?:normalize-words|other-names)\.ts$/, priority: 5 },
    { name: "load-once", test: /src\/dom\/load-once\.ts$/, priority: 5 },
    // With the code that the bundler adds to every import at run time.
    { name: "first-interaction", test: /src\/dom\/(?:composing|first-interaction|say-lost)\.ts$|vite\/preload-helper/, priority: 5 },
    { name: "words", test: /src\/text\/(?:format-number|title-slug)\.ts$/, priority: 5 },
    {
      name: "figures",
      test: /src\/(?:tokens|atlas\/(?:aggregate|measure|occupation|rank)|schema\/unit|text\/format-figure|charts\/(?:data-column|legend|svg\/paths|live\/map-(?:column|data)))\.ts$/,
      priority: 4,
    },
    { name: "dom", test: /src\/dom\/(?:url-\w+|element|after-frame)\.ts$/, priority: 3 },
    { name: "row-drawing", test: /src\/charts\/(?:label|advance-widths|packed-widths|svg\/page-svg|live\/row-drawing)\.ts$/, priority: 2 },
    { name: "scores", test: /src\/(?:schema\/score-\w+|text\/number-words|charts\/measures\/mark)\.ts$/, priority: 2 },
    // Two small files that the charts of pay load together.
    { name: "live-drawing", test: /src\/charts\/(?:live\/live-drawing|pay-scale\/dollars)\.ts$/, priority: 3 },
    { name: "live-chart", test: /src\/charts\/live\/live-chart\.ts$/, priority: 3 },
    { name: "measures", test: /src\/charts\/measures\/(?:atlas-measures|view)\.ts$/, priority: 1 },
    { name: "category-bars", test: /src\/charts\/category-bars\/(?:atlas-bars|view)\.ts$/, priority: 1 },
    { name: "treemap", test: /src\/charts\/treemap\/(?:atlas-map|view)\.ts$/, priority: 1 },
  ],
};

export default defineConfig({
  site: site.url,
  base: site.base,
  // Hosts answer an address without its last slash as well; the preview does so only where either is allowed.
  trailingSlash: process.argv[2] === "preview" ? "ignore" : "always",
  // The default joins inline elements that stand on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  redirects,
  // Printers' quotation marks, but no dashes made of hyphens: quotations keep theirs.
  markdown: { processor: satteri({ features: { smartPunctuation: { quotes: true, dashes: false, ellipses: false } } }) },
  integrations: [
    contentCheck(),
    mdx(),
    ...(forRelease
      ? [releaseParts(), embedPages(), pictureFiles(/-middle\.png$/)]
      : [
          datedSitemap(),
          redirectsFile(redirects),
          embedPages(),
          homeStyles(),
          atOnce(searchIndex(), markdownVersions()),
          pictureFiles(),
          icons(),
          headers(),
        ]),
  ],
  // The content security policy forbids inline styles and scripts.
  build: { inlineStylesheets: "never", concurrency: 8 },
  vite: {
    // Constants such as the years of `schema/vintage.ts` are written where they are used: a file of their own would cost every chart a request.
    build: { assetsInlineLimit: 0, rolldownOptions: { optimization: { inlineConst: { mode: "all", pass: 3 } } } },
    plugins: [plainText(), tokenStyles(), plainImports(), shippedCode()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } } },
  },
  devToolbar: { enabled: false },
});
