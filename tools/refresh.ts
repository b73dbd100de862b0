import { renameSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { refresh } from "../src/build/refresh/refresh.ts";
import { Refused } from "../src/build/refresh/refused.ts";

/** `npm run refresh -- FILE…`: reads workbooks of the Bureau of Labor Statistics into the tables, and says what has changed. */
const usage = "npm run refresh -- FILE… [--keep CODE] [--retire CODE]";

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readArguments();
  if (typeof asked === "string") return refuse(asked);
  try {
    const { report, files } = await refresh(process.cwd(), asked.paths, asked);
    writeAll(files);
    console.log(report);
    if (files.size > 0)
      console.log("Now run `npm run tables:readme` and `npm run check`; docs/refresh.md says what else a new release asks for.");
    return 0;
  } catch (error) {
    if (error instanceof Refused) return refuse(`${error.message}\nNothing is written.`);
    throw error;
  }
}

function readArguments(): { paths: string[]; keep: Set<string>; retire: Set<string> } | string {
  try {
    const { values, positionals } = parseArgs({
      options: { keep: { type: "string", multiple: true }, retire: { type: "string", multiple: true } },
      allowPositionals: true,
    });
    if (positionals.length === 0) return `name the workbooks to read: ${usage}`;
    return { paths: positionals, keep: new Set(values.keep), retire: new Set(values.retire) };
  } catch (error) {
    return `${error instanceof Error ? error.message.split(". ")[0] : "the arguments are not known"}: ${usage}`;
  }
}

/** Writes all files or none: each beside its place first, and into it only when all of them have been written. */
function writeAll(files: ReadonlyMap<string, string>): void {
  const made: string[] = [];
  try {
    for (const [file, text] of files) {
      writeFileSync(`${file}.new`, text);
      made.push(`${file}.new`);
    }
  } catch (error) {
    for (const file of made) rmSync(file, { force: true });
    throw new Refused(`the tables cannot be written (${error instanceof Error ? error.message : String(error)})`);
  }
  for (const file of files.keys()) renameSync(`${file}.new`, file);
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}
