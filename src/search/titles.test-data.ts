import { atlas } from "../project.test-data.ts";
import { titleShards } from "./title-shards.ts";
import { titleFile } from "./titles-file.ts";
import { TitleResolver, type Resolved, type TitleMatch } from "./titles.ts";

export const shards = titleShards(atlas);
export const resolver = new TitleResolver(JSON.parse(JSON.stringify(titleFile(atlas, shards.keys()))));

/** Loads what the query wants, as the search does, and resolves it. */
export function resolve(query: string, limit?: number): Resolved {
  for (const start of resolver.wanting(query)) resolver.addShard(start, shards.get(start) ?? { reported: {}, alternate: {}, parts: {} });
  return resolver.resolve(query, limit);
}

export const slugs = (query: string, limit?: number): string[] => resolve(query, limit).matches.map(({ slug }) => slug);
export const first = (query: string): TitleMatch | undefined => resolve(query).matches[0];
