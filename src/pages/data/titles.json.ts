import { getAtlas, getTitleShards } from "../../queries.ts";
import { titleFile } from "../../search/titles-file.ts";

export const GET = () => new Response(JSON.stringify(titleFile(getAtlas(), getTitleShards().keys())));
