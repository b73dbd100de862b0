import type { AstroIntegration } from "astro";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { site } from "../site.ts";

/** Headers for a place of the site. `path` starts below the site's base; `*` at its end stands for all that follows. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

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
    { path: "", headers: ours },
    { path: "embed/", headers: ours },
    ...folders.filter((name) => name !== "embed").map((name) => ({ path: `${name}/*`, headers: ours })),
    { path: "embed/r/*", headers: { ...open, ...forEver } },
    { path: "embed/v1.js", headers: { ...open, "Cache-Control": "public, max-age=3600, stale-while-revalidate=86400" } },
    { path: "_astro/*", headers: { ...open, ...forEver } },
    ...["charts", "data", "oembed", "social"].map((name) => ({ path: `${name}/*`, headers: open })),
  ];
}

/** As Netlify and Cloudflare Pages read them. */
export const headersFile = (rules: readonly HeaderRule[], base: string = site.base): string =>
  rules
    .map(({ path, headers }) => [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"))
    .join("\n\n") + "\n";

const names = (rules: readonly HeaderRule[]) => [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
const pattern = (path: string) => path.replace(/[.]/g, "\\.").replace(/\*$/, "");
const regex = (base: string, path: string) => `^${base}${pattern(path)}${path.endsWith("*") ? "" : "$"}`;

/** For nginx: a map for each header, since `add_header` in a location forgets those around it. To be included in `http`. */
export function nginxFile(rules: readonly HeaderRule[], base: string = site.base): string {
  const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll("-", "_")}`;
  const map = (name: string) => {
    const lines = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`  "~${regex(base, path)}" "${value}";`];
    });
    return `map $uri ${variable(name)} {\n  default "";\n${lines.join("\n")}\n}`;
  };
  return (
    [
      "# Work Atlas on nginx: set the name and the folder, then include this file in the http block.",
      ...names(rules).map(map),
      [
        "server {",
        "  listen 80;",
        "  server_name atlas.example.org;",
        "  root /srv/work-atlas;",
        ...names(rules).map((name) => `  add_header ${name} ${variable(name)} always;`),
        `  location ${base} { index index.html; error_page 404 ${base}404.html; }`,
        `  location ${base}embed/ { index index.html; error_page 404 ${base}embed/404.html; }`,
        "}",
      ].join("\n"),
    ].join("\n\n") + "\n"
  );
}

/** For Caddy. */
export function caddyFile(rules: readonly HeaderRule[], base: string = site.base): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`);
    return [`  @rule${index} path ${base}${path}`, `  header @rule${index} {`, ...lines, "  }"].join("\n");
  });
  return (
    [
      "# Work Atlas on Caddy: set the name and the folder.",
      "atlas.example.org {",
      "  root * /srv/work-atlas",
      ...blocks,
      "  file_server",
      "  handle_errors 404 {",
      `    @embed path ${base}embed/*`,
      `    rewrite @embed ${base}embed/404.html`,
      `    @other not path ${base}embed/*`,
      `    rewrite @other ${base}404.html`,
      "    file_server",
      "  }",
      "}",
    ].join("\n") + "\n"
  );
}

/** Writes `_headers`, and what nginx and Caddy read, beside the site. */
export function headers(): AstroIntegration {
  return {
    name: "headers",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const out = fileURLToPath(dir);
        const folders = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isDirectory());
        const rules = headerRules(folders.map(({ name }) => name).toSorted());
        writeFileSync(`${out}_headers`, headersFile(rules));
        mkdirSync(`${out}hosting`, { recursive: true });
        writeFileSync(`${out}hosting/nginx.conf`, nginxFile(rules));
        writeFileSync(`${out}hosting/Caddyfile`, caddyFile(rules));
      },
    },
  };
}
