import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { findChromium } from "../chromium.ts";
import { Absent, type Consumers } from "./consumer.ts";

/** Packages of the project that are consumers: it needs them for its tests anyway. */
export const ownPackages: readonly string[] = [
  "@citation-js/core",
  "@citation-js/plugin-bibtex",
  "@citation-js/plugin-ris",
  "@mozilla/readability",
  "@resvg/resvg-js",
  "axe-core",
  "d3-dsv",
  "datapackage",
  "feedsmith",
  "ical.js",
  "jsonld",
  "open-graph-scraper",
  "unfurl.js",
];

/** The package of a module: `csv-parse/sync` is of `csv-parse`. */
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

/** The file through which modules of a folder are imported, below that folder. */
export const bridge = "import.mjs";

/** Commands by the paths that they have on a machine. */
export const pathOf = (command: string) => (command === "chromium" ? findChromium() : command);

/** Consumers as they are installed in a folder, or as far as the project has them among its own packages. */
export function consumersIn(folder: string | undefined): Consumers {
  const homeOf = (name: string) => {
    const home = folder ?? (ownPackages.includes(packageOf(name)) ? process.cwd() : undefined);
    if (home === undefined) throw new Absent(`${name} is not among the project's packages`);
    return home;
  };
  return {
    async load<T>(name: string): Promise<T> {
      const home = homeOf(name);
      const from = folder === undefined ? new URL(bridge, import.meta.url) : pathToFileURL(`${home}/${bridge}`);
      const { load } = (await import(from.href)) as { load(name: string): Promise<T> };
      return load(name);
    },
    folderOf: (name) => `${homeOf(name)}/node_modules/${name}`,
    run(command, args, { input, env = {} } = {}) {
      try {
        return execFileSync(pathOf(command), args, {
          input,
          env: { ...process.env, ...env },
          encoding: "utf8",
          maxBuffer: 2 ** 28,
          stdio: ["pipe", "pipe", "pipe"],
        });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Absent(`the command ${command} is not installed`);
        throw error;
      }
    },
  };
}
