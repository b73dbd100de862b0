import { mapFile } from "../../charts/live/map-file.ts";
import { getAtlas, getCategoryNames } from "../../queries.ts";

export const GET = async () => new Response(JSON.stringify(mapFile(getAtlas(), await getCategoryNames())));
