import type { AstroIntegration } from "astro";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { ContentError, type Problem } from "../content/problem.ts";
import { site } from "../site.ts";

const file = "content/redirects.yaml";

/** Old addresses and where they lead now. Throws a `ContentError` for lines that are not addresses. */
export function readRedirects(root: string): Record<string, string> {
  const lines: unknown = parse(readFileSync(`${root}/${file}`, "utf8")) ?? {};
  const pairs = Object.entries(lines as Record<string, unknown>);
  const problems = pairs.flatMap(([from, to]): Problem[] =>
    [from, to].flatMap((address) =>
      typeof address === "string" && /^\/(?!\/)(\S+\/)?$/.test(address)
        ? []
        : [{ file, field: from, message: "write an address that starts and ends with a slash", found: String(address) }],
    ),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return Object.fromEntries(pairs.map(([from, to]) => [from, String(to)]));
}

/** The address below the site's base. */
const based = (address: string) => site.base + address.slice(1);

/** For Astro, which puts the base before old addresses and not before new ones. */
export const redirectsBelowBase = (root: string): Record<string, string> =>
  Object.fromEntries(Object.entries(readRedirects(root)).map(([from, to]) => [from, based(to)]));

/** Writes `_redirects`, which many static hosts answer with a real 301; the pages that Astro writes serve the rest. */
export function redirectsFile(redirects: Readonly<Record<string, string>>): AstroIntegration {
  return {
    name: "redirects-file",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const lines = Object.entries(redirects).map(([from, to]) => `${based(from)} ${to} 301\n`);
        // Where there is no embed, Netlify says so in a page as small as a frame; Cloudflare finds that page by its place.
        await writeFile(new URL("_redirects", dir), `${lines.join("")}${based("/embed/*")} ${based("/embed/404.html")} 404\n`);
      },
    },
  };
}
