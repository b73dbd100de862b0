import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { collections as forms, type CollectionName } from "./schema/collection.ts";

/** The id of an entry is its file's name: the last part of its address. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/, "");

const files = (name: CollectionName) => glob({ base: `./content/${name}`, pattern: `*.${forms[name].form}`, generateId });

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
  measures: defineCollection({ loader: files("measures"), schema: forms.measures.schema }),
  corrections: defineCollection({ loader: files("corrections"), schema: forms.corrections.schema }),
};
