import { filesOf, read } from "../tests/site.ts";
import { reread } from "../tests/pages/reread.ts";
import { fillersIn } from "../tests/pages/reread/fillers.ts";
import type { Fault } from "../tests/pages/reread/rule.ts";
import { readSite } from "../tests/pages/reread/site.ts";

/**
 * `npm run reread`: reads the built site again and prints every sentence that says other than the page on which it stands, by kind. Run
 * `npm run build` first. `-- --short` prints one of each kind, `-- --fillers` what stands word for word on many pages. Exits with 1 if
 * there is a fault.
 */
const many = 40;
const built = { files: filesOf(), read };

const pagesOf = (faults: readonly Fault[]) => new Set(faults.map(({ page }) => page.replace(/ .*/, ""))).size;

function print(rule: string, faults: readonly Fault[]): void {
  console.log(`\n${rule}: ${faults.length} on ${pagesOf(faults)} pages`);
  for (const { page, printed, found, wanted } of process.argv.includes("--short") ? faults.slice(0, 1) : faults)
    console.log(`  ${page}\n    printed: ${printed}\n    found:   ${found}\n    wanted:  ${wanted}`);
}

if (process.argv.includes("--fillers")) {
  for (const { words, pages } of fillersIn(readSite(built), many)) console.log(`${String(pages).padStart(4)}  ${words}`);
} else {
  const { faults } = reread(built);
  for (const [rule, found] of Map.groupBy(faults, (fault) => fault.rule)) print(rule, found);
  console.log(`\n${faults.length} faults on ${pagesOf(faults)} pages`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
