import { archiveName } from "../../publish/data-archive.ts";
import { getDataArchive } from "../../queries.ts";

export const getStaticPaths = () => [{ params: { archive: archiveName } }];

/** All tables with their description and licenses, as one file. */
export const GET = async () => new Response(new Uint8Array(await getDataArchive()), { headers: { "content-type": "application/zip" } });
