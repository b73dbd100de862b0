import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { dist } from "../tests/site.ts";
import { timeAgainst } from "./bench/against.ts";
import { machineWords } from "./bench/machine.ts";
import { timeOwnPages } from "./bench/own-pages.ts";

/**
 * `npm run bench`: what the pages weigh, how fast the maps answer and how soon a question is answered, as tables; with `--against`, beside a peer's
 * map. Run `npm run build` first, on a machine that does nothing else. Times are medians, from the input's own timestamp to just after the next
 * frame's work.
 */
const usage = "npm run bench, or npm run bench -- --against FOLDER|ADDRESS";

async function main(): Promise<void> {
  const { against } = readArguments();
  if (!existsSync(`${dist}/index.html`)) throw new Error("There is no built site in dist/: run npm run build first.");
  console.log(machineWords());
  if (against === undefined) await timeOwnPages();
  else await timeAgainst(against);
  console.log(`\nAt the end: ${machineWords()}`);
}

function readArguments(): { against?: string } {
  try {
    return parseArgs({ options: { against: { type: "string" } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split(". ")[0] : "The arguments are not known"}: write ${usage}.`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
