import { existsSync, readdirSync } from "node:fs";
import { collections } from "../schema/collection.ts";
import { tables } from "../schema/tables.ts";
import { didYouMean } from "../text/edit-distance.ts";
import { everydayFile } from "./job-titles.ts";
import type { Problem } from "./problem.ts";
import { redirectsFile } from "./redirects.ts";

const bare = (file: string) => file.replace(/^content\//, "");

/** What each folder may hold beside what its own reader complains of. */
const known: Readonly<Record<string, readonly string[]>> = {
  content: [...Object.keys(collections), "tables", bare(everydayFile), bare(redirectsFile)],
  "content/tables": [...Object.keys(tables).map((name) => `${name}.csv`), "README.md"],
};

/** Files and folders of content that nothing reads: below `root`, the project's folder, a misspelt one would be left out without a word. */
export function strayFiles(root: string): Problem[] {
  return Object.entries(known).flatMap(([folder, names]) =>
    (existsSync(`${root}/${folder}`) ? readdirSync(`${root}/${folder}`) : [])
      .filter((name) => !names.includes(name))
      .toSorted()
      .map((found) => ({
        file: `${folder}/${found}`,
        message: `rename it or move it out of ${folder}: nothing reads it${didYouMean(found, names)}`,
        found,
      })),
  );
}
