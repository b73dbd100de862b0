import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { dist } from "../tests/site.ts";
import { timeAgainst } from "./bench/against.ts";
import { measureGrowth } from "./bench/growth.ts";
import { machineWords } from "./bench/machine.ts";
import { timeOwnPages } from "./bench/own-pages.ts";

/**
 * `npm run bench`: what the pages weigh, how fast the maps answer and how soon a question is answered, as tables; with `--against`, beside a peer's
 * map. Run `npm run build` first, on a machine that does nothing else. Times are medians, from the input's own timestamp to just after the next
 * frame's work. With `--growth`, what it takes to build the site with more occupations than there are.
 */
const usage = "npm run bench, npm run bench -- --against FOLDER|ADDRESS or npm run bench -- --growth 1000,3000";

async function main(): Promise<void> {
  const { against, growth } = readArguments();
  if (growth === undefined && !existsSync(`${dist}/index.html`))
    throw new Error("There is no built site in dist/: run npm run build first.");
  console.log(machineWords());
  if (growth !== undefined) await measureGrowth(growth);
  else if (against !== undefined) await timeAgainst(against);
  else await timeOwnPages();
  console.log(`\nAt the end: ${machineWords()}`);
}

function readArguments(): { against?: string | undefined; growth?: readonly number[] | undefined } {
  const { against, growth } = parse();
  const counts = growth?.split(",").map(Number);
  if (counts?.some((count) => !Number.isInteger(count) || count < 1) === true)
    throw new Error(`--growth ${growth ?? ""}: name whole numbers of occupations, like 1000,3000.`);
  return { against, growth: counts };
}

function parse(): { against?: string; growth?: string } {
  try {
    return parseArgs({ options: { against: { type: "string" }, growth: { type: "string" } } }).values;
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
