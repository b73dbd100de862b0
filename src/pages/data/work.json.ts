import { getAtlas } from "../../model/read.ts";
import { workFile } from "../../model/work-file.ts";

export const GET = () => new Response(JSON.stringify(workFile(getAtlas())));
