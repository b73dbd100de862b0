import { atlasOf } from "../../atlas/atlas.ts";
import { readFileSync } from "node:fs";
import { checkQuestionSheets } from "./question-sheets.ts";
import { checkRedirects } from "./redirects.ts";
import { sitePagesOf } from "./site-pages.ts";
import { figuresOf } from "../../figures/look-up-figure.ts";
import { check } from "./references.ts";
import { unused } from "./sources.ts";
import { readEveryday } from "../../content/job-titles.ts";
import { readLibrary } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { readRedirects } from "../../content/redirects.ts";
import { readReleases } from "../../embed/releases.ts";
import type { Project } from "../../project.ts";
import { strayFiles } from "../../content/stray-files.ts";
import { readTables } from "../../content/csv-table.ts";

/**
 * All content of the project in `root` and every problem in it, found in one go. A row or file that could not be read makes whatever
 * refers to it look lost; such echoes are left out.
 */
export function audit(root: string): Project & { problems: Problem[] } {
  const tables = readTables(root);
  const { library, problems } = readLibrary(root);
  const everyday = readEveryday(root);
  const { releases, problems: broken } = readReleases(root);
  const { redirects, problems: astray } = readRedirects(root);
  const atlas = atlasOf(tables.rows, everyday.titles);
  const rows = new Set(tables.refused);
  const files = problems.map(({ file }) => file.replace(/^content\/(.*)\.\w+$/, "$1"));
  // A source that only a refused file or row uses would look unused.
  const refusedTexts = [...new Set([...tables.problems, ...problems].map(({ file }) => file))].map((file) => textOf(`${root}/${file}`));
  const empty = Object.values(tables.rows).some((each) => each.length === 0);
  const isEcho = ({ found = "", message }: Problem) =>
    found.split("/").some((part) => rows.has(part)) ||
    files.some((file) => file === found || file.endsWith(`/${found}`) || found.startsWith(`${file}/`)) ||
    (message === unused && refusedTexts.some((text) => text.includes(found))) ||
    (empty && message.includes("say in words that it is missing"));
  // Without occupations everything else looks lost.
  const across =
    tables.rows.occupations.length === 0
      ? []
      : [
          ...check(library, atlas),
          ...checkQuestionSheets(library),
          ...checkRedirects(redirects, sitePagesOf(root, { library, atlas, releases, redirects }, figuresOf(library, atlas))),
        ].filter((problem) => !isEcho(problem));
  return {
    library,
    atlas,
    releases,
    redirects,
    problems: [...strayFiles(root), ...tables.problems, ...everyday.problems, ...problems, ...astray, ...across, ...broken],
  };
}

/** The text of a file that may not be there. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
