import { setImmediate } from "node:timers/promises";
import { readProject } from "../project.ts";
import { pictures } from "../publish/pictures.ts";

/**
 * What the process that `picture-files.ts` starts runs: it draws every picture whose address the pattern of its one argument wants, and answers
 * with their files by their addresses.
 */

// Nobody waits for pictures of a build that has ended.
process.on("disconnect", () => process.exit());

const wanted = new RegExp(process.argv[2] ?? "");
let count = 0;
const files: Record<string, string> = {};
for (const [address, draw] of pictures(readProject(process.cwd()))) {
  if (!wanted.test(address)) continue;
  files[address] = draw();
  // A drawing holds megabytes that the collector does not know of; they are given back after a turn of the event loop. To collect after each
  // picture takes twice the time of drawing them.
  if (++count % 25 === 0) globalThis.gc?.();
  await setImmediate();
}
process.send?.(files);
