import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { collections } from "../schema/collection.ts";
import { printProblem } from "./problem.ts";
import { strayFiles } from "./stray-files.ts";

it("finds nothing in the project's own content", () => {
  expect(strayFiles(process.cwd())).toEqual([]);
});

it("names folders, tables and files that nothing reads, and what was meant", () => {
  const root = mkdtempSync(join(tmpdir(), "stray-"));
  try {
    for (const folder of [...Object.keys(collections).filter((name) => name !== "articles"), "articels", "tables"])
      mkdirSync(join(root, "content", folder), { recursive: true });
    for (const file of ["redirects.yml", "titles.yaml", "tables/exposures.csv", "tables/README.md"])
      writeFileSync(join(root, "content", file), "");
    const advice = (folder: string) => `rename it or move it out of ${folder}: nothing reads it; did you mean`;
    expect(strayFiles(root).map(printProblem)).toEqual([
      "content/articles: bring this folder back: the site is made of its files",
      `content/articels: ${advice("content")} articles (found "articels")`,
      `content/redirects.yml: ${advice("content")} redirects.yaml (found "redirects.yml")`,
      `content/tables/exposures.csv: ${advice("content/tables")} exposure.csv (found "exposures.csv")`,
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
