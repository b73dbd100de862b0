import { getAskFiles } from "../../queries.ts";

export const GET = () => new Response(JSON.stringify(getAskFiles().file));
