import { csvParse } from "d3-dsv";
import { attribute, type Element, findAll, named, ofClass, read as parse, textOf } from "./html.ts";
import { recomputed } from "./answer-figures.ts";
import type { Fault } from "./rule.ts";
import { answerRules } from "./rules/answers.ts";
import type { Built, Site } from "./site.ts";

export interface PrintedFigure {
  id: string;
  words: string;
}

/** A sentence of an answer, or a row of its table, with the figures that it prints. */
export interface Said {
  text: string;
  figures: readonly PrintedFigure[];
}

/** An answer as somebody reads it who has its page, and all others, open. */
export interface ReadAnswer {
  question: string;
  status: string;
  /** What stands after “How I read this”. */
  reading: string;
  sentences: readonly Said[];
  rows: readonly Said[];
}

/** A row of the published table of occupations, by the name of its column. */
export type OccupationRow = Readonly<Record<string, string>>;

export interface AnswerContext {
  answer: ReadAnswer;
  said: Said;
  site: Site;
  occupations: readonly OccupationRow[];
}

const ofAnyClass = (of: string) => (element: Element) => (attribute(element, "class") ?? "").split(/\s+/).includes(of);

const figuresOf = (element: Element): PrintedFigure[] =>
  findAll(element, ofClass("a", "figure")).map((each) => ({ id: attribute(each, "data-of") ?? "", words: textOf(each) }));

const saidIn = (element: Element): Said => ({ text: textOf(element), figures: figuresOf(element) });

/** The answers in a page or a piece of one. */
export const answersIn = (html: string): ReadAnswer[] =>
  findAll(parse(html), ofClass("article", "answer")).map((article) => ({
    question: findAll(article, named("h2", "h3")).map((each) => textOf(each))[0] ?? "",
    status: attribute(article, "data-status") ?? "",
    reading: (findAll(article, named("summary")).map((each) => textOf(each))[0] ?? "").replace("How I read this: ", ""),
    sentences: findAll(article, ofAnyClass("said")).map(saidIn),
    rows: findAll(article, named("tbody")).flatMap((body) => findAll(body, named("tr")).map(saidIn)),
  }));

/** Numbers in words of an answer that are no figures: years, levels at Meta, the ends of scales. */
const inWords = /\b(?:19|20)\d\d\b|\bE\d\b|\(100 is most exposed\)|\bof 10\b/g;

/** Numbers that a sentence prints outside its figures; those that a rule recomputes are told by its pattern. */
function bareNumbers({ text, figures }: Said): string[] {
  let rest = text.replace(inWords, " ");
  for (const { words } of figures) rest = rest.replace(words, " ");
  return rest.match(/\d[\d,.]*/g) ?? [];
}

/** What is wrong with the answers, and how often each rule was applied. */
export function rereadAnswers(answers: readonly ReadAnswer[], built: Built, site: Site): { faults: Fault[]; read: Map<string, number> } {
  const faults: Fault[] = [];
  const read = new Map([...answerRules.map(({ name }): [string, number] => [name, 0]), ["a figure of an answer", 0]]);
  const count = (rule: string) => read.set(rule, (read.get(rule) ?? 0) + 1);
  const occupations = built.files.includes("data/occupations.csv") ? [...csvParse(built.read("data/occupations.csv"))] : [];
  for (const answer of answers) {
    const page = `/ask/ (${answer.question})`;
    const tell = (rule: string, printed: string, found: string, wanted: string) => faults.push({ page, rule, printed, found, wanted });
    for (const said of [...answer.sentences, ...answer.rows])
      for (const { id, words } of said.figures) {
        const right = recomputed(id, site, built, occupations);
        if (right === null) continue;
        count("a figure of an answer");
        if (!right.agrees(words)) tell("a figure of an answer", `${id}: ${words}`, right.words, right.words);
      }
    for (const said of answer.sentences) {
      const fitting = answerRules.filter(({ reads }) => reads.test(said.text));
      for (const { name, reads, check } of fitting) {
        count(name);
        const groups = reads.exec(said.text)?.groups ?? {};
        for (const { found, wanted } of check((part) => groups[part] ?? "", { answer, said, site, occupations }))
          tell(name, said.text, found, wanted);
      }
      const [bare] = bareNumbers(said);
      if (
        fitting.length === 0 &&
        bare !== undefined &&
        answer.status === "answered" &&
        said.figures.every(({ id }) => !/^(?:sources|map)\//.test(id))
      )
        tell("no rule reads it", said.text, `${bare} outside of figures`, "a rule in rules/answers.ts, or a figure");
    }
  }
  return { faults, read };
}
