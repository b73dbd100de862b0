import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { copyProject, run } from "../../tests/project/copy.ts";
import { filesOf } from "../../tests/site.ts";
import { growProject } from "./growth-tables.ts";

/** What a build took, and what it made. */
interface Growth {
  occupations: number;
  pages: number;
  /** Seconds from its beginning to its end, and of all processors together in the build's own process. */
  seconds: number;
  processor: number;
  /** Megabytes of the largest process. */
  peak: number;
  /** Bytes of files as they are and at brotli 11: those that a reader loads whole, and the largest of those that come in parts. */
  bytes: Record<keyof typeof sizes, string>;
}

/** Which files a size is taken of; of several, the largest counts, since a reader loads one or a few of them. */
const sizes = {
  "map.json": /^data\/map\.json$/,
  "economy.json": /^data\/economy\.json$/,
  "titles.json": /^data\/titles\.json$/,
  "a shard of titles": /^data\/titles\/.+\.json$/,
  "names of pages": /^data\/pages\.json$/,
  "ask.json": /^data\/ask\.json$/,
  "next.json": /^data\/next\.json$/,
  "a part of the text index": /^pagefind\/index\//,
  "what the text index begins with": /^pagefind\/.+\.pf_meta$/,
  "the map's page": /^charts\/risk-map\/index\.html$/,
  "an occupation's page": /^occupations\/electricians\/index\.html$/,
} as const;

/** What each process of a build says when it ends: its peak of memory in kilobytes, and its own time in microseconds. */
const tellPeak = (file: string) => `
  import { appendFileSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(${JSON.stringify(file)}, JSON.stringify([maxRSS, userCPUTime + systemCPUTime]) + "\\n");
  });
`;

/** Builds copies of the project with so many occupations each, after one as it is, and prints what they took. */
export async function measureGrowth(counts: readonly number[]): Promise<void> {
  console.log(
    `| occupations | pages | build, s | ms a page | processor ms a page | largest process, MB | KB a page |\n|---|---|---|---|---|---|---|`,
  );
  const all: Growth[] = [];
  for (const count of [0, ...counts]) {
    const growth = await build(count);
    all.push(growth);
    const { occupations, pages, seconds, processor, peak } = growth;
    const perPage = (amount: number) => ((1_000 * amount) / pages).toFixed(1);
    console.log(
      `| ${occupations} | ${pages} | ${seconds.toFixed(1)} | ${perPage(seconds)} | ${perPage(processor)} | ${peak.toFixed(0)} | ${perPage(peak)} |`,
    );
  }
  const row = (cells: readonly unknown[]) => `| ${cells.join(" | ")} |`;
  console.log(
    `\n${row(["bytes / at brotli 11, which packs copies better than others", ...all.map(({ occupations }) => `${occupations} occupations`)])}\n|---${"|---".repeat(all.length)}|`,
  );
  for (const name of Object.keys(sizes) as (keyof typeof sizes)[]) console.log(row([name, ...all.map(({ bytes }) => bytes[name])]));
}

/** Builds a copy of the project with so many occupations, or as many as it has where that is 0. */
async function build(count: number): Promise<Growth> {
  const { folder, remove } = copyProject();
  const at = (...path: string[]) => join(folder, ...path);
  try {
    // No picture is taken from an earlier build, and none is left for a later one.
    rmSync(at(".cache"));
    mkdirSync(at(".cache"));
    if (count > 0) growProject(folder, count);
    writeFileSync(at("tell-peak.mjs"), tellPeak(at("peaks")));
    const began = performance.now();
    const { code, printed } = await run(folder, at("node_modules/.bin/astro"), ["build", "--force", "--silent"], {
      NODE_OPTIONS: `--import ${pathToFileURL(at("tell-peak.mjs")).href}`,
    });
    const seconds = (performance.now() - began) / 1_000;
    if (code !== 0) throw new Error(`With ${count} occupations the site cannot be built:\n${printed.slice(-1_000)}`);
    const told = readFileSync(at("peaks"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as [number, number]);
    const files = filesOf(at("dist"));
    return {
      occupations: readFileSync(at("content/tables/occupations.csv"), "utf8").trim().split("\n").length - 1,
      pages: files.filter((file) => file.endsWith(".html")).length,
      seconds,
      processor: told.reduce((sum, [, microseconds]) => sum + microseconds, 0) / 1_000_000,
      peak: Math.max(...told.map(([kilobytes]) => kilobytes)) / 1_024,
      bytes: Object.fromEntries(
        Object.entries(sizes).map(([name, which]) => [name, largestOf(files.filter((file) => which.test(file)))]),
      ) as Growth["bytes"],
    };
  } finally {
    remove();
  }

  function largestOf(files: readonly string[]): string {
    const contents = files.map((file) => readFileSync(at("dist", file)));
    const largest = contents.toSorted((a, b) => b.length - a.length)[0];
    return largest === undefined ? "none" : `${largest.length} / ${brotliCompressSync(largest).length}`;
  }
}
