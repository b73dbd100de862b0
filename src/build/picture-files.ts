import type { AstroIntegration } from "astro";
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readProject } from "../project.ts";
import { pictures } from "../publish/pictures.ts";

/** Has every picture whose address is wanted drawn from the start of a build, while Astro works, and writes them beside the finished pages. */
export function pictureFiles(wanted = /./): AstroIntegration {
  const files = new Map<string, Promise<string>>();
  return {
    name: "picture-files",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command !== "build") return;
        for (const [address, draw] of pictures(readProject(process.cwd()))) if (wanted.test(address)) files.set(address, draw());
      },
      "astro:build:done": async ({ dir, logger }) => {
        for (const [address, file] of files) {
          const to = fileURLToPath(new URL(address, dir));
          mkdirSync(dirname(to), { recursive: true });
          copyFileSync(await file, to);
        }
        logger.info(`${files.size} pictures drawn`);
      },
    },
  };
}
