import { mapFile } from "../../model/map-file.ts";
import { getAtlas, getCategoryNames } from "../../model/read.ts";

export const GET = async () => new Response(JSON.stringify(mapFile(getAtlas(), await getCategoryNames())));
