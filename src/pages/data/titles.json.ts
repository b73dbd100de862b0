import { getAtlas } from "../../model/read.ts";
import { titleFile } from "../../model/title-file.ts";

export const GET = () => new Response(JSON.stringify(titleFile(getAtlas())));
