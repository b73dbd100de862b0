import { defineConfig } from "vitest/config";

/** Unit tests stand beside the code; tests of the built site stand in `tests/` and need `npm run build` first. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts"] } },
      {
        test: {
          name: "site",
          include: ["tests/**/*.test.ts"],
          globalSetup: "tests/serve.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
