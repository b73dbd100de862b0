import { describe, expect, it } from "vitest";
import { printProblem } from "../../content/problem.ts";
import { library } from "../../project.test-data.ts";
import { questionSheet, type SheetQuestion } from "../../schema/question-sheet.ts";
import { checkQuestionSheets } from "./question-sheets.ts";

const id = "pay-at-the-top";

/** Problems of the project's own sheet with its first question changed. */
function printed(change: Partial<SheetQuestion>): string[] {
  const entry = library.questions.get(id);
  const [first, ...rest] = entry?.data.questions ?? [];
  if (entry === undefined || first === undefined) throw new Error("there is no sheet");
  const { ask, answer } = first;
  const data = { ...entry.data, questions: [{ ask, answer, ...change }, ...rest] };
  return checkQuestionSheets({ ...library, questions: new Map([...library.questions, [id, { ...entry, data }]]) }).map(printProblem);
}

describe("checkQuestionSheets", () => {
  it("finds nothing wrong with the project's own, one for each article", () => {
    expect(checkQuestionSheets(library)).toEqual([]);
    expect([...library.questions.keys()]).toEqual([...library.articles.keys()]);
  });

  it("asks for a sheet of an article that has none, and for the article of a sheet", () => {
    const [[first, entry] = ["", undefined], ...rest] = library.questions;
    if (entry === undefined) throw new Error("there is no sheet");
    expect(checkQuestionSheets({ ...library, questions: new Map(rest) }).map(printProblem)).toEqual([
      `content/articles/${first}.mdx: add its question sheet, content/questions/${first}.yaml (found "${first}")`,
    ]);
    const renamed = new Map([...library.questions, ["pay-at-the-topp", { ...entry, file: "content/questions/pay-at-the-topp.yaml" }]]);
    expect(
      checkQuestionSheets({ ...library, questions: renamed })
        .map(printProblem)
        .join(),
    ).toMatch(/pay-at-the-topp\.yaml: name the file after an article; did you mean pay-at-the-top/);
  });

  it.each<[what: string, change: Partial<SheetQuestion>, says: RegExp]>([
    ["a chart that the article does not show", { chart: "risk-map" }, /questions\.0\.chart: .*<Chart>.*found "risk-map"/],
    ["a category that it does not show", { chart: "pay-scale", category: "legal" }, /questions\.0\.chart: .*found "pay-scale legal"/],
    ["a pay range that it does not show", { payRange: "electricians" }, /questions\.0\.payRange: .*<PayRange>.*found "electricians"/],
    ["a figure that it does not print", { figure: "map/jobs" }, /questions\.0\.figure: .*<Figure>.*found "map\/jobs"/],
    ["an answer without a figure", { chart: "pay-scale", answer: "More." }, /questions\.0\.answer: give the figure/],
  ])("refuses %s", (_, change, says) => {
    const problems = printed(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(says);
  });
});

describe("the schema of a question sheet", () => {
  const question = { ask: "A?", chart: "pay-scale", answer: "B" };
  const issues = (first: object) =>
    questionSheet
      .safeParse({ questions: [first, ...Array<object>(4).fill(question)], checked: "2026-11-29" })
      .error?.issues.map(({ message }) => message) ?? [];

  it("takes five questions, each with one thing that answers it", () => {
    expect(issues(question)).toEqual([]);
    expect(questionSheet.safeParse({ questions: [question], checked: "2026-11-29" }).error?.issues[0]?.message).toMatch(/ask 5 questions/);
    expect(issues({ ask: "A?", answer: "B" })).toEqual(["name one thing of the article that answers it: chart, payRange or figure"]);
    expect(issues({ ...question, figure: "map/jobs" })).toHaveLength(1);
    expect(issues({ ask: "A?", figure: "map/jobs", category: "legal", answer: "B" })).toEqual([
      "name the chart that the category or level belongs to",
    ]);
  });
});
