import type { AstroIntegration } from "astro";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashSource } from "../embed/inline-page.ts";
import { site } from "../site.ts";

/**
 * The page with its style sheets in it, in their order, and a policy that lets them be. `styleOf` gives the text of a sheet by its address.
 * Throws where the page has no sheet or no policy for them: it would be shown without any style.
 */
export function withOwnStyles(html: string, styleOf: (address: string) => string): string {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
  const [first] = links;
  if (first === undefined || !html.includes("style-src 'self'"))
    throw new Error("The home page links no style sheet, or its policy does not say style-src 'self': see src/build/home-styles.ts.");
  const style = links.map(([, address = ""]) => styleOf(address).trim()).join("\n");
  return links
    .slice(1)
    .reduce((page, [link]) => page.replace(link, ""), html)
    .replace(first[0], () => `<style>${style}</style>`)
    .replace("style-src 'self'", () => `style-src 'self' ${hashSource(style)}`);
}

/** Puts its styles into the home page, where most readers come first: a phone on a slow line waits for one answer, and not for a second, to draw it. */
export const homeStyles = (): AstroIntegration => ({
  name: "home-styles",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const file = fileURLToPath(new URL("index.html", dir));
      const styleOf = (address: string) => readFileSync(fileURLToPath(new URL(address.slice(site.base.length), dir)), "utf8");
      writeFileSync(file, withOwnStyles(readFileSync(file, "utf8"), styleOf));
    },
  },
});
