import { describe, expect, it } from "vitest";
import { printProblem } from "./problem.ts";
import { parseRedirects, readRedirects } from "./redirects.ts";

/** What is said about lines that are refused. */
const printed = (...lines: string[]) => parseRedirects(lines.join("\n")).problems.map(printProblem);

const advice =
  "write an address of this site that starts and ends with a slash, of letters, digits and hyphens, at most 200 characters long";

describe("parseRedirects", () => {
  it("reads addresses, old to new", () => {
    const { redirects, problems } = parseRedirects('# Moved.\n"/glossary/": "/concepts/"\n"/a/b/": "/"');
    expect(problems).toEqual([]);
    expect(redirects).toEqual([
      { from: "/glossary/", to: "/concepts/", line: 2 },
      { from: "/a/b/", to: "/", line: 3 },
    ]);
  });

  it("reads a file of comments alone as none, and an empty one", () => {
    for (const text of ["# Addresses that have moved.", "", "\n"]) expect(parseRedirects(text)).toEqual({ redirects: [], problems: [] });
  });

  it("refuses an address without a slash at either end", () => {
    expect(printed('"/glossary": "/concepts/"')).toEqual([`content/redirects.yaml:1 /glossary: ${advice} (found "/glossary")`]);
    expect(printed('"glossary/": "/concepts/"')).toEqual([`content/redirects.yaml:1 glossary/: ${advice} (found "glossary/")`]);
    expect(printed('"/glossary/": "/concepts"')).toEqual([`content/redirects.yaml:1 /glossary/: ${advice} (found "/concepts")`]);
  });

  it("refuses spaces, other sites, what hosts read as more than an address, and what is no text", () => {
    const refused = [
      '"/old name/": "/concepts/"',
      '"/glossary/": "https://elsewhere.example/"',
      '"/glossary/": "//elsewhere.example/"',
      '"/glossary/": "/\\\\elsewhere.example/"',
      '"/glossary/": "/../about/"',
      '"/glossary/": "/%2e%2e/about/"',
      '"/glossary/*/": "/concepts/"',
      '"/:splat/": "/concepts/"',
      '"/glossary/?a=b/": "/concepts/"',
      '"/robots.txt/": "/concepts/"',
      `"/${"a".repeat(300)}/": "/concepts/"`,
      '"/glossary/": 5',
      '"/glossary/":',
      '"/glossary/": [/concepts/]',
      '"/glossary/": {a: /concepts/}',
      '[/glossary/]: "/concepts/"',
      '"__proto__": "/concepts/"',
    ];
    expect(refused.filter((line) => printed(line).length !== 1)).toEqual([]);
  });

  it("says what is no YAML, or no list of lines", () => {
    expect(printed('"/glossary/": "/concepts/')).toEqual([expect.stringMatching(/^content\/redirects\.yaml:1: mend the YAML: /)]);
    expect(printed('"/a/": "/concepts/"', '"/a/": "/"')).toEqual([expect.stringMatching(/^content\/redirects\.yaml:2: mend the YAML: /)]);
    expect(printed('"/a/": *b')).toEqual([expect.stringContaining("write the value itself in place of *b")]);
    for (const text of ["- /a/", "/a/ to /b/", "5"])
      expect(printed(text)).toEqual(['content/redirects.yaml:1: write lines like "/concepts/old-name/": "/concepts/new-name/"']);
  });

  it("lists all bad lines at once", () => {
    expect(printed('"/a": "/b/"', '"/c/": "/d"', '"/good/": "/concepts/"', '"e": "f"')).toHaveLength(4);
  });

  it("takes the project's own", () => {
    const { redirects, problems } = readRedirects(process.cwd());
    expect(problems).toEqual([]);
    expect(redirects).toContainEqual(expect.objectContaining({ from: "/glossary/", to: "/concepts/" }));
  });

  it("asks for the file where there is none", () => {
    expect(readRedirects("/nowhere").problems.map(printProblem)).toEqual([
      "content/redirects.yaml: add this file: it keeps old addresses of pages",
    ]);
  });
});
