import { economyFile } from "../../charts/live/economy-file.ts";
import { getAtlas, getCategoryNames } from "../../queries.ts";

export const GET = async () => new Response(JSON.stringify(economyFile(getAtlas(), await getCategoryNames())));
