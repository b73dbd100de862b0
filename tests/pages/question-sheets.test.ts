import { readdirSync, readFileSync } from "node:fs";
import { extractText } from "unpdf";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { QuestionSheet } from "../../src/schema/question-sheet.ts";
import { typeset } from "../../src/schema/text.ts";
import { visit } from "../browser.ts";
import { textIn } from "../html.ts";
import { read } from "../site.ts";

const articles = readdirSync("content/articles").map((file) => file.replace(".mdx", ""));
const pathOf = (article: string) => `/articles/${article}/questions/`;
const asked = (article: string) =>
  (parse(readFileSync(`content/questions/${article}.yaml`, "utf8")) as QuestionSheet).questions.map(({ ask }) => typeset(ask));
/** The words of a list's items on the built page. */
const itemsOf = (article: string, section: string): string[] => {
  const list = new RegExp(`<section class="${section}[^>]*>[\\s\\S]*?<ol>([\\s\\S]*?)</ol>`).exec(
    read(`${pathOf(article).slice(1)}index.html`),
  )?.[1];
  return (list ?? "").split("<li>").slice(1).map(textIn);
};

describe("question sheets", () => {
  test.each(articles)("%s has one: five questions, each with the chart that answers it, and an answer with its source", (article) => {
    const questions = itemsOf(article, "question-sheet");
    const answers = itemsOf(article, "answer-sheet");
    expect([questions.length, answers.length]).toEqual([5, 5]);
    asked(article).forEach((ask, index) => expect(questions[index]).toContain(ask));
    for (const question of questions) expect(question).toMatch(/Look at: \S/);
    for (const answer of answers) expect(answer).toMatch(/\d.*From: .+[.?] Source: \S/);
    expect(read(`articles/${article}/index.html`)).toContain(`href="${pathOf(article)}"`);
    expect(read("teachers/index.html")).toContain(`href="${pathOf(article)}"`);
    const markdown = read(`${pathOf(article).slice(1)}index.html.md`);
    expect(markdown).toMatch(/## Questions[\s\S]*## Answers/);
  });

  test.each(articles.flatMap((article) => (["Letter", "A4"] as const).map((format) => [article, format] as const)))(
    "%s prints on two sheets of %s: the questions, then the answers",
    (article, format) =>
      visit(pathOf(article), {}, async (page) => {
        const margin = { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" };
        const { text } = await extractText(new Uint8Array(await page.pdf({ format, margin })));
        // Kerning reads as spaces within words.
        const tight = (words: string) => words.replace(/\s+/g, "");
        const sheets = text.map(tight);
        expect(sheets).toHaveLength(2);
        const [first = "", second = ""] = sheets;
        for (const ask of asked(article)) expect(first).toContain(tight(ask));
        expect(first).not.toMatch(/Answers|From:/);
        expect(second).toContain("Answers");
        expect(second.match(/From:/g)).toHaveLength(5);
        expect(second).not.toMatch(/Lookat:/);
      }),
  );

  test("there is room to write below each question", () =>
    visit(pathOf("job-risk-map"), {}, async (page) => {
      expect(await page.locator(".lines:visible").count()).toBe(0);
      await page.emulateMedia({ media: "print" });
      const heights = await page
        .locator(".lines")
        .evaluateAll((all) => all.map((each) => (each.getBoundingClientRect().height / 96) * 25.4));
      expect(heights).toHaveLength(5);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(23);
    }));
});
