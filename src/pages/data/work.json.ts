import { getAtlas } from "../../queries.ts";
import { workFile } from "../../neighbors/work-file.ts";

export const GET = () => new Response(JSON.stringify(workFile(getAtlas())));
