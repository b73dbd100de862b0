import type { KnipConfig } from "knip";

/** Finds what nothing uses: files, exports, dependencies. What is listed here is used in a way that it cannot see. */
export default {
  entry: [
    "content/**/*.mdx",
    // Bundled by name: `src/embed/bundle-script.ts`.
    "src/embed/{atlas-chart,embed-child,embed-look}.ts",
    "src/layouts/{lost-script,page-look}.ts",
    // Run by name in a process of its own: `src/build/picture-files.ts`.
    "src/build/draw-pictures.ts",
    // Run by name: `tests/run.ts`.
    "tests/engines/install.ts",
  ],
  project: ["content/**/*.mdx", "src/**/*.{ts,astro}", "tests/**/*.ts", "tools/**/*.{ts,mjs}", "*.{js,mjs,ts}"],
  // The package manager of Debian, where there is one.
  ignoreBinaries: ["apt-get"],
  ignoreDependencies: [
    // Their files are read, not imported: the fonts that `npm run fonts` cuts, those of readers' machines in tests, and scripts that pages of tests run.
    /^@fontsource/,
    "@mozilla/readability",
    "pym.js",
  ],
} satisfies KnipConfig;
