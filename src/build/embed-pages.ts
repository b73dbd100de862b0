import type { AstroIntegration } from "astro";
import { copyFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataFilesIn, elementsIn, selfContained } from "../embed/inline-page.ts";
import { classicScript } from "../embed/bundle-script.ts";

/** Gives each finished embed page its script and its figures, so that it asks for nothing but its style. */
export function embedPages(): AstroIntegration {
  return {
    name: "embed-pages",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const look = await classicScript(["embed-look"]);
        const scripts = new Map<string, Promise<string>>();
        const scriptOf = (elements: readonly string[]) => {
          const key = elements.join(" ");
          const script = scripts.get(key) ?? classicScript([...elements, "embed-child"]);
          scripts.set(key, script);
          return script;
        };
        const moved = `${folder}embed/moved/index.html`;
        for (const file of [moved, ...globSync(`${folder}embed/v1/**/index.html`).toSorted()]) {
          const html = readFileSync(file, "utf8");
          const page = await scriptOf(elementsIn(html));
          const data = new Map<string, string>();
          // Named by the script, or for one of its elements by the page.
          for (const path of dataFilesIn(page + html)) data.set(path, readFileSync(`${folder}${path}`, "utf8"));
          writeFileSync(file, selfContained(html, { look, page, data }));
        }
        // Where hosts look for what they say instead of a page that is not there.
        copyFileSync(moved, `${folder}embed/404.html`);
      },
    },
  };
}
