import { writeFileSync } from "node:fs";
import { readLibrary } from "../src/content/library.ts";
import { tablesReadme } from "../src/content/tables-readme.ts";

/** `npm run tables:readme`: prints the description of the tables again after a column or a license has changed. */
const { library } = readLibrary(process.cwd());
writeFileSync("content/tables/README.md", tablesReadme(new Map([...library.sources].map(([id, entry]) => [id, entry.data]))));
