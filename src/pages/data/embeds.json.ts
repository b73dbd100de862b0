import { getEmbeds } from "../../queries.ts";

/** What the form that makes embeds needs to know, fetched when somebody reaches for it. */
export const GET = async (): Promise<Response> => Response.json(await getEmbeds());
