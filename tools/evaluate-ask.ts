import { existsSync, readFileSync } from "node:fs";
import { openAsk } from "../src/ask/open.ts";
import { casesOf, judge, kindOf, tally, type AskCase, type Tally, type Verdict } from "../src/ask/evaluate.ts";
import { figuresIn, type Answer } from "../src/ask/answer.ts";
import { readProject } from "../src/project.ts";

/**
 * `npm run ask:evaluate`: what the engine makes of sets of questions. `-- FILE …` judges those files, `--json` prints figures and misses as JSON.
 * It reads content and tables, and needs no build.
 */
const ours = ["tests/ask/tuning.json", "tests/ask/judging.json"];

interface Judged {
  asked: AskCase;
  answer: Answer;
  verdict: Verdict;
  milliseconds: number;
}

function main(): void {
  const asJson = process.argv.includes("--json");
  const given = process.argv.slice(2).filter((each) => !each.startsWith("--"));
  const project = readProject(process.cwd());
  const { engine, figures } = openAsk(project);
  const reports = (given.length > 0 ? given : ours).map((file) => {
    if (!existsSync(file))
      throw new Error(`${file}: there is no such file; name a JSON array of {"q": words, "figure": [ids]} and the like.`);
    const cases = casesOf(file, readFileSync(file, "utf8"), project.atlas);
    const judged = cases.map((asked): Judged => {
      const start = performance.now();
      const answer = engine.answer([...asked.after, asked.q]);
      const milliseconds = performance.now() - start;
      try {
        return { asked, answer, verdict: judge(asked, answer, figures), milliseconds };
      } catch (error) {
        throw new Error(`${file}: ${asked.q}: ${error instanceof Error ? error.message : ""}`, { cause: error });
      }
    });
    return { file, judged };
  });
  if (asJson) console.log(JSON.stringify({ sets: reports.map(asFigures) }, null, 1));
  else for (const { file, judged } of reports) print(file, judged, given.length > 0 || file.endsWith("tuning.json"));
}

const byKind = (judged: readonly Judged[]): [string, Tally][] =>
  [...Map.groupBy(judged, ({ asked }) => kindOf(asked))].map(([kind, members]) => [kind, tally(members.map(({ verdict }) => verdict))]);

const asFigures = ({ file, judged }: { file: string; judged: Judged[] }) => ({
  file,
  all: tally(judged.map(({ verdict }) => verdict)),
  kinds: Object.fromEntries(byKind(judged)),
  milliseconds: timesOf(judged),
  misses: judged.filter(({ verdict }) => verdict !== "correct").map(missOf),
});

const missOf = ({ asked, answer, verdict }: Judged) => ({
  ...asked,
  verdict,
  answered: answer.status,
  read: answer.query.kind === "refuse" ? `refused: ${answer.query.why} ${answer.query.detail}` : answer.reading,
  figures: figuresIn(answer).slice(0, 6),
  occupations: (answer.shown?.occupations ?? []).slice(0, 5),
  next: answer.next,
  pages: answer.pages.slice(0, 3).map(({ to }) => `/${to}/`),
});

function timesOf(judged: readonly Judged[]) {
  const times = judged.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (part: number) => Number((times[Math.floor(part * (times.length - 1))] ?? NaN).toFixed(2));
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

/** `shown`: the misses of the half for judging are counted, not shown, so that nobody tunes to them. */
function print(file: string, judged: readonly Judged[], shown: boolean): void {
  console.log(
    `\n${file}: ${judged.length} questions\n\n| kind | questions | correct | wrong | declined | worth |\n|---|---|---|---|---|---|`,
  );
  for (const [kind, found] of byKind(judged)) console.log(line(kind, found));
  console.log(line("all", tally(judged.map(({ verdict }) => verdict))));
  const { median, p95, most } = timesOf(judged);
  console.log(`\nMilliseconds a question: median ${median}, 95 of 100 under ${p95}, slowest ${most}.`);
  const misses = judged.filter(({ verdict }) => verdict !== "correct");
  if (!shown) console.log(`${misses.length} misses, not shown: this half is for judging. Read them with --json if you must.`);
  else
    for (const miss of misses) {
      const { q, after, verdict, read, pages, occupations, figures } = missOf(miss);
      console.log(
        `- ${verdict} (${kindOf(miss.asked)}): ${[...after, q].join(" / ")}: ${read} | ${occupations.join(" ") || figures.slice(0, 2).join(" ")} | ${pages.join(" ")}`,
      );
    }
}

const share = (part: number, whole: number) => `${part} (${((100 * part) / whole).toFixed(1)} %)`;
const line = (name: string, { questions, correct, wrong, declined, worth }: Tally) =>
  `| ${name} | ${questions} | ${share(correct, questions)} | ${share(wrong, questions)} | ${share(declined, questions)} | ${worth.toFixed(3)} |`;

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
