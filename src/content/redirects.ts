import { existsSync } from "node:fs";
import { isMap, isNode, isScalar } from "yaml";
import type { Problem } from "./problem.ts";
import { readText } from "./text-file.ts";
import { readYaml } from "./yaml-file.ts";

export const redirectsFile = "content/redirects.yaml";

/** An old address and where it leads now, both below the site's base, with slashes at their ends. */
export interface Redirect {
  from: string;
  to: string;
  line: number;
}

/** Letters, digits and hyphens between slashes: a stop, a star, a colon or a percent sign is a file's or means something to a host. */
const form = /^\/(?:[A-Za-z0-9_-]+\/)*$/;
const longest = 200;
const example = 'write lines like "/concepts/old-name/": "/concepts/new-name/"';

/** The redirects of the project in `root`, and every problem of their file by itself. */
export function readRedirects(root: string): { redirects: Redirect[]; problems: Problem[] } {
  if (!existsSync(`${root}/${redirectsFile}`))
    return { redirects: [], problems: [{ file: redirectsFile, message: "add this file: it keeps old addresses of pages" }] };
  const text = readText(root, redirectsFile);
  return typeof text === "string" ? parseRedirects(text) : { redirects: [], problems: [text] };
}

/** Reads the text of the file. Lines with a problem are left out. */
export function parseRedirects(text: string): { redirects: Redirect[]; problems: Problem[] } {
  const file = redirectsFile;
  const yaml = readYaml(text);
  if ("faults" in yaml) return { redirects: [], problems: yaml.faults.map((fault) => ({ file, ...fault })) };
  const { document, lineAt } = yaml;
  // Comments alone.
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return { redirects: [], problems: [] };
  if (!isMap(document.contents)) return { redirects: [], problems: [{ file, line: 1, message: example }] };
  const redirects: Redirect[] = [];
  const problems: Problem[] = [];
  for (const { key, value } of document.contents.items) {
    const line = isNode(key) && key.range ? lineAt(key.range[0]) : 1;
    const from: unknown = isScalar(key) ? key.value : undefined;
    const to: unknown = isScalar(value) ? value.value : undefined;
    const refused = [from, to].filter((address) => typeof address !== "string" || !form.test(address) || address.length > longest);
    for (const address of refused)
      problems.push({
        file,
        line,
        ...(typeof from === "string" ? { field: from.slice(0, longest) } : {}),
        message: `write an address of this site that starts and ends with a slash, of letters, digits and hyphens, at most ${longest} characters long`,
        found: typeof address === "string" || typeof address === "number" ? String(address) : "",
      });
    if (refused.length === 0) redirects.push({ from: String(from), to: String(to), line });
  }
  return { redirects, problems };
}
