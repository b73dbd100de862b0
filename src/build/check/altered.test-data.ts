import type { CollectionName } from "../../schema/collection.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { atlas, library } from "../../project.test-data.ts";
import { check } from "./references.ts";
import type { Entry, Library } from "../../content/library.ts";
import { printProblem } from "../../content/problem.ts";

/** The project's own library with one entry changed. */
export function altered<N extends CollectionName>(name: N, id: string, change: (entry: Entry<N>) => Partial<Entry<N>>): Library {
  const entries: ReadonlyMap<string, Entry<N>> = library[name];
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`no ${name}/${id}`);
  return { ...library, [name]: new Map([...entries, [id, { ...entry, ...change(entry) }]]) };
}

/** Its problems, as they are printed. */
export const printed = (changed: Library, from: Atlas = atlas) => check(changed, from).map(printProblem);

export const articleFile = "content/articles/job-risk-map.mdx";
/** Problems of an article whose text, from line 30 on, is `body`. */
export const printedOf = (body: string) => printed(altered("articles", "job-risk-map", () => ({ body, bodyLine: 30 })));
