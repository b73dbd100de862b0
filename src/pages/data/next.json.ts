import { nextDataOf } from "../../model/next-data.ts";
import { nextFile } from "../../model/next-file.ts";
import { getAtlas, getCategoryNames, getNeighbourhood } from "../../model/read.ts";

export const GET = async () => new Response(JSON.stringify(nextFile(nextDataOf(getAtlas(), getNeighbourhood(), await getCategoryNames()))));
