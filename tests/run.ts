import { spawnSync } from "node:child_process";
import { findChromium } from "./chromium.ts";

/** Everything that `npm test` runs, in order: each step stops the run if it fails. */
const steps = [
  ["Content, types, style", "npm", "run", "--silent", "check"],
  ["Unit tests", "vitest", "run", "--project", "unit"],
  ["Build", "astro", "build", "--force", "--silent"],
  ["Built files and browser", "vitest", "run", "--project", "site*"],
] as const;

function main(): number {
  const started = Date.now();
  try {
    process.env["CHROMIUM"] = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  for (const [index, [name, command, ...args]] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${name}`);
    const before = Date.now();
    const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0) {
      console.error(`\n${name}: failed.`);
      return status ?? 1;
    }
    console.log(`${name}: ${((Date.now() - before) / 1000).toFixed(1)} s`);
  }
  console.log(`\nEverything passed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  return 0;
}

process.exitCode = main();
