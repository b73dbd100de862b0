import { audit } from "../src/build/check/audit.ts";
import { printProblems } from "../src/content/problem.ts";

/** `npm run check`: every problem of the content, or one line that says there is none. */
const { library, atlas, problems } = audit(process.cwd());
if (problems.length > 0) {
  console.error(printProblems(problems));
  process.exit(1);
}
const files = Object.values(library).reduce((sum, entries) => sum + entries.size, 0);
console.log(`Content is sound: ${files} files, ${atlas.occupations.length} occupations.`);
