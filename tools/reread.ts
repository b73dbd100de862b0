import { filesOf, read } from "../tests/site.ts";
import { rereadOccupations } from "../tests/pages/reread.ts";
import { readSite } from "../tests/pages/reread/site.ts";

const start = performance.now();
const report = rereadOccupations(readSite({ files: filesOf(), read }));
const kinds = Map.groupBy(report.faults, ({ rule }) => rule);
if (process.argv.includes("--all"))
  for (const f of report.faults) console.log(`${f.rule}\t${f.page}\t${f.printed}\t${f.found}\t${f.wanted}`);
for (const [rule, found] of kinds) {
  const pages = new Set(found.map(({ page }) => page.split(" ")[0]));
  console.log(`${found.length} on ${pages.size} pages: ${rule}`);
  const [first] = found;
  if (first !== undefined) console.log(`   ${first.page}: "${first.printed}": ${first.found}; wanted: ${first.wanted}`);
}
console.log(report.read);
console.log(performance.now() - start);
