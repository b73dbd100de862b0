import type { AstroIntegration } from "astro";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readAtlas } from "../model/atlas.ts";
import { drawnTable, type Drawable } from "../model/drawn.ts";
import { readLibrary } from "../model/library.ts";
import { twinOf } from "../render/twin.ts";
import { site } from "../site.ts";

/** Writes the Markdown twin of every page that names one in its head, beside it. */
export function twins(): AstroIntegration {
  return {
    name: "twins",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const from = drawable();
        const folder = fileURLToPath(dir);
        const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith("index.html")).toSorted();
        let written = 0;
        for (const file of pages) {
          const twin = twinOf(await readFile(`${folder}${file}`, "utf8"), (path) => drawnTable(path, from));
          if (twin === null) continue;
          await writeFile(`${folder}${twin.path.slice(site.base.length)}`, twin.markdown);
          written += 1;
        }
        logger.info(`${written} pages have twins in Markdown`);
      },
    },
  };
}

/** What the drawings were made from; the content has been checked before. */
function drawable(): Drawable {
  const root = process.cwd();
  const { library } = readLibrary(root);
  const data = <T>(entries: ReadonlyMap<string, { data: T }>) => new Map([...entries].map(([id, entry]) => [id, entry.data]));
  return { atlas: readAtlas(root), charts: data(library.charts), categories: data(library.categories) };
}
