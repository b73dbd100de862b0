import type { AstroIntegration } from "astro";
import { readFile, writeFile } from "node:fs/promises";
import { readRedirects } from "../content/redirects.ts";
import { hashSource } from "../embed/inline-page.ts";
import { site } from "../site.ts";

/** The address below the site's base. */
const based = (address: string) => site.base + address.slice(1);

/** For Astro, which puts the base before old addresses and not before new ones. What is wrong with them the content check says. */
export const redirectsBelowBase = (root: string): Record<string, string> =>
  Object.fromEntries(readRedirects(root).redirects.map(({ from, to }) => [from, based(to)]));

/** Goes where the page's link leads, and takes along what stands behind the old address: the view of an embed, the secret of WordPress. */
const follow =
  'const link=document.querySelector("a"),to=new URL(link.href);to.search=location.search;to.hash=location.hash;link.href=to.href;location.replace(to)';

/**
 * A page that Astro writes for an address that has moved, as HTML asks: with its language, and a space before the address. The refresh, which
 * would lose what stands behind the address and cannot be stopped once it is read, is for those without scripts.
 */
const soundRedirect = (html: string): string =>
  html
    .replace(
      "<!doctype html><title>",
      `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${hashSource(follow)}"><title>`,
    )
    .replace(/<meta http-equiv="refresh" content="0;url=([^"]*)">/, '<noscript><meta http-equiv="refresh" content="0; url=$1"></noscript>')
    .replace("</body>", () => `<script>${follow}</script></body>`);

/** Writes `_redirects`, which many static hosts answer with a real 301; the pages that Astro writes serve the rest. */
export function redirectsFile(redirects: Readonly<Record<string, string>>): AstroIntegration {
  return {
    name: "redirects-file",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        for (const from of Object.keys(redirects)) {
          const page = new URL(`.${from}index.html`, dir);
          await writeFile(page, soundRedirect(await readFile(page, "utf8")));
        }
        const lines = Object.entries(redirects).map(([from, to]) => `${based(from)} ${to} 301\n`);
        // Where there is no embed, Netlify says so in a page as small as a frame; Cloudflare finds that page by its place.
        await writeFile(new URL("_redirects", dir), `${lines.join("")}${based("/embed/*")} ${based("/embed/404.html")} 404\n`);
      },
    },
  };
}
