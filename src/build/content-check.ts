import type { AstroIntegration } from "astro";
import { audit } from "./check/audit.ts";
import { printProblems } from "../content/problem.ts";
import { keepProject } from "../project.ts";

/**
 * Ends the build, before Astro reads the content, if anything is wrong in it: all problems at once. Astro would stop at the first, and a
 * thrown error would end in a stack trace.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command !== "build") return;
        const { problems, ...project } = audit(process.cwd());
        if (problems.length === 0) {
          keepProject(project);
          console.log("The content is sound; building the site, half a minute at most.");
          return;
        }
        console.error(printProblems(problems));
        process.exit(1);
      },
    },
  };
}
