import type { AstroIntegration } from "astro";
import { fileURLToPath } from "node:url";
import { createIndex } from "pagefind";

/** Parts of pages that say what other pages say: found there, they would hide the page that is meant. */
const repeated = [
  "svg",
  "main nav",
  "[aria-labelledby=where]",
  "[aria-labelledby=used]",
  "[aria-labelledby=related]",
  "[aria-labelledby=neighbours] ol",
  "main:not([data-pagefind-filter='kind:Occupation']) > [aria-labelledby=claims]",
  "[aria-labelledby=files]",
  "[aria-labelledby=cite]",
  "main[data-pagefind-filter='kind:Page'] .entries",
  "main[data-pagefind-filter='kind:Category'] table",
];

/** Builds the search index over the finished pages. Only pages that say `data-pagefind-body` are in it. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: repeated });
        if (index === undefined) throw new Error(`the search index could not be started: ${errors.join("; ")}`);
        const added = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        const all = [...added.errors, ...written.errors];
        if (all.length > 0) throw new Error(`the search index could not be built: ${all.join("; ")}`);
        logger.info(`${added.page_count} pages searched through`);
      },
    },
  };
}
