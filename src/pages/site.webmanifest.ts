import { manifest } from "../publish/manifest.ts";

/** The web manifest. */
export const GET = (): Response =>
  new Response(JSON.stringify(manifest()), { headers: { "content-type": "application/manifest+json; charset=utf-8" } });
