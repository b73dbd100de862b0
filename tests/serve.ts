import type { TestProject } from "vitest/node";
import { dist } from "./site.ts";
import { host } from "./static.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Origin at which the built site is served, without a slash at its end. */
    origin: string;
  }
}

/** Serves the built site for all tests of the site, as a good host does: what has a hash in its name is asked for once, and by whoever embeds a chart. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await host(
    dist,
    "/",
    {},
    {
      headersOf: (path): Record<string, string> =>
        path.startsWith("/_astro/") ? { "cache-control": "public, max-age=31536000, immutable", "access-control-allow-origin": "*" } : {},
      missing: () => "404.html",
      name: "localhost",
    },
  );
  project.provide("origin", server.origin);
  return () => server.close();
}
