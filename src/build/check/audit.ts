import { atlasOf } from "../../atlas/atlas.ts";
import { existsSync, readFileSync } from "node:fs";
import { causesOf } from "./causes.ts";
import { echoOf } from "./echoes.ts";
import { checkQuestionSheets } from "./question-sheets.ts";
import { checkRedirects } from "./redirects.ts";
import { sitePagesOf } from "./site-pages.ts";
import { figuresOf } from "../../figures/look-up-figure.ts";
import { check } from "./references.ts";
import { readEveryday } from "../../content/job-titles.ts";
import { readLibrary } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { readRedirects } from "../../content/redirects.ts";
import { readReleases } from "../../embed/releases.ts";
import type { Project } from "../../project.ts";
import { missingFolder, strayFiles } from "../../content/stray-files.ts";
import { readTables } from "../../content/csv-table.ts";

/**
 * All content of the project in `root` and every problem in it, found in one go. A row or file that could not be read makes whatever
 * refers to it look lost; such echoes are left out, and each cause is said once.
 */
export function audit(root: string): Project & { problems: Problem[] } {
  const tables = readTables(root);
  const { library, problems } = readLibrary(root);
  const everyday = readEveryday(root);
  const { releases, problems: broken } = readReleases(root);
  const { redirects, problems: astray } = readRedirects(root);
  const atlas = atlasOf(tables.rows, everyday.titles);
  const isEcho = echoOf({ ...tables, problems: [...tables.problems, ...problems], textOf: (file) => textOf(`${root}/${file}`) });
  const stray = strayFiles(root);
  const isWhole = existsSync(`${root}/content`) && !stray.some(({ message }) => message === missingFolder);
  const across = () => [
    ...check(library, atlas),
    ...checkQuestionSheets(library),
    ...checkRedirects(redirects, sitePagesOf(root, { library, atlas, releases, redirects }, figuresOf(library, atlas))),
  ];
  const found = [
    ...stray,
    ...tables.problems,
    ...everyday.problems,
    ...problems,
    ...astray,
    // Without occupations, or a folder of files, everything else looks lost.
    ...(isWhole && tables.rows.occupations.length > 0 ? across().filter((problem) => !isEcho(problem)) : []),
    ...broken,
  ];
  return { library, atlas, releases, redirects, problems: causesOf(found, tables.rows) };
}

/** The text of a file that may not be there. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
