import { extname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileTypes } from "../../src/build/file-types.ts";
import { rulesFor } from "../../src/build/headers.ts";
import { caddyFile, nginxFile } from "../../src/build/hosting.ts";
import { dist, filesOf, read } from "../site.ts";
import { programOf, serverNames, start, type ServerName, type Started } from "./servers.ts";

/** The example of a server as the build has written it for this site, and as it would for one below `/atlas/`. */
const example: Record<ServerName, (base: string) => string> = {
  nginx: (base) => (base === "/" ? read("hosting/nginx.conf") : nginxFile(rulesFor(dist), base)),
  caddy: (base) => (base === "/" ? read("hosting/Caddyfile") : caddyFile(rulesFor(dist), base)),
};

const files = filesOf();
/** A built file, by the pattern of its path. */
const some = (pattern: RegExp): string => files.find((file) => pattern.test(file)) ?? `no file like ${pattern.source}`;

const self = "frame-ancestors 'self'";
const year = "public, max-age=31536000, immutable";
const hour = "public, max-age=3600, stale-while-revalidate=86400";

interface Sent {
  /** Below the base. */
  path: string;
  status?: number;
  type?: string;
  frames?: string | null;
  cache?: string | null;
  open?: string | null;
  /** A text of the page that answers. */
  says?: string;
}

const html = "text/html; charset=utf-8";
const gone = "This chart has moved";
const lost = "There is no page at this address";

const sent: Sent[] = [
  { path: "", type: html, frames: self, cache: null, open: null },
  { path: "index.html", type: html, frames: self },
  { path: "embed/", type: html, frames: self, open: null },
  { path: "embed/index.html", type: html, frames: self },
  { path: "about/", type: html, frames: self },
  { path: "embed/v1/risk-map/", type: html, frames: null },
  { path: "embed/v1/risk-map/?measure=anthropic&theme=dark", type: html, frames: null },
  { path: "embed/v1.js", type: "text/javascript; charset=utf-8", cache: hour, open: "*" },
  { path: some(/^_astro\/.*\.js$/), type: "text/javascript; charset=utf-8", cache: year, open: "*" },
  { path: some(/^_astro\/.*\.css$/), type: "text/css; charset=utf-8", cache: year, open: "*" },
  { path: some(/\.woff2$/), type: "font/woff2", cache: year, open: "*" },
  { path: some(/^embed\/r\/.*\/index\.html$/).replace("index.html", ""), type: html, cache: year, open: "*", frames: null },
  { path: some(/^embed\/r\/.*\.png$/), type: "image/png", cache: year, open: "*" },
  { path: some(/^data\/.*\.csv$/), type: "text/csv; charset=utf-8", cache: null, open: "*" },
  { path: some(/^data\/.*\.json$/), type: "application/json", open: "*" },
  { path: some(/\.zip$/), type: "application/zip" },
  { path: some(/\.md$/), type: "text/markdown; charset=utf-8", frames: self },
  { path: some(/\.bib$/), type: "application/x-bibtex; charset=utf-8" },
  { path: some(/\.ris$/), type: "application/x-research-info-systems; charset=utf-8" },
  { path: some(/^charts\/.*\.svg$/), type: "image/svg+xml", open: "*" },
  { path: "feed.xml", type: "application/xml; charset=utf-8" },
  { path: "site.webmanifest", type: "application/manifest+json" },
  { path: "llms.txt", type: "text/plain; charset=utf-8" },
  { path: "favicon.ico", type: "image/vnd.microsoft.icon" },
  { path: "no-such-page/", status: 404, type: html, cache: null, says: lost },
  { path: "no-such-data.csv", status: 404, type: html, cache: null, says: lost },
  { path: "_astro/no-such-script.js", status: 404, type: html, cache: null, says: lost },
  { path: "_astro/", status: 404, type: html, cache: null, says: lost },
  { path: "embed/v1/no-such-chart/", status: 404, type: html, frames: null, cache: null, says: gone },
  { path: "embed/r/0000/no-such-chart/", status: 404, type: html, frames: null, cache: null, says: gone },
  { path: "embed/r/0000/no-such-picture.png", status: 404, type: html, frames: null, cache: null, says: gone },
  { path: "embed/v1/", status: 404, type: html, frames: null, cache: null, says: gone },
];

test("every ending in the build has a type", () => {
  const endings = new Set(files.map((file) => extname(file).slice(1)));
  // Pagefind reads its own files as bytes.
  const left = [...endings].filter((ending) => ending !== "" && !(ending in fileTypes) && !/^(pagefind|pf_\w+)$/.test(ending));
  expect(left).toEqual([]);
});

for (const name of serverNames) {
  describe.skipIf(programOf(name) === undefined).each(["/", "/atlas/"])(`${name}, with the site below %s`, (base) => {
    let server: Started;
    beforeAll(async () => {
      server = await start(name, example[name](base), base);
    });
    afterAll(() => server.stop());

    test.each(sent)("sends $path as it should be", async ({ path, status = 200, type, frames, cache, open, says }) => {
      const answer = await fetch(server.origin + base + path, { redirect: "manual" });
      const text = await answer.text();
      const { headers } = answer;
      expect(answer.status).toBe(status);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      if (type !== undefined) expect(headers.get("content-type")).toBe(type);
      if (frames !== undefined) expect(headers.get("content-security-policy")).toBe(frames);
      if (cache !== undefined) expect(headers.get("cache-control")).toBe(cache);
      if (open !== undefined) expect(headers.get("access-control-allow-origin")).toBe(open);
      if (says !== undefined) expect(text).toContain(says);
    });

    test("leads an address without its last slash on, with what stands behind it", async () => {
      const answer = await fetch(`${server.origin}${base}embed/v1/risk-map?measure=anthropic`, { redirect: "manual" });
      expect([301, 308]).toContain(answer.status);
      expect(answer.headers.get("location")).toBe(`${base}embed/v1/risk-map/?measure=anthropic`);
    });
  });
}
