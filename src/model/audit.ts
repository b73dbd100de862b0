import { atlasOf, type Atlas } from "./atlas.ts";
import { check } from "./check.ts";
import { readLibrary, type Library } from "./library.ts";
import { ContentError, type Problem } from "./problem.ts";
import { readTables } from "./table.ts";

/** All content of the project in `root` and every problem in it, found in one go. */
export function audit(root: string): { library: Library; atlas: Atlas; problems: Problem[] } {
  const tables = readTables(root);
  const { library, problems } = readLibrary(root);
  const atlas = atlasOf(tables.rows);
  return { library, atlas, problems: [...tables.problems, ...problems, ...check(library, atlas)] };
}

/** Stops with every problem listed, if there is one. */
export function refuseProblems(root: string): void {
  const { problems } = audit(root);
  if (problems.length > 0) throw new ContentError(problems);
}
