import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resultOf, type Consumer, type Result } from "../tests/consumers/consumer.ts";
import { bridge, consumersIn, ownPackages, pathOf } from "../tests/consumers/installed.ts";
import { matrix, pinned } from "../tests/consumers/matrix.ts";
import { printed, type Row } from "../tests/consumers/page.ts";

/**
 * `npm run consumers`: gives what is published to the programs of others, at pinned versions in a temporary folder, says what the user of each
 * gets and writes `docs/consumers.md`. Run `npm run build` first. `-- --only WORD` tries the kinds whose title has the word and writes nothing;
 * `-- --in FOLDER` installs there and leaves it for the next run. Exits with 1 where a consumer's user does not get what the files say.
 */
const option = (name: string) => {
  const index = process.argv.indexOf(name);
  return index === -1 ? undefined : process.argv[index + 1];
};

/** The versions of all packages: pinned here, or those of the project. */
function versions(): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const own = Object.fromEntries(ownPackages.map((name) => [name, dependencies[name] ?? devDependencies[name] ?? ""]));
  return { ...own, ...pinned };
}

/** Installs every package into a folder, without running what they would run. */
function install(folder: string, wanted: Readonly<Record<string, string>>): void {
  console.log(`Installing ${Object.keys(wanted).length} packages into a temporary folder.`);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: wanted }));
  copyFileSync(`tests/consumers/${bridge}`, join(folder, bridge));
  execFileSync("npm", ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

/** The version of a package, or what the command itself says. */
function versionOf({ name, versionArgs }: Consumer, wanted: Readonly<Record<string, string>>): string | undefined {
  if (wanted[name] !== undefined) return wanted[name];
  // Some commands print their version where they print errors.
  const { stdout = "", stderr = "" } = spawnSync(pathOf(name), versionArgs ?? [], { encoding: "utf8" });
  return /\d+(?:\.\d+)+/.exec(`${stdout}${stderr}`)?.[0];
}

const marks = { read: "reads", warned: "reads, with words of its own", failed: "FAILS", absent: "skipped" } as const satisfies Record<
  Result["state"],
  string
>;

/** Tries the consumers of one kind, one after another. */
async function rowsOf(title: string, folder: string): Promise<Row[]> {
  const consumers = consumersIn(folder);
  const rows: Row[] = [];
  console.log(`\n${title}`);
  for (const consumer of matrix.find((each) => each.title === title)?.consumers ?? []) {
    const version = versionOf(consumer, versions());
    const result = await resultOf(consumer, consumers);
    const { name, given, ours, heldBy } = consumer;
    rows.push({ kind: title, consumer: { name, given, ours, heldBy }, version, result });
    console.log(`  ${name} ${version ?? ""} ${marks[result.state]}: ${result.words}`);
    for (const line of new Set(result.printed)) console.log(`    given ${given} it prints: ${line.slice(0, 200)}`);
  }
  return rows;
}

/** The same in a process of its own: a consumer may change what all scripts of its process share, end the process or never end. */
function rowsApart(title: string, folder: string): Row[] {
  const file = join(folder, "rows.json");
  rmSync(file, { force: true });
  const { status, signal } = spawnSync(process.execPath, [import.meta.filename, "--kind", title, "--in", folder], {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 600_000,
  });
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Row[];
  const words = `the process of these consumers ended with ${String(signal ?? status)}`;
  console.log(`  ${words}`);
  const all = matrix.find((each) => each.title === title)?.consumers ?? [];
  return all.map((consumer) => ({ kind: title, consumer, version: undefined, result: { state: "failed", words, printed: [] } }));
}

async function main(): Promise<number> {
  const kind = option("--kind");
  const home = option("--in");
  if (kind !== undefined && home !== undefined) {
    const rows = await rowsOf(kind, home);
    writeFileSync(join(home, "rows.json"), JSON.stringify(rows));
    return 0;
  }
  if (!existsSync("dist/index.html")) {
    console.error("There is no built site in dist/: run npm run build first.");
    return 1;
  }
  const wanted = versions();
  const kept = option("--in");
  const folder = kept ?? mkdtempSync(join(tmpdir(), "consumers-"));
  try {
    if (!existsSync(join(folder, "node_modules"))) install(folder, wanted);
    const only = option("--only")?.toLowerCase() ?? "";
    const rows = matrix.filter(({ title }) => title.toLowerCase().includes(only)).flatMap(({ title }) => rowsApart(title, folder));
    if (only === "") writeFileSync("docs/consumers.md", printed(rows));
    const failed = rows.filter(({ result }) => result.state === "failed");
    const absent = rows.filter(({ result }) => result.state === "absent");
    console.log(
      `\n${rows.length} tried: ${failed.length} failed, ${absent.length} skipped${absent.length === 0 ? "" : ` (${absent.map(({ consumer }) => consumer.name).join(", ")})`}.`,
    );
    return failed.length === 0 ? 0 : 1;
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main();
// Some consumers leave a timer or a worker behind.
process.exit();
