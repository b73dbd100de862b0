import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asksForAnother, rowsOfAll } from "../tests/consumers/apart.ts";
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

/** What the packages of a consumer ask of Node, where it is not the one that runs them. */
async function askedOfNode({ name, parts = [] }: Consumer, folder: string): Promise<string[]> {
  const { default: semver } = await consumersIn(folder).load<{ default: { satisfies(version: string, range: string): boolean } }>("semver");
  return [name, ...parts].flatMap((each) => {
    const file = join(folder, "node_modules", each, "package.json");
    if (!existsSync(file)) return [];
    const { engines } = JSON.parse(readFileSync(file, "utf8")) as { engines?: { node?: string } };
    return asksForAnother(each, engines, process.versions.node, semver.satisfies);
  });
}

/** Tries the consumers of one kind from one on, one after another, and notes each as it is done. */
async function tryFrom(title: string, from: number, folder: string): Promise<void> {
  const consumers = consumersIn(folder);
  for (const consumer of consumersOf(title).slice(from)) {
    const version = versionOf(consumer, versions());
    const asked = await askedOfNode(consumer, folder);
    const told = await resultOf(consumer, consumers);
    const printed = [...asked, ...told.printed];
    const result = told.state === "read" && printed.length > 0 ? { ...told, state: "warned" as const, printed } : { ...told, printed };
    const { name, given, ours, heldBy } = consumer;
    const row: Row = { kind: title, consumer: { name, given, ours, heldBy }, version, result };
    appendFileSync(join(folder, notes), `${JSON.stringify(row)}\n`);
    console.log(
      `  ${name} ${version ?? ""} ${marks[result.state]}${result.file === undefined ? "" : `, given ${result.file}`}: ${result.words}`,
    );
    for (const line of new Set(result.printed)) console.log(`    it prints: ${line.slice(0, 200)}`);
  }
}

/** The file of a run that has a line for each consumer. */
const notes = "rows.jsonl";

const consumersOf = (title: string) => matrix.find((kind) => kind.title === title)?.consumers ?? [];

/** The consumers of one kind, in processes of their own. */
function rowsOf(title: string, folder: string): Row[] {
  console.log(`\n${title}`);
  return rowsOfAll(title, consumersOf(title), (from) => {
    const file = join(folder, notes);
    writeFileSync(file, "");
    const { status, signal } = spawnSync(
      process.execPath,
      [import.meta.filename, "--kind", title, "--from", String(from), "--in", folder],
      { stdio: ["ignore", "inherit", "inherit"], timeout: 600_000 },
    );
    const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
    const ended = String(signal ?? status);
    if (lines.length < consumersOf(title).length - from) console.log(`  the process of the next consumer ended with ${ended}`);
    return { rows: lines.map((line) => JSON.parse(line) as Row), ended };
  });
}

async function main(): Promise<number> {
  const kind = option("--kind");
  const home = option("--in");
  if (kind !== undefined && home !== undefined) {
    await tryFrom(kind, Number(option("--from") ?? 0), home);
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
    const rows = matrix.filter(({ title }) => title.toLowerCase().includes(only)).flatMap(({ title }) => rowsOf(title, folder));
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
