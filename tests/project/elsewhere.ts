import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { copyProject, run } from "./copy.ts";
import { filesOf } from "../site.ts";
import { host, type Host } from "../static.ts";

export const base = "/atlas/";
export const origin = "https://example.org";
const table = "content/tables/occupations.csv";
/** Electricians, as the table has them now, as it has them when charts are released, and as a later one might; and their jobs in 2034. */
const [today, before, after] = ["818700,896100", "828700,906100", "838700,916100"] as const;

/** A copy of the project after a release and a change of its tables, built below another path, as a later deployment may be. */
export interface Elsewhere {
  /** A file of the copy. */
  at(...path: string[]): string;
  text(...path: string[]): string;
  /** Where it is built. */
  out: string;
  /** Jobs of electricians when the charts were released, and in the tables that it is built from. */
  jobs: { released: string; later: string };
  release(...args: string[]): ReturnType<typeof run>;
  check(): ReturnType<typeof run>;
  /** What the release's command gave, the release's hash, and its files. */
  made: { code: number | null; printed: string };
  hash: string;
  pinned: Map<string, string>;
  server: Host;
}

/** Pages and files that the copy leaves out: a path and an origin change them in no other way than those of their kind that stay. */
export const leftOut = new RegExp(
  [
    "^/(?:cite|claims|measures|oembed|sources)/.",
    "^/(?:occupations|embed/v1/occupation)/(?!electricians).",
    "^/charts/(?!risk-map/?$|pay-scale/linear).",
    "^/jobs/(?!next|skills).",
    "^/articles/(?!comeback|career-calibration/worksheet).",
  ].join("|"),
);

const config = `
import site from "./astro.config.mjs";

const leftOut = new RegExp(${JSON.stringify(leftOut.source)});
const integration = {
  name: "one-of-a-kind",
  hooks: {
    "astro:build:start": ({ setPrerenderer }) =>
      setPrerenderer((prerenderer) => ({
        ...prerenderer,
        getStaticPaths: async () => (await prerenderer.getStaticPaths()).filter(({ pathname }) => !leftOut.test(pathname)),
      })),
  },
};
export default { ...site, integrations: [...site.integrations, integration] };
`;

/** Builds it before the tests of a file, and clears it away after them. */
export function elsewhere(): Elsewhere {
  const copy = copyProject();
  const at = (...path: string[]) => join(copy.folder, ...path);
  const text = (...path: string[]) => readFileSync(at(...path), "utf8");
  const release = (...args: string[]) => run(copy.folder, process.execPath, ["tools/release.ts", ...args]);
  const check = () => run(copy.folder, process.execPath, ["tools/check.ts"]);
  const [released = "", later = ""] = [before, after].map((pair) => pair.split(",")[0]);
  const made = { at, text, release, check, out: at("dist"), jobs: { released, later } } as Elsewhere;
  beforeAll(async () => {
    // Jobs and the jobs of a decade later change together, or the tables' own check would stop the build.
    const change = (from: string, to: string) => writeFileSync(at(table), text(table).replace(`${from},`, `${to},`));
    change(today, before);
    made.made = await release("More electricians", "--date", "2026-12-01");
    made.hash = /Released ([0-9a-f]{12})/.exec(made.made.printed)?.[1] ?? "";
    made.pinned = new Map(
      filesOf(at("releases", made.hash)).map((file) => [file, readFileSync(at("releases", made.hash, file), "latin1")]),
    );
    change(before, after);
    writeFileSync(at("elsewhere.config.mjs"), config);
    const build = ["build", "--config", "elsewhere.config.mjs", "--force", "--outDir", made.out];
    const { code, printed } = await run(copy.folder, at("node_modules/.bin/astro"), build, { BASE: base, SITE: origin });
    expect(code, printed.slice(-2_000)).toBe(0);
    made.server = await host(made.out, base);
  }, 900_000);
  afterAll(async () => {
    await made.server?.close();
    copy.remove();
  });
  return made;
}
