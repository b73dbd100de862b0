import { payFile } from "../../charts/pay-scale/file.ts";
import { getAtlas } from "../../queries.ts";

export const GET = () => new Response(JSON.stringify(payFile(getAtlas())));
