import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { printProblems } from "../src/content/problem.ts";
import { printDate } from "../src/text/dates.ts";
import { readReleases, releaseHash, releasesFolder } from "../src/embed/releases.ts";
import { elementsIn } from "../src/embed/inline-page.ts";
import { pinnedBase, pinnedPage } from "../src/embed/pinned-page.ts";
import { classicScript } from "../src/embed/bundle-script.ts";
import { keepRelease } from "../src/embed/keep-release.ts";

/** `npm run release -- "What is new" --date 2026-11-23`: pins the present state of all charts under the hash of its contents. */
const usage = 'npm run release -- "What is new in one line" --date 2026-11-23';

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readArguments();
  if (typeof asked === "string") return refuse(asked);
  const { releases, problems } = readReleases(process.cwd());
  if (problems.length > 0) return refuse(printProblems(problems));
  const out = mkdtempSync(join(tmpdir(), "release-"));
  try {
    const { status } = spawnSync("astro", ["build", "--force", "--silent", "--outDir", out], {
      stdio: "inherit",
      env: { ...process.env, BASE: "/", FOR_RELEASE: "1" },
      shell: process.platform === "win32",
    });
    if (status !== 0) return refuse("the site could not be built, so nothing is released");
    const files = await filesOf(out);
    const hash = releaseHash(files);
    const before = releases.find((release) => release.hash === hash);
    if (before !== undefined)
      return refuse(`nothing has changed since the release of ${printDate(before.date)}, ${hash}; nothing is released`);
    keepRelease(process.cwd(), asked, hash, files, releases);
    console.log(
      `Released ${hash}, ${printDate(asked.date)}: ${files.size} files in ${releasesFolder}/${hash}/. Commit them with CHANGELOG.md.`,
    );
    return 0;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** The line and the day, or what is wrong with them. The day is given, not read from the clock: a release can be made again. */
function readArguments(): { line: string; date: string } | string {
  try {
    const { values, positionals } = parseArgs({ options: { date: { type: "string" } }, allowPositionals: true });
    const [line = "", ...rest] = positionals;
    if (line.trim() === "" || rest.length > 0) return `say in one line, in quotation marks, what is new: ${usage}`;
    const { date = "" } = values;
    const real = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
    return real ? { line: line.trim(), date } : `give the day of the release, like --date 2026-11-23 (found "${date}"): ${usage}`;
  } catch (error) {
    return `${error instanceof Error ? error.message.split(". ")[0] : "the arguments are not known"}: ${usage}`;
  }
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}

/** Every chart's page, not yet stamped with its day, and the pictures that stand in for it. */
async function filesOf(out: string): Promise<Map<string, Buffer>> {
  const style = globSync(`${out}/_astro/*.css`);
  const look = await classicScript(["embed-look"]);
  const files = new Map<string, Buffer>();
  const charts = readdirSync(`${out}/embed/v1`).filter((name) => existsSync(`${out}/embed/v1/${name}/index.html`));
  for (const chart of charts.toSorted()) {
    const html = readFileSync(`${out}/embed/v1/${chart}/index.html`, "utf8");
    const linked = style.filter((file) => html.includes(`/_astro/${file.replaceAll("\\", "/").split("/").at(-1)}`));
    const parts = {
      style: linked.map((file) => readFileSync(file, "utf8")).join("\n"),
      look,
      page: await classicScript([...elementsIn(html), "embed-child"], pinnedBase),
    };
    files.set(`${chart}/index.html`, Buffer.from(pinnedPage(html, parts)));
    files.set(`${chart}.png`, readFileSync(`${out}/charts/${chart}-middle.png`));
    for (const [name, from] of [
      ["-dark", "-middle-dark"],
      ["-narrow", "-narrow"],
      ["-narrow-dark", "-narrow-dark"],
    ] as const)
      files.set(`${chart}${name}.svg`, readFileSync(`${out}/charts/${chart}${from}.svg`));
  }
  return files;
}
