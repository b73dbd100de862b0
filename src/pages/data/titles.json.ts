import { getAtlas } from "../../model/read.ts";
import { titleFile } from "../../model/title-file.ts";
import { titleShelves } from "../../model/title-shelves.ts";

export const GET = () => new Response(JSON.stringify(titleFile(getAtlas(), titleShelves(getAtlas()).keys())));
