import { getAtlas } from "../../queries.ts";
import { titleFile } from "../../search/titles-file.ts";
import { titleShards } from "../../search/title-shards.ts";

export const GET = () => new Response(JSON.stringify(titleFile(getAtlas(), titleShards(getAtlas()).keys())));
