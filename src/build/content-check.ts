import type { AstroIntegration } from "astro";
import { refuseProblems } from "../model/audit.ts";

/** Stops the build, before anything is drawn, if anything is wrong in `content/`: all problems at once. */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:build:start": () => refuseProblems(process.cwd()),
    },
  };
}
