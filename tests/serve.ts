import { preview } from "astro";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Origin at which the built site is served, without a slash at its end. */
    origin: string;
  }
}

/** Serves the built site for all tests of the site. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ root: process.cwd(), logLevel: "silent", server: { port: 0 } });
  project.provide("origin", `http://localhost:${server.port}`);
  return () => server.stop();
}
