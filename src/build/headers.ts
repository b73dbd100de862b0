import type { AstroIntegration } from "astro";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { site } from "../site.ts";
import { fileTypes } from "./file-types.ts";
import { caddyFile, nginxFile } from "./hosting.ts";

/** Headers for a place of the site. `path` starts below the site's base; `*` at its end stands for all that follows. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** The folder of the build for what nginx and Caddy read. */
const hosting = "hosting";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()",
};
const open = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };
const forEver = { "Cache-Control": "public, max-age=31536000, immutable" };
const ours = { "Content-Security-Policy": "frame-ancestors 'self'" };

/**
 * No two rules give the same header to one address: hosts would send both, and of two policies the stricter holds. Embeds have no policy for
 * those who frame them: even `frame-ancestors *` refuses pages that are opened from disk or sandboxed, since no origin fits them. `folders`
 * are those that the build has made.
 */
export function headerRules(folders: readonly string[]): HeaderRule[] {
  return [
    { path: "*", headers: everywhere },
    // Hosts answer for both addresses of a page; nginx only knows the second by the time it gives headers.
    ...["", "index.html", "embed/", "embed/index.html"].map((path) => ({ path, headers: ours })),
    ...folders.filter((name) => name !== "embed").map((name) => ({ path: `${name}/*`, headers: ours })),
    { path: "embed/r/*", headers: { ...open, ...forEver } },
    { path: "embed/v1.js", headers: { ...open, "Cache-Control": "public, max-age=3600, stale-while-revalidate=86400" } },
    { path: "_astro/*", headers: { ...open, ...forEver } },
    ...["charts", "data", "oembed", "social"].map((name) => ({ path: `${name}/*`, headers: open })),
  ];
}

/** The rules for a built site. */
export const rulesFor = (dist: string): HeaderRule[] =>
  headerRules(
    readdirSync(dist, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== hosting)
      .map(({ name }) => name)
      .toSorted(),
  );

/** Endings of texts that hosts send without saying that they are UTF-8, or as a download without a type. */
const textEndings = ["bib", "csv", "md", "ris"] as const;

/** What kind of text a file is, for hosts that go by the ending: a star may stand for any part of their addresses. */
const typeRules = (): HeaderRule[] =>
  textEndings.map((ending) => ({
    path: `*.${ending}`,
    headers: { "Content-Type": `${fileTypes[ending]?.type ?? "text/plain"}; charset=utf-8` },
  }));

/** As Netlify and Cloudflare Pages read them. */
export const headersFile = (rules: readonly HeaderRule[], base: string = site.base): string =>
  [...rules, ...typeRules()]
    .map(({ path, headers }) => [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"))
    .join("\n\n") + "\n";

/** Writes `_headers`, and what nginx and Caddy read, beside the site. */
export function headers(): AstroIntegration {
  return {
    name: "headers",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const out = fileURLToPath(dir);
        const rules = rulesFor(out);
        writeFileSync(`${out}_headers`, headersFile(rules));
        mkdirSync(`${out}${hosting}`, { recursive: true });
        writeFileSync(`${out}${hosting}/nginx.conf`, nginxFile(rules));
        writeFileSync(`${out}${hosting}/Caddyfile`, caddyFile(rules));
      },
    },
  };
}
