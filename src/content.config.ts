import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { collections as all, type CollectionName } from "./schema/collection.ts";

/** The id of an entry is its file's name: the last part of its address. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/, "");

const collection = <N extends CollectionName>(name: N) =>
  defineCollection({
    loader: glob({ base: `./content/${name}`, pattern: `*.${all[name].form}`, generateId }),
    schema: all[name].schema as (typeof all)[N]["schema"],
  });

export const collections = {
  articles: collection("articles"),
  concepts: collection("concepts"),
  quotes: collection("quotes"),
  categories: collection("categories"),
  occupations: collection("occupations"),
  charts: collection("charts"),
  claims: collection("claims"),
  sources: collection("sources"),
};
