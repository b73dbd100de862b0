import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ContentError, printProblem } from "../content/problem.ts";
import { readRedirects } from "./redirects.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "redirects-"));
  mkdirSync(join(root, "content"));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (...lines: string[]) => writeFileSync(join(root, "content/redirects.yaml"), lines.join("\n"));

/** What is said about lines that are refused. */
function printed(...lines: string[]): string[] {
  write(...lines);
  try {
    readRedirects(root);
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(printProblem);
    throw error;
  }
  return [];
}

describe("readRedirects", () => {
  it("reads addresses, old to new", () => {
    write('"/glossary/": "/concepts/"', '"/a/b/": "/"');
    expect(readRedirects(root)).toEqual({ "/glossary/": "/concepts/", "/a/b/": "/" });
  });

  it("reads a file of comments alone as none", () => {
    write("# Addresses that have moved.");
    expect(readRedirects(root)).toEqual({});
  });

  it("refuses an address without a slash at either end", () => {
    const advice = "write an address that starts and ends with a slash";
    expect(printed('"/glossary": "/concepts/"')).toEqual([`content/redirects.yaml /glossary: ${advice} (found "/glossary")`]);
    expect(printed('"glossary/": "/concepts/"')).toEqual([`content/redirects.yaml glossary/: ${advice} (found "glossary/")`]);
    expect(printed('"/glossary/": "/concepts"')).toEqual([`content/redirects.yaml /glossary/: ${advice} (found "/concepts")`]);
  });

  it("refuses spaces, other sites and what is no text", () => {
    expect(printed('"/old name/": "/concepts/"')).toHaveLength(1);
    expect(printed('"/glossary/": "https://elsewhere.example/"')).toHaveLength(1);
    expect(printed('"/glossary/": "//elsewhere.example/"')).toHaveLength(1);
    expect(printed('"/glossary/": 5')).toHaveLength(1);
    expect(printed('"/glossary/":')).toHaveLength(1);
  });

  it("lists all bad lines at once", () => {
    expect(printed('"/a": "/b/"', '"/c/": "/d"', '"/good/": "/concepts/"', '"e": "f"')).toHaveLength(4);
  });

  it("takes the project's own", () => {
    expect(readRedirects(process.cwd())).toMatchObject({ "/glossary/": "/concepts/" });
  });
});
