import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { findChromium } from "./chromium.ts";
import { missing } from "./engines/installed.ts";
import { missingServers, serverSkipped } from "./hosting/servers.ts";
import { collectTimes, printTimes, type Taken } from "./times.ts";

interface Step {
  name: string;
  command: readonly [string, ...string[]];
  /** What it prints comes as it is printed, and not when it has ended. */
  atOnce?: boolean;
  /** It is not stopped where another fails. */
  toItsEnd?: boolean;
}

/** A step that is a command and is called so. */
const stepOf = (command: string): Step => ({ name: command, command: command.split(" ") as [string, ...string[]] });

/** The parts of `npm run check`. Node's version, its first, has been checked by then. */
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { check: string } };
const [, ...checks] = scripts.check.split(" && ");
const typed = checks.filter((command) => command.startsWith("astro check"));

const build: Step = { name: "Build", command: ["astro", "build", "--force", "--silent"] };
const browsers: Step = { name: "Other browsers", command: ["node", "tests/engines/install.ts"], toItsEnd: true };
const site: Step = { name: "Built files and browser", command: ["vitest", "run", "--project", "site*"], atOnce: true };
const unit: Step = { name: "Unit tests", command: ["vitest", "run", "--project", "unit", "--maxWorkers", "1"] };
/** Steps that need no built site, and the one that needs the types of the content, which the build writes. */
const sources = [...checks.filter((command) => !typed.includes(command)).map(stepOf), unit];
const types = typed.map((command) => stepOf(`${command} --noSync`));

/** Times of the steps that have ended. */
const times: Taken[] = [];
const stop = new AbortController();
/** The step that failed first. */
let failed: string | undefined;

const seconds = (since: number) => (Date.now() - since) / 1000;

/** Runs a step. Throws where it fails, and then stops what runs beside it. */
function run({ name, command: [command, ...args], atOnce = false, toItsEnd = false }: Step): Promise<void> {
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["inherit", "pipe", "pipe"],
      shell: process.platform === "win32",
      ...(toItsEnd ? {} : { signal: stop.signal }),
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => void (atOnce ? process.stdout.write(text) : printed.push(text)));
    let reason = "failed";
    child.on("error", (error) => (reason = stop.signal.aborted ? "stopped" : `failed: ${error.message}`));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(printed));
      if (code === 0) {
        const taken = seconds(started);
        times.push([name, taken]);
        console.log(`${name}: ${taken.toFixed(1)} s`);
        resolve();
      } else {
        console.log(`${name}: ${reason}.`);
        failed ??= name;
        stop.abort();
        reject(new Error(`${name} ${reason}`));
      }
    });
  });
}

/**
 * Runs everything; true where all passed. What needs no built site runs one after another beside what needs it: browsers wait for their pages now
 * and then, and a small machine has two cores. It has ended long before the site's timed tests, which come last.
 */
async function runAll(): Promise<boolean> {
  const built = Promise.all([run(build), ...(missing().length > 0 ? [run(browsers)] : [])]);
  const beside = async () => {
    for (const step of sources) await run(step);
    await built;
    for (const step of types) await run(step);
  };
  const ends = await Promise.allSettled([built.then(() => run(site)), beside()]);
  return ends.every(({ status }) => status === "fulfilled");
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
  const names = (steps: readonly Step[]) => steps.map(({ name }) => name).join(", then ");
  console.log(`\n${names([build, site])}; beside them ${names([...sources, ...types])}.`);
  if (!(await runAll())) {
    console.error(`\n${failed} failed; the rest was stopped.`);
    return 1;
  }
  const slowest = files.ofFiles().toSorted(([, a], [, b]) => b - a);
  console.log(`\n${printTimes("Where the time went:", times)}`);
  console.log(`\n${printTimes("The ten slowest test files:", slowest.slice(0, 10))}`);
  console.log(`\nEverything passed in ${seconds(started).toFixed(0)} s.`);
  return 0;
}

process.exitCode = await main();
