import { jobsSinceFile } from "../../charts/skyline/file.ts";
import { getAtlas } from "../../queries.ts";

export const GET = () => new Response(JSON.stringify(jobsSinceFile(getAtlas())));
