import type { AstroIntegration } from "astro";
import { fork } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Has every picture whose address is wanted drawn from the start of a build, while Astro works, and writes them beside the finished pages. */
export function pictureFiles(wanted = /./): AstroIntegration {
  let drawn: Promise<Record<string, string>> | undefined;
  return {
    name: "picture-files",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command !== "build") return;
        drawn = drawPictures(wanted);
        // Said when the pictures are asked for, after what Astro has to say.
        drawn.catch(() => undefined);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const files = Object.entries((await drawn) ?? {});
        for (const [address, file] of files) {
          const to = fileURLToPath(new URL(address, dir));
          mkdirSync(dirname(to), { recursive: true });
          copyFileSync(file, to);
        }
        logger.info(`${files.length} pictures drawn`);
      },
    },
  };
}

/** Files of the pictures by their addresses. Another process draws them: what it has drawn and not yet freed would double the build's own memory. */
function drawPictures(wanted: RegExp): Promise<Record<string, string>> {
  const { promise, resolve, reject } = Promise.withResolvers<Record<string, string>>();
  // The path starts at the project's folder, because the build runs a copy of this file in another folder.
  const child = fork(`${process.cwd()}/src/build/draw-pictures.ts`, [wanted.source], { execArgv: ["--expose-gc"] });
  child.on("message", (files) => {
    resolve(files as Record<string, string>);
    child.disconnect();
  });
  child.on("error", reject);
  child.on("exit", (code) => {
    if (code !== 0) reject(new Error("a picture could not be drawn: its error stands above"));
  });
  return promise;
}
