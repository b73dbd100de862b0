import { payFile } from "../../model/pay-file.ts";
import { getAtlas } from "../../model/read.ts";

export const GET = () => new Response(JSON.stringify(payFile(getAtlas())));
