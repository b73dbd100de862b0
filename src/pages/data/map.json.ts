import { mapFile } from "../../charts/live/figures-file.ts";
import { getAtlas, getCategoryNames } from "../../queries.ts";

export const GET = async () => new Response(JSON.stringify(mapFile(getAtlas(), await getCategoryNames())));
