import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { dirname, resolve } from "node:path";
import { readCollection, type Entry } from "./content/library.ts";
import { printProblem } from "./content/problem.ts";
import { checkedProject } from "./project.ts";
import { collections as forms, type CollectionName } from "./schema/collection.ts";

/**
 * The files of a collection, read by the reader of the check, so that Astro takes no day or name that the check refuses. A build takes what its
 * check has read; where there is no check, each change reads the folder again.
 */
function files(name: CollectionName): Loader {
  const { form } = forms[name];
  return {
    name: "content-files",
    load: async ({ store, logger, watcher }) => {
      const fill = () => {
        const checked: ReadonlyMap<string, Entry> | undefined = checkedProject()?.library[name];
        const { entries, problems } = checked === undefined ? readCollection(process.cwd(), name) : { entries: checked, problems: [] };
        for (const problem of problems) logger.error(printProblem(problem));
        store.clear();
        for (const { id, data, body, file } of entries.values())
          store.set({ id, data, body, filePath: file, deferredRender: form === "mdx" });
      };
      fill();
      const folder = resolve("content", name);
      for (const event of ["add", "change", "unlink"] as const)
        watcher?.on(event, (path) => {
          if (dirname(path) === folder) fill();
        });
      watcher?.add(folder);
    },
  };
}

export const collections = {
  articles: defineCollection({ loader: files("articles"), schema: forms.articles.schema }),
  concepts: defineCollection({ loader: files("concepts"), schema: forms.concepts.schema }),
  quotes: defineCollection({ loader: files("quotes"), schema: forms.quotes.schema }),
  categories: defineCollection({ loader: files("categories"), schema: forms.categories.schema }),
  occupations: defineCollection({ loader: files("occupations"), schema: forms.occupations.schema }),
  charts: defineCollection({ loader: files("charts"), schema: forms.charts.schema }),
  claims: defineCollection({ loader: files("claims"), schema: forms.claims.schema }),
  sources: defineCollection({ loader: files("sources"), schema: forms.sources.schema }),
  worksheets: defineCollection({ loader: files("worksheets"), schema: forms.worksheets.schema }),
  questions: defineCollection({ loader: files("questions"), schema: forms.questions.schema }),
  measures: defineCollection({ loader: files("measures"), schema: forms.measures.schema }),
  corrections: defineCollection({ loader: files("corrections"), schema: forms.corrections.schema }),
};
