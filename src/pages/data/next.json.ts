import { nextDataOf } from "../../charts/next-jobs/occupations.ts";
import { nextFile } from "../../charts/next-jobs/file.ts";
import { getAtlas, getCategoryNames, getNeighborhood } from "../../queries.ts";

export const GET = async () => new Response(JSON.stringify(nextFile(nextDataOf(getAtlas(), getNeighborhood(), await getCategoryNames()))));
