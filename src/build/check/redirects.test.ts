import { describe, expect, it } from "vitest";
import { parseRedirects } from "../../content/redirects.ts";
import { printProblem } from "../../content/problem.ts";
import { atlas, figures, library } from "../../project.test-data.ts";
import { readReleases } from "../../embed/releases.ts";
import { checkRedirects } from "./redirects.ts";
import { sitePagesOf } from "./site-pages.ts";

const root = process.cwd();
const pages = sitePagesOf(root, { library, atlas, releases: readReleases(root).releases, redirects: [] }, figures);

/** What is said of these lines, old to new. */
const printed = (...lines: [from: string, to: string][]) =>
  checkRedirects(parseRedirects(lines.map(([from, to]) => `"${from}": "${to}"\n`).join("")).redirects, pages).map(printProblem);

const replaces = "remove this line: it would replace the page at this address";

describe("checkRedirects", () => {
  it("takes an old address that leads to a page, to the first page and to an embed", () => {
    expect(printed(["/glossary/", "/concepts/"], ["/home/", "/"], ["/embed/v1/map/", "/embed/v1/risk-map/"])).toEqual([]);
  });

  it("never lets one replace a page, of whatever kind", () => {
    const own = [
      "about",
      "licenses",
      "a-to-z",
      "a-to-z/b",
      "articles/comeback",
      "articles/comeback/questions",
      "articles/career-calibration/worksheet",
      "charts/risk-map",
      "charts/risk-map/eloundou",
      "charts/risk-map/table",
      "charts/pay-scale/linear",
      "embed",
      "embed/v1/risk-map",
      "embed/v1/occupation/bakers",
      "embed/r/9c5fe8cde499/risk-map",
      "jobs/healthcare",
      "occupations/bakers",
      "occupations/locksmiths-and-safe-repairers",
      "measures/ilo",
      "sources/onet",
      "404",
    ];
    for (const path of own)
      expect(printed([`/${path}/`, "/methods/"])).toEqual([`content/redirects.yaml:1 /${path}/: ${replaces} (found "/${path}/")`]);
    expect(printed(["/", "/about/"])).toEqual([`content/redirects.yaml:1 /: ${replaces} (found "/")`]);
    expect(printed(["/About/", "/methods/"])).toEqual([`content/redirects.yaml:1 /About/: ${replaces} (found "/About/")`]);
  });

  it("refuses one that leads to itself, in a ring or nowhere", () => {
    expect(printed(["/a/", "/a/"])).toEqual([expect.stringContaining("write another address than the old one: this leads to itself")]);
    const ring = "write the address of a page: these redirects run in a ring";
    expect(printed(["/a/", "/b/"], ["/b/", "/c/"], ["/c/", "/b/"])).toEqual([
      `content/redirects.yaml:1 /a/: ${ring} (found "/b/")`,
      `content/redirects.yaml:2 /b/: ${ring} (found "/c/")`,
      `content/redirects.yaml:3 /c/: ${ring} (found "/b/")`,
    ]);
    expect(printed(["/a/", "/abuot/"])).toEqual([
      'content/redirects.yaml:1 /a/: write the address of a page of this site; did you mean about (found "/abuot/")',
    ]);
  });

  it("asks for the last of several steps, since hosts and readers follow one", () => {
    expect(printed(["/a/", "/b/"], ["/b/", "/about/"])).toEqual([
      'content/redirects.yaml:1 /a/: write /about/, where this address leads in the end (found "/b/")',
    ]);
    expect(printed(["/a/", "/b/"], ["/b/", "/nowhere/"])).toEqual([
      'content/redirects.yaml:2 /b/: write the address of a page of this site (found "/nowhere/")',
    ]);
  });
});
