import { defineConfig } from "vitest/config";

/** Tests of the built site, which need `npm run build` first. */
const site = {
  globalSetup: "tests/serve.ts",
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 10_000 } },
};

/** These say how soon a page answers, or wait until nothing more comes, so nothing else may run beside them. */
const timed = ["tests/bytes.test.ts", "tests/hosts.test.ts", "tests/messages.test.ts", "tests/map-first-frame.test.ts"];

/** Unit tests stand beside the code; tests of the built site stand in `tests/`. */
export default defineConfig({
  test: {
    // As many pages at once as a small machine has cores; more only makes each of them slower.
    maxConcurrency: 1,
    maxWorkers: 2,
    projects: [
      // They are of pure functions and change nothing that another could see, so they share what they import.
      { test: { name: "unit", include: ["src/**/*.test.ts"], isolate: false } },
      { test: { name: "site", include: ["tests/**/*.test.ts"], exclude: timed, ...site, sequence: { groupOrder: 1 } } },
      { test: { name: "site, timed", include: timed, ...site, sequence: { groupOrder: 2 }, fileParallelism: false } },
    ],
  },
});
