import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { checkedProject } from "./project.ts";
import { collections as forms, type CollectionName } from "./schema/collection.ts";

/** The id of an entry is its file's name: the last part of its address. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/, "");

/**
 * The files of a collection. A build takes the entries that its check has read; where there is no check, Astro's own loader reads the files
 * and watches them.
 */
function files(name: CollectionName): Loader {
  const watched = glob({ base: `./content/${name}`, pattern: `*.${forms[name].form}`, generateId });
  return {
    name: "content-files",
    load: async (context) => {
      const project = checkedProject();
      if (project === undefined) return watched.load(context);
      context.store.clear();
      for (const { id, data, body, file } of project.library[name].values())
        context.store.set({ id, data, body, filePath: file, deferredRender: forms[name].form === "mdx" });
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
