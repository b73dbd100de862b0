import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { findChromium } from "./chromium.ts";
import { missing } from "./engines/installed.ts";
import { missingServers, serverSkipped } from "./hosting/servers.ts";
import { collectTimes, printTimes, type Taken } from "./times.ts";

type Step = readonly [name: string, command: string, ...args: string[]];

/** A step that is a command and is called so. */
const stepOf = (command: string): Step => [command, ...(command.split(" ") as [string, ...string[]])];

/** The parts of `npm run check`. Node's version, its first, has been checked by then. */
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { check: string } };
const [, ...checks] = scripts.check.split(" && ");
const types = checks.filter((command) => command.startsWith("astro check"));

/**
 * Everything that `npm test` runs: turns one after another, in each turn its rows side by side, in each row its steps in order. A row
 * does not always have work for a core, so there is one more than a small machine has. A step that fails ends the run with its turn.
 */
const turns: readonly (readonly (readonly Step[])[])[] = [
  [
    checks.filter((command) => !types.includes(command)).map(stepOf),
    [["Unit tests", "vitest", "run", "--project", "unit", "--maxWorkers", "1"]],
    [
      ["Build", "astro", "build", "--force", "--silent"],
      // The build has written the types of the content.
      ...types.map((command) => stepOf(`${command} --noSync`)),
    ],
    // The last turn needs them: their installation, where it is possible, has until then.
    ...(missing().length > 0 ? [[["Other browsers", "node", "tests/engines/install.ts"] as const]] : []),
  ],
  [[["Built files and browser", "vitest", "run", "--project", "site*"]]],
];

const seconds = (since: number) => (Date.now() - since) / 1000;

/** Runs a step; what it prints comes at once, or when it has ended. Gives what it took, or nothing where it failed. */
function run([name, command, ...args]: Step, atOnce: boolean): Promise<Taken | undefined> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["inherit", atOnce ? "inherit" : "pipe", atOnce ? "inherit" : "pipe"],
      shell: process.platform === "win32",
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => printed.push(text));
    const end = (words: string, taken?: Taken) => {
      process.stdout.write(Buffer.concat(printed));
      console.log(`${name}: ${words}`);
      resolve(taken);
    };
    child.on("error", ({ message }) => end(`failed: ${message}`));
    child.on("close", (code) => {
      const taken = seconds(started);
      if (code === 0) end(`${taken.toFixed(1)} s`, [name, taken]);
      else end("failed.");
    });
  });
}

/** Runs the steps of a row until one fails; what each took goes to the list. */
async function runRow(row: readonly Step[], atOnce: boolean, times: Taken[]): Promise<boolean> {
  for (const step of row) {
    const taken = await run(step, atOnce);
    if (taken === undefined) return false;
    times.push(taken);
  }
  return true;
}

async function main(): Promise<number> {
  const started = Date.now();
  try {
    process.env["CHROMIUM"] = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  for (const name of missingServers()) console.log(serverSkipped(name));
  const files = collectTimes();
  const times: Taken[] = [];
  for (const [index, rows] of turns.entries()) {
    console.log(`\n[${index + 1}/${turns.length}] ${rows.map((row) => row.map(([name]) => name).join(", then ")).join("; ")}`);
    const passed = await Promise.all(rows.map((row) => runRow(row, row === rows[0], times)));
    if (passed.includes(false)) return 1;
  }
  const slowest = files.ofFiles().toSorted(([, a], [, b]) => b - a);
  console.log(`\n${printTimes("Where the time went:", times)}`);
  console.log(`\n${printTimes("The ten slowest test files:", slowest.slice(0, 10))}`);
  console.log(`\nEverything passed in ${seconds(started).toFixed(0)} s.`);
  return 0;
}

process.exitCode = await main();
