import { existsSync, readdirSync } from "node:fs";
import { collections, type CollectionName } from "../schema/collection.ts";
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

/** Prose about single occupations: there may be none. */
const optional: CollectionName = "occupations";

export const missingFolder = "bring this folder back: the site is made of its files";

/**
 * Files and folders of content that nothing reads, and folders that are lost, below `root`, the project's folder: a misspelt one would be left
 * out without a word.
 */
export function strayFiles(root: string): Problem[] {
  const isThere = (name: string) => existsSync(`${root}/content/${name}`);
  const lost = known["content"]?.filter((name) => !name.includes(".") && name !== optional && !isThere(name)) ?? [];
  return [
    ...lost.map((name) => ({ file: `content/${name}`, message: missingFolder })),
    ...Object.entries(known).flatMap(([folder, names]) =>
      (existsSync(`${root}/${folder}`) ? readdirSync(`${root}/${folder}`) : [])
        .filter((name) => !names.includes(name))
        .toSorted()
        .map((found) => ({
          file: `${folder}/${found}`,
          message: `rename it or move it out of ${folder}: nothing reads it${didYouMean(found, names)}`,
          found,
        })),
    ),
  ];
}
