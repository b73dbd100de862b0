import { describe, expect, it } from "vitest";
import { answerCsv, answerHtml, figuresCsv, type Printing } from "./answer-html.ts";
import { questionsAddress, questionsIn } from "./address.ts";
import { ask } from "./open.test-data.ts";

const { engine } = ask;
const printing: Printing = {
  tables: engine.tables,
  figure: (id) => engine.figure(id),
  base: "/",
  ask: (question) => questionsAddress("/ask/", [question]),
};
const html = (question: string) => answerHtml(question, ask.engine.answer([question]), printing);

describe("answerHtml", () => {
  it("links each figure to its source, with its note", () => {
    expect(html("what does a baker earn")).toContain(
      '<a class="figure" href="/sources/bls-oews-national/" title="Median pay, Bakers\nmeasured, US dollars a year, May 2025;',
    );
  });

  it.each(["<img src=x onerror=alert(1)>", '"><script>alert(1)</script>', "jobs like <b>nurse</b> & 'lawyer'"])(
    "lets nothing of %s be markup",
    (question) => {
      expect(html(question)).not.toMatch(/<(?:img|script|b)\b/);
    },
  );

  it("marks the sentence that answers, and gives a claim its verdict", () => {
    const written = html("is a degree worth it");
    expect(written).toMatch(/<mark>.+<\/mark>/s);
    expect(written).toContain('<span class="verdict">Contested</span>');
  });

  it("ends a list of pages with one full stop", () => {
    expect(html("how exposed are nurses")).toContain("Trades and care work are safe zones as AI spreads</a>.</p>");
  });

  it("offers what was assumed to be changed", () => {
    expect(html("low exposure jobs")).toMatch(/chip assumed.*low exposure: .*below 33.*data-ask="only under 46 percentile of exposure"/s);
  });

  it("prints no questions where the page cannot answer them", () => {
    expect(answerHtml("low exposure jobs", ask.engine.answer(["low exposure jobs"]), { ...printing, ask: null })).not.toContain("data-ask");
  });
});

describe("drawings of answers", () => {
  it("show where each measure ranks a job, as its page does", () => {
    const written = html("how exposed are lawyers to AI");
    expect(written).toMatch(/<figure class="strip" role="img" aria-label="Where each measure ranks lawyers,[^"]+"><svg viewBox/);
    expect(written.match(/class="measure"/g) ?? written.match(/<title>[^<]+, percentile \d+<\/title>/g)).toHaveLength(6);
    expect(html("what does a baker earn")).not.toContain("<figure");
  });

  it("show a chart in little where a chart answers, with its rows to save", () => {
    const written = html("scatter plot exposure against projected growth");
    expect(written).toContain('src="/thumbnails/charts/exposure-outlook.png"');
    expect(written).toContain('<a href="/charts/exposure-outlook.csv" download>');
    expect(written).toContain('href="/charts/exposure-outlook/#files"');
  });
});

it("saves the figures of an answer without a table", () => {
  const lines = figuresCsv(ask.engine.answer(["what does a baker earn"]), printing).split("\n");
  expect(lines[0]).toBe("figure,what,value,unit,facts");
  expect(lines[1]).toMatch(/^occupations\/bakers\/newest-median-pay,"Median pay, Bakers",\d+,US dollars a year,/);
});

it("saves the rows shown as a table with slugs and plain numbers", () => {
  const { shown } = ask.engine.answer(["top 2 jobs by pay"]);
  if (shown === null) throw new Error("nothing is shown");
  expect(answerCsv(shown, printing).split("\n").slice(0, 2)).toEqual([
    "occupation,slug,median_pay,mean_rank,projected_change",
    expect.stringMatching(/^Physicians and surgeons,physicians-and-surgeons,239200,\d+,3$/),
  ]);
});

describe("the address of a conversation", () => {
  it("holds its questions in order, and no more than eight", () => {
    expect(questionsIn(questionsAddress("/ask/", ["a & b?", "c"]).replace("/ask/", ""))).toEqual(["a & b?", "c"]);
    expect(questionsIn("?q=&q=%20&q=x")).toEqual(["x"]);
    expect(questionsIn(`?${Array.from({ length: 12 }, (_, index) => `q=${index}`).join("&")}`)).toHaveLength(8);
  });
});
