import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

/** Names the file to which each run of Vitest adds what its test files took. */
const variable = "TEST_TIMES";

/** What something took, in seconds. */
export type Taken = readonly [name: string, seconds: number];

/**
 * Notes for `tests/run.ts` what each test file took, with what it imported and prepared, and prints which tests passed at their second try, with
 * the error of the first.
 */
export default class Times implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const flaky = modules.flatMap((each) => [...each.children.allTests()].filter((test) => test.diagnostic()?.flaky === true));
    for (const test of flaky) {
      console.warn(`Passed at the second try only: ${test.module.relativeModuleId} > ${test.fullName}`);
      for (const { message, stack = "" } of test.result().errors ?? []) console.warn(indented(`${message}\n${placesIn(stack)}`));
    }
    const file = process.env[variable];
    if (file === undefined) return;
    const taken = modules.map((each): Taken => {
      const { collectDuration, duration } = each.diagnostic();
      return [each.relativeModuleId, (collectDuration + duration) / 1000];
    });
    appendFileSync(file, taken.map((each) => `${JSON.stringify(each)}\n`).join(""));
  }
}

const indented = (text: string) => text.trim().replace(/^/gm, "  ");

/** The lines of a stack that stand in our own tests. */
const placesIn = (stack: string) =>
  stack
    .split("\n")
    .filter((line) => /\/tests\//.test(line) && !line.includes("node_modules"))
    .join("\n");

/** Collects from now on what test files take. */
export function collectTimes(): { ofFiles(): Taken[] } {
  const folder = mkdtempSync(join(tmpdir(), "test-times-"));
  const file = join(folder, "files");
  process.env[variable] = file;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const lines = () => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : []);
  return { ofFiles: () => lines().map((line) => JSON.parse(line) as Taken) };
}

/** A table of what took how long. */
export const printTimes = (title: string, times: readonly Taken[]): string =>
  [title, ...times.map(([name, seconds]) => `${seconds.toFixed(1).padStart(8)} s  ${name}`)].join("\n");
