import { existsSync } from "node:fs";
import { isMap, isNode, isScalar } from "yaml";
import type { z } from "astro/zod";
import { everydayTitle } from "../schema/everyday.ts";
import type { Problem } from "./problem.ts";
import { nameKey } from "../text/other-names.ts";
import { readText } from "./text-file.ts";
import { readYaml } from "./yaml-file.ts";

/** What people call their work, and where it leads: one line of `content/titles.yaml`. */
export interface EverydayTitle {
  title: string;
  /** Slugs of occupations, the likeliest first. */
  slugs: readonly string[];
  /** Whether it may be shown; an insult is only found. */
  shown: boolean;
  line: number;
}

/** Characters of a title; nobody types more into the search. */
const longestTitle = 100;

export const everydayFile = "content/titles.yaml";

/** The hand-kept titles of the project in `root`, and every problem of their file. */
export function readEveryday(root: string): { titles: EverydayTitle[]; problems: Problem[] } {
  if (!existsSync(`${root}/${everydayFile}`))
    return { titles: [], problems: [{ file: everydayFile, message: "add this file; the search needs it" }] };
  const text = readText(root, everydayFile);
  return typeof text === "string" ? parseEveryday(text) : { titles: [], problems: [text] };
}

function readingOf(given: z.output<typeof everydayTitle>): Pick<EverydayTitle, "slugs" | "shown"> {
  const shown = typeof given === "string" || Array.isArray(given);
  return { slugs: [shown ? given : given.unshown].flat(), shown };
}

/** Reads the text of the file. Lines with a problem are left out. */
export function parseEveryday(text: string): { titles: EverydayTitle[]; problems: Problem[] } {
  // Two lines for one title are found below, with both their places.
  const yaml = readYaml(text, { uniqueKeys: false });
  if ("faults" in yaml) return { titles: [], problems: yaml.faults.map((fault) => ({ file: everydayFile, ...fault })) };
  const { document, lineAt } = yaml;
  const problems: Problem[] = [];
  if (!isMap(document.contents))
    return { titles: [], problems: [{ file: everydayFile, line: 1, message: "write lines like `coder: software-developers`" }] };

  const titles: EverydayTitle[] = [];
  const firstLine = new Map<string, number>();
  for (const { key, value } of document.contents.items) {
    const title = isScalar(key) ? String(key.value) : "";
    const line = isScalar(key) && key.range ? lineAt(key.range[0]) : 1;
    const refuse = (message: string, found = title) => problems.push({ file: everydayFile, line, field: title, message, found });
    const given: unknown = isNode(value) ? value.toJS(document) : null;
    const read = everydayTitle.safeParse(given);
    const name = nameKey(title);
    const first = firstLine.get(name);
    if (name === "") refuse("write a title in Latin letters");
    else if (title.length > longestTitle) refuse(`write a title of at most ${longestTitle} characters`);
    else if (!read.success) refuse(read.error.issues[0]?.message ?? "mend this line", JSON.stringify(given));
    else if (first !== undefined) refuse(`remove one of two lines for the same title; the first is in line ${first}`);
    else titles.push({ title, ...readingOf(read.data), line });
    if (first === undefined) firstLine.set(name, line);
  }
  return { titles, problems };
}
