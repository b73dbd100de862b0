import { describe, expect, it } from "vitest";
import { headerRules, headersFile } from "./headers.ts";
import { caddyFile, nginxFile } from "./hosting.ts";

const rules = headerRules(["_astro", "articles", "charts", "embed"]);

/** The headers that a host gives to an address, with how many rules gave each. */
function given(path: string): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const rule of rules) {
    const holds = rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (holds) for (const [name, value] of Object.entries(rule.headers)) (all[name] ??= []).push(value);
  }
  return all;
}

describe("headerRules", () => {
  it("never gives one header twice", () => {
    for (const path of [
      "",
      "articles/comeback/",
      "charts/x/",
      "charts/x.png",
      "embed/",
      "embed/v1/x/",
      "embed/v1.js",
      "embed/r/0/x/",
      "_astro/a.js",
      "data/map.json",
    ])
      for (const [name, values] of Object.entries(given(path))) expect(values, `${name} at ${path}`).toHaveLength(1);
  });

  it("says nothing of who may frame embeds, and lets nobody else frame the pages", () => {
    const frames = (path: string) => given(path)["Content-Security-Policy"]?.[0];
    for (const path of ["embed/v1/x/", "embed/v1/occupation/x/", "embed/r/0/x/", "embed/moved/"]) expect(frames(path)).toBeUndefined();
    for (const path of ["", "articles/comeback/", "charts/x/", "embed/"]) expect(frames(path)).toBe("frame-ancestors 'self'");
  });

  it("opens data, pictures, fonts and the loader to other origins", () => {
    for (const path of [
      "data/map.json",
      "charts/x.png",
      "social/x.png",
      "oembed/x.json",
      "_astro/font.woff2",
      "embed/v1.js",
      "embed/r/0/x.png",
    ])
      expect(given(path)["Access-Control-Allow-Origin"], path).toEqual(["*"]);
    expect(given("articles/comeback/")["Access-Control-Allow-Origin"]).toBeUndefined();
  });

  it("keeps for a year what never changes, and nothing else", () => {
    const kept = (path: string) => given(path)["Cache-Control"]?.[0]?.includes("immutable") === true;
    expect(["_astro/a.js", "embed/r/0/x/"].map(kept)).toEqual([true, true]);
    expect(["embed/v1.js", "embed/v1/x/", "charts/x.png", ""].map(kept)).toEqual([false, false, false, false]);
  });
});

describe("the three forms", () => {
  it("stand below the site's base", () => {
    expect(headersFile(rules, "/atlas/")).toContain("/atlas/embed/\n  Content-Security-Policy: frame-ancestors 'self'\n");
    expect(nginxFile(rules, "/atlas/")).not.toContain("frame-ancestors *");
    expect(nginxFile(rules, "/atlas/")).toContain('"~^/atlas/embed/$" "frame-ancestors \'self\'";');
    expect(caddyFile(rules, "/atlas/")).toContain("path /atlas/embed/r/*\n");
    expect(nginxFile(rules, "/atlas/")).toContain("copy what is in dist/ to /srv/work-atlas/atlas/\n");
    expect(caddyFile(rules, "/atlas/")).toContain("copy what is in dist/ to /srv/work-atlas/atlas/\n");
  });

  it("say in `_headers` what kind of text a file is that hosts do not know, and that it is UTF-8", () => {
    for (const line of [
      "/*.md\n  Content-Type: text/markdown",
      "/*.csv\n  Content-Type: text/csv",
      "/*.bib\n  Content-Type: application/x-bibtex",
    ])
      expect(headersFile(rules, "/")).toContain(`${line}; charset=utf-8\n`);
  });

  it("answer for embeds that are not there with the small page", () => {
    expect(nginxFile(rules, "/")).toContain("location /embed/ { index index.html; error_page 404 /embed/404.html;");
    expect(caddyFile(rules, "/")).toContain("rewrite * /embed/404.html");
  });
});
