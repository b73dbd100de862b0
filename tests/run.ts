import { spawn } from "node:child_process";
import { findChromium } from "./chromium.ts";

type Step = readonly [name: string, command: string, ...args: string[]];

/** Everything that `npm test` runs, in order; what stands side by side runs at once, each on a core. A step that fails ends the run. */
const turns: readonly (readonly Step[])[] = [
  [
    ["Content, types, style", "npm", "run", "--silent", "check"],
    ["Unit tests", "vitest", "run", "--project", "unit", "--maxWorkers", "1"],
  ],
  [["Build", "astro", "build", "--force", "--silent"]],
  [["Built files and browser", "vitest", "run", "--project", "site*"]],
];

/** Runs a step; what it prints comes at once, or when it has ended. True where it passed. */
function run([name, command, ...args]: Step, atOnce: boolean): Promise<boolean> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["inherit", atOnce ? "inherit" : "pipe", atOnce ? "inherit" : "pipe"],
      shell: process.platform === "win32",
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => printed.push(text));
    const end = (passed: boolean, words: string) => {
      process.stdout.write(Buffer.concat(printed));
      console.log(`${name}: ${words}`);
      resolve(passed);
    };
    child.on("error", ({ message }) => end(false, `failed: ${message}`));
    child.on("close", (code) => (code === 0 ? end(true, `${((Date.now() - started) / 1000).toFixed(1)} s`) : end(false, "failed.")));
  });
}

async function main(): Promise<number> {
  const started = Date.now();
  try {
    process.env["CHROMIUM"] = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  for (const [index, steps] of turns.entries()) {
    console.log(`\n[${index + 1}/${turns.length}] ${steps.map(([name]) => name).join("; ")}`);
    const passed = await Promise.all(steps.map((step) => run(step, step === steps[0])));
    if (passed.includes(false)) return 1;
  }
  console.log(`\nEverything passed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  return 0;
}

process.exitCode = await main();
