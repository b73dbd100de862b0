import type { AstroIntegration } from "astro";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { chartTableAt, type Drawable } from "../charts/chart-table.ts";
import { readProject } from "../project.ts";
import { markdownVersionOf } from "../publish/markdown/markdown-version.ts";
import { site } from "../site.ts";

/** Writes the Markdown version of every page that names one in its head, beside it. */
export function markdownVersions(): AstroIntegration {
  return {
    name: "markdown-versions",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const from = drawable();
        const folder = fileURLToPath(dir);
        const pages = globSync("**/index.html", { cwd: folder }).toSorted();
        let written = 0;
        for (const file of pages) {
          // What goes on beside it gets its turns.
          await setImmediate();
          const version = markdownVersionOf(readFileSync(`${folder}${file}`, "utf8"), (path) => chartTableAt(path, from));
          if (version === null) continue;
          writeFileSync(`${folder}${version.path.slice(site.base.length)}`, version.markdown);
          written += 1;
        }
        logger.info(`${written} pages have Markdown versions`);
      },
    },
  };
}

/** What the drawings were made from. */
function drawable(): Drawable {
  const { library, atlas } = readProject(process.cwd());
  const data = <T>(entries: ReadonlyMap<string, { data: T }>) => new Map([...entries].map(([id, entry]) => [id, entry.data]));
  return { atlas, charts: data(library.charts), categories: data(library.categories) };
}
