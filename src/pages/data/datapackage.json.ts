import { getDescriptor } from "../../queries.ts";

export const GET = async (): Promise<Response> => new Response(await getDescriptor());
