import type { Entry, Library } from "../../content/library.ts";
import type { CollectionName, EntryData } from "../../schema/collection.ts";
import type { Problem } from "../../content/problem.ts";

type Named<N extends CollectionName> = (data: EntryData<N>) => readonly { field: string; name: string }[];

const titled = ({ title }: { title: string }) => [{ field: "title", name: title }];

/** By what readers tell the files of a collection apart. Records of publications have a check of their own. */
const namesOf: { [N in CollectionName]?: Named<N> } = {
  articles: ({ title, order }) => [
    { field: "title", name: title },
    { field: "order", name: String(order) },
  ],
  concepts: ({ title, aliases }) => [
    { field: "title", name: title },
    ...aliases.map((name, index) => ({ field: `aliases.${index}`, name })),
  ],
  quotes: titled,
  categories: ({ title, shortTitle }) => [
    { field: "title", name: title },
    { field: "shortTitle", name: shortTitle },
  ],
  charts: ({ name }) => [{ field: "name", name }],
  claims: ({ claim }) => [{ field: "claim", name: claim }],
  worksheets: titled,
  measures: ({ by }) => [{ field: "by", name: by }],
  corrections: titled,
};

function sharedNames<N extends CollectionName>(entries: ReadonlyMap<string, Entry<N>>, of: Named<N>): Problem[] {
  const first = new Map<string, string>();
  return [...entries.values()].flatMap(({ file, data }) => {
    const problems: Problem[] = [];
    for (const { field, name } of of(data)) {
      // A concept's alias may be its title in other letters; a short title may be the long one.
      const key = `${field.replace(/^aliases\.\d+$/, "title").replace(/^shortTitle$/, "short")} ${name.toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      else if (other !== file) problems.push({ file, field, message: `write another; ${other} has it already`, found: name });
    }
    return problems;
  });
}

/** Two things of one title, which readers could not tell apart in lists and in the search. */
export function checkNames(library: Library): Problem[] {
  const of = <N extends CollectionName>(name: N) => {
    const named: Named<N> | undefined = namesOf[name];
    return named === undefined ? [] : sharedNames<N>(library[name], named);
  };
  return (Object.keys(namesOf) as CollectionName[]).flatMap((name) => of(name));
}
