import { figuresOf, type Figures } from "../figures/look-up-figure.ts";
import type { Library } from "../content/library.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { neighborhoodOf } from "../neighbors/tables.ts";
import { codeShard } from "../search/code-shard.ts";
import { codeShardName } from "../search/codes.ts";
import { titleFile } from "../search/titles-file.ts";
import { titleShards } from "../search/title-shards.ts";
import { TitleResolver } from "../search/titles.ts";
import { AskEngine } from "./engine.ts";
import { askFile, type AskFile } from "./file.ts";
import { askPagesFile, type AskPagesFile } from "./pages-file.ts";

export interface OpenedAsk {
  engine: AskEngine;
  figures: Figures;
  file: AskFile;
  pages: AskPagesFile;
}

/** The files that a browser loads to answer. */
function askFiles({ library, atlas }: { library: Library; atlas: Atlas }): { figures: Figures; file: AskFile; pages: AskPagesFile } {
  const figures = figuresOf(library, atlas);
  const titles = new Map([...library.categories].map(([id, { data }]) => [id, data]));
  return { figures, file: askFile(figures, neighborhoodOf(atlas.rows), titles), pages: askPagesFile(library, figures) };
}

/** The engine with all titles at hand, made from what was read: for the build, for tests and for the evaluation. */
export function openAsk(project: { library: Library; atlas: Atlas }): OpenedAsk {
  const { figures, file, pages } = askFiles(project);
  const shards = titleShards(project.atlas);
  const resolver = new TitleResolver(titleFile(project.atlas, shards.keys()));
  for (const [start, shard] of shards) resolver.addShard(start, shard);
  resolver.addShard(codeShardName, codeShard(project.atlas));
  // As a browser gets them.
  const engine = new AskEngine(JSON.parse(JSON.stringify(file)) as AskFile, JSON.parse(JSON.stringify(pages)) as AskPagesFile, resolver);
  return { engine, figures, file, pages };
}
