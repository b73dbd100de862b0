import { existsSync } from "node:fs";
import { dist } from "../tests/site.ts";
import { timeAgainst } from "./bench/against.ts";
import { readArguments } from "./bench/arguments.ts";
import { measureGrowth } from "./bench/growth.ts";
import { machineWords } from "./bench/machine.ts";
import { timeOwnPages } from "./bench/own-pages.ts";

/**
 * `npm run bench`: what the pages weigh, how fast the maps answer and how soon a question is answered, as tables; with `--against`, beside a peer's
 * map. Run `npm run build` first, on a machine that does nothing else. Times are medians, from the input's own timestamp to just after the next
 * frame's work. With `--growth`, what it takes to build the site with more occupations than there are.
 */
async function main(): Promise<void> {
  const { against, growth } = readArguments(process.argv.slice(2));
  if (growth === undefined && !existsSync(`${dist}/index.html`))
    throw new Error("There is no built site in dist/: run npm run build first.");
  console.log(machineWords());
  if (growth !== undefined) await measureGrowth(growth);
  else if (against !== undefined) await timeAgainst(against);
  else await timeOwnPages();
  console.log(`\nAt the end: ${machineWords()}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
