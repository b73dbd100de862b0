import { newestFile } from "../../charts/live/newest-file.ts";
import { getAtlas } from "../../queries.ts";

export const GET = () => new Response(JSON.stringify(newestFile(getAtlas())));
