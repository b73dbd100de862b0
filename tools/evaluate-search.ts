import { existsSync, readFileSync } from "node:fs";
import { readEveryday } from "../src/content/job-titles.ts";
import { wordsOf } from "../src/text/normalize-words.ts";
import { positionOf, queriesOf, scoreOf, scoresByKind, type Outcome, type Score } from "../src/search/score.ts";
import { openSearch, type BuiltSearch } from "../tests/search/built-search.ts";
import { searchTimes, type SearchTimes } from "./search-times.ts";
import { dist } from "../tests/site.ts";

/**
 * `npm run search:evaluate`: what the built search makes of sets of queries. `-- FILE …` judges those files, `--json` prints figures and misses
 * as JSON. Run `npm run build` first.
 */
const ours = ["tests/search/tuning.json", "tests/search/judging.json"];

async function main(): Promise<number> {
  const asJson = process.argv.includes("--json");
  const given = process.argv.slice(2).filter((each) => !each.startsWith("--"));
  if (!existsSync(`${dist}/data/titles.json`)) throw new Error("There is no built search in dist/: run npm run build first.");
  const sets = (given.length > 0 ? given : ours).map((file) => {
    if (!existsSync(file)) throw new Error(`${file}: there is no such file; name a JSON array of {"q", "kind", "expect"}.`);
    return { file, queries: queriesOf(file, readFileSync(file, "utf8")) };
  });
  const search = await openSearch();
  const reports = [];
  for (const { file, queries } of sets) {
    const outcomes: Outcome[] = [];
    for (const query of queries) outcomes.push(await search.run(query));
    reports.push({ file, outcomes });
  }
  await search.close();
  if (asJson) console.log(JSON.stringify({ sets: reports.map(figures), bytes: search.bytes, browser: await searchTimes() }, null, 1));
  else reports.forEach((report) => print(report, given.length > 0 || report.file.endsWith("tuning.json")));
  if (!asJson) {
    printCost(
      search,
      reports.flatMap(({ outcomes }) => outcomes),
    );
    printTimes(await searchTimes());
  }
  return 0;
}

const missesOf = (outcomes: readonly Outcome[]) => outcomes.filter((outcome) => positionOf(outcome) !== 1);

const figures = ({ file, outcomes }: { file: string; outcomes: Outcome[] }) => ({
  file,
  all: scoreOf(outcomes),
  kinds: Object.fromEntries(scoresByKind(outcomes)),
  milliseconds: { jobs: timesOf(outcomes, "jobsTime"), pages: timesOf(outcomes, "pagesTime") },
  misses: missesOf(outcomes).map((outcome) => ({
    q: outcome.q,
    kind: outcome.kind,
    expect: outcome.expect,
    position: positionOf(outcome) === Infinity ? null : positionOf(outcome),
    found: outcome.found.slice(0, 3),
  })),
});

/** `shown`: the misses of the half for judging are counted, not shown, so that nobody tunes to them. */
function print({ file, outcomes }: { file: string; outcomes: Outcome[] }, shown: boolean): void {
  console.log(
    `\n${file}: ${outcomes.length} queries\n\n| kind | queries | top 1 | top 3 | mean reciprocal rank | empty |\n|---|---|---|---|---|---|`,
  );
  for (const [kind, score] of scoresByKind(outcomes)) console.log(line(kind, score));
  console.log(line("all", scoreOf(outcomes)));
  const everyday = new Set(readEveryday(process.cwd()).titles.map(({ title }) => wordsOf(title).join(" ")));
  const jobs = outcomes.filter(({ expect }) => expect[0]?.startsWith("/occupations/") === true);
  const unlisted = jobs.filter(({ q }) => !everyday.has(wordsOf(q).join(" ")));
  if (unlisted.length > 0)
    console.log(`${line("jobs", scoreOf(jobs))}\n${line("jobs that content/titles.yaml has not word for word", scoreOf(unlisted))}`);
  const misses = missesOf(outcomes);
  if (!shown) console.log(`\n${misses.length} misses, not shown: this half is for judging. Read them with --json if you must.`);
  else
    for (const outcome of misses)
      console.log(
        `- ${outcome.kind}: ${outcome.q}: ${
          outcome.found
            .slice(0, 3)
            .map(({ to, sure }) => to + (sure ? " (sure)" : ""))
            .join(" ") || "nothing"
        }`,
      );
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const line = (name: string, { queries, top1, top3, reciprocal, empty }: Score) =>
  `| ${name} | ${queries} | ${percent(top1)} | ${percent(top3)} | ${reciprocal.toFixed(3)} | ${empty} |`;

function timesOf(outcomes: readonly Outcome[], which: "jobsTime" | "pagesTime") {
  const times = outcomes.map((outcome) => outcome[which]).toSorted((a, b) => a - b);
  const at = (part: number) => Number((times[Math.floor(part * (times.length - 1))] ?? NaN).toFixed(2));
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

function printCost({ bytes }: BuiltSearch, outcomes: readonly Outcome[]): void {
  const { titles, pages, largestShard, shards } = bytes;
  const most = titles + pages + 4 * largestShard;
  console.log(
    `\nBytes at brotli 11: titles ${titles}, names of pages ${pages}, ${shards} shards of formal titles of at most ${largestShard}; a first query at most ${most}.`,
  );
  for (const [name, which] of [
    ["jobs", "jobsTime"],
    ["pages, with reading their files", "pagesTime"],
  ] as const) {
    const { median, p95, most: slowest } = timesOf(outcomes, which);
    console.log(`Milliseconds a query, ${name}: median ${median}, 95 of 100 under ${p95}, slowest ${slowest}.`);
  }
}

function printTimes(times: readonly SearchTimes[]): void {
  console.log(
    "\n| in Chromium, cold, ms from the first key | last key | jobs | pages | the same again, ms from its last key |\n|---|---|---|---|---|",
  );
  for (const { query, typing, jobs, pages, later } of times)
    console.log(`| ${query} | ${typing} | ${jobs ?? "none"} | ${pages ?? "none"} | ${later} |`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
