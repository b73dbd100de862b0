import { defineConfig } from "vitest/config";

/** Unit tests stand beside the code; tests of the built site stand in `tests/` and need `npm run build` first. */
export default defineConfig({
  test: {
    // As many pages at once as a small machine has cores; more only makes each of them slower.
    maxConcurrency: 2,
    projects: [
      // They are of pure functions and change nothing that another could see, so they share what they import.
      { test: { name: "unit", include: ["src/**/*.test.ts"], isolate: false } },
      {
        test: {
          name: "site",
          include: ["tests/**/*.test.ts"],
          globalSetup: "tests/serve.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
