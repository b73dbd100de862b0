import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { ensureFonts } from "./src/build/cut-fonts.ts";

await ensureFonts();

/** Tests of the built site, which need `npm run build` first. */
const site = {
  globalSetup: "tests/serve.ts",
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 10_000 } },
  // A browser can fail by itself. `times.ts` prints what needed the second try.
  retry: 1,
};

/** Files share what they import, and a browser: unit tests are of pure functions, and a visit leaves nothing behind. */
const isolate = false;

/** Weighs many pages side by side, each until nothing more comes, so no other file may run beside it. */
const weighed = ["tests/pages/bytes.test.ts"];

/**
 * These say how soon a page answers, or wait until nothing more comes, so only one other file may run beside each. What only waits says in its
 * own file that it may run beside its like: `describe.concurrent`.
 */
const timed = ["tests/embed/hosts.test.ts", "tests/embed/messages.test.ts", "tests/embed/reserve.test.ts", "tests/map/first-frame.test.ts"];

/** These take longest. The usual order, by the size of files, would start them when there is nothing left to run beside them. */
const long = [
  "tests/project/elsewhere.test.ts",
  "tests/pages/pages.test.ts",
  "tests/embed/embed.test.ts",
  "tests/pages/print.test.ts",
  "tests/pages/provenance.test.ts",
  "tests/engines/firefox.test.ts",
  "tests/charts/dots-access.test.ts",
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = long.findIndex((file) => moduleId.endsWith(file));
      return rank === -1 ? long.length : rank;
    };
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

/** Unit tests stand beside the code; tests of the built site stand in `tests/`. */
export default defineConfig({
  test: {
    // A test and its page wait for each other, so a page more than a small machine has cores keeps them busy.
    maxWorkers: 3,
    maxConcurrency: 1,
    sequence: { sequencer: LongFirst },
    reporters: ["default", "./tests/times.ts"],
    projects: [
      // Walks over all pairs of occupations take seconds, more of them where others want the processor too.
      { test: { name: "unit", include: ["src/**/*.test.ts"], isolate, testTimeout: 30_000 } },
      {
        test: {
          name: "site",
          include: ["tests/**/*.test.ts"],
          exclude: [...timed, ...weighed],
          isolate,
          ...site,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { name: "site, timed", include: timed, isolate, ...site, sequence: { groupOrder: 2 }, maxWorkers: 2, maxConcurrency: 2 } },
      { test: { name: "site, weighed", include: weighed, isolate, ...site, sequence: { groupOrder: 3 }, maxConcurrency: 2 } },
    ],
  },
});
