import { atlasOf, type Atlas } from "./atlas.ts";
import { check } from "./check.ts";
import { readLibrary, type Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import { readTables } from "./table.ts";

/**
 * All content of the project in `root` and every problem in it, found in one go. A row that could not be read makes whatever refers to
 * it look lost; such echoes are left out, and so are all checks across files where a whole table could not be read.
 */
export function audit(root: string): { library: Library; atlas: Atlas; problems: Problem[] } {
  const tables = readTables(root);
  const { library, problems } = readLibrary(root);
  const atlas = atlasOf(tables.rows);
  const readable = Object.values(tables.rows).every((rows) => rows.length > 0);
  const echo = ({ found = "" }: Problem) => tables.refused.some((name) => name !== "" && found.split("/").includes(name));
  const across = readable ? check(library, atlas).filter((problem) => !echo(problem)) : [];
  return { library, atlas, problems: [...tables.problems, ...problems, ...across] };
}
