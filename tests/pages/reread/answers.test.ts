import { describe, expect, it } from "vitest";
import { answersIn, rereadAnswers } from "./answers.ts";
import { siteOf, type MadeUp } from "./made-up.test-data.ts";
import { answerRules } from "./rules/answers.ts";
import { readSite } from "./site.ts";

const table = `slug,title,category,jobs_2024,projected_change,median_pay,entry_education
it,Actuaries,math,1000,22,90000,Bachelor's degree
lawyers,Lawyers,legal,3000,4,150000,Doctoral or professional degree
roofers,Roofers,construction-and-extraction,2000,6,50000,No formal educational credential
clerks,Clerks,legal,4000,,,
`;
const others: Record<string, Partial<MadeUp>> = {
  lawyers: { title: "Lawyers", mean: "71", text: "One in ten earned less than $70,000, one in ten more than $239,000." },
  roofers: { title: "Roofers", mean: "9" },
  clerks: { title: "Clerks", mean: "80" },
};
const changes =
  "occupation,code,bureau_exposure,jobs_2022,jobs_2025,change,standard_error,real_pay_change\nLawyers,23-1011,High,1000,1100,10,1,2\n";
const built = siteOf({ title: "Actuaries", mean: "73" }, others, { "data/occupations.csv": table, "charts/jobs-by-exposure.csv": changes });

const figure = (id: string, words: string) => `<a class="figure" href="/" data-of="${id}">${words}</a>`;
const pay = (slug: string, words: string) => figure(`occupations/${slug}/median-pay`, words);
const answer = (said: string, reading = "", rows: readonly string[] = []) =>
  `<article class="answer flow" data-status="answered"><h3>A question</h3><p class="said">${said}</p><table><tbody>${rows
    .map((row) => `<tr><td>${row}</td></tr>`)
    .join("")}</tbody></table><details><summary>How I read this: ${reading}</summary></details></article>`;
const reread = (html: string) => rereadAnswers(answersIn(html), built, readSite(built));
const wantedBy = (rule: string, html: string) =>
  reread(html)
    .faults.filter((fault) => fault.rule === rule)
    .map(({ wanted }) => wanted);

const paid = "Occupations with median pay over $60,000; highest median pay first";
const first = (count: number, slug: string, title: string, words: string) =>
  `${count} of 4 occupations fit; the first are <a href="/">${title}</a>, with a median pay of ${pay(slug, words)} (measured, May 2024).`;

/** A sentence that is right, one that is not, and what the rule wants of it. */
const cases: readonly { rule: string; right: string; wrong: string; wanted: string }[] = [
  {
    rule: "how many of an answer’s list fit, and which come first",
    right: answer(first(2, "lawyers", "lawyers", "$150,000"), paid),
    wrong: answer(first(3, "lawyers", "lawyers", "$150,000"), paid),
    wanted: "2",
  },
  {
    rule: "how many of an answer’s list fit, and which come first",
    right: answer(
      first(1, "lawyers", "lawyers", "$150,000"),
      "Occupations in legal, with median pay over $60,000; highest median pay first",
    ),
    wrong: answer(first(2, "it", "actuaries", "$90,000"), paid),
    wanted: "Lawyers",
  },
  {
    rule: "which rows an answer’s table shows",
    right: answer(first(2, "lawyers", "lawyers", "$150,000"), paid, [pay("lawyers", "$150,000"), pay("it", "$90,000")]),
    wrong: answer(first(2, "lawyers", "lawyers", "$150,000"), paid, [pay("lawyers", "$150,000"), pay("roofers", "$50,000")]),
    wanted: "an occupation that fits",
  },
  {
    rule: "how many occupations and jobs an answer counts",
    right: answer(
      "2 of 4 occupations fit, with 4,000 jobs in 2024 taken together, 40% of the jobs",
      "How many occupations with median pay over $60,000",
    ),
    wrong: answer(
      "2 of 4 occupations fit, with 5,000 jobs in 2024 taken together, 40% of the jobs",
      "How many occupations with median pay over $60,000",
    ),
    wanted: "4,000",
  },
  {
    rule: "jobs that an answer compares, the most first",
    right: answer(`Median pay: lawyers ${pay("lawyers", "$150,000")}, roofers ${pay("roofers", "$50,000")} (measured, May 2024).`),
    wrong: answer(`Median pay: roofers ${pay("roofers", "$50,000")}, lawyers ${pay("lawyers", "$150,000")} (measured, May 2024).`),
    wanted: "the most first",
  },
  {
    rule: "the nearest that is less exposed",
    right: answer(
      `Nearest to lawyers, of jobs at least ten percentile points less exposed, are roofers (percentile ${figure("occupations/roofers/mean-rank", "9")} of exposure).`,
    ),
    wrong: answer(
      `Nearest to lawyers, of jobs at least ten percentile points less exposed, are clerks (percentile ${figure("occupations/clerks/mean-rank", "80")} of exposure).`,
    ),
    wanted: "at least ten points between them",
  },
  {
    rule: "the measures that rank an occupation lowest and highest",
    right: answer(
      `On lawyers the measures of exposure lie ${figure("occupations/lawyers/rank-spread", "51")} percentile points apart: Microsoft ranks lowest, at percentile 44, the ILO highest, at 95 (each a score).`,
    ),
    wrong: answer(
      `On lawyers the measures of exposure lie ${figure("occupations/lawyers/rank-spread", "51")} percentile points apart: Karpathy ranks lowest, at percentile 58, the ILO highest, at 95 (each a score).`,
    ),
    wanted: "44",
  },
  {
    rule: "a change and the counts that it is of",
    right: answer(
      `From May 2022 to May 2025 employees’ jobs of lawyers changed by ${figure("changes/23-1011/jobs", "+10%")}, from ${figure("changes/23-1011/jobs-before", "1,000")} to ${figure("changes/23-1011/jobs-after", "1,100")} (measured).`,
    ),
    wrong: answer(
      `From May 2022 to May 2025 employees’ jobs of lawyers changed by ${figure("changes/23-1011/jobs", "+12%")}, from ${figure("changes/23-1011/jobs-before", "1,000")} to ${figure("changes/23-1011/jobs-after", "1,100")} (measured).`,
    ),
    wanted: "10%",
  },
  {
    rule: "an answer’s tenths of pay",
    right: answer("One in ten lawyers earned less than $70,000 a year in May 2025, and one in ten more than $239,000 (measured)."),
    wrong: answer("One in ten lawyers earned less than $239,000 a year in May 2025, and one in ten more than $70,000 (measured)."),
    wanted: "the lower before the higher",
  },
];

describe("answers are read again", () => {
  it.each(cases)("$rule", ({ rule, right, wrong, wanted }) => {
    expect(reread(right).read.get(rule)).toBe(1);
    expect(wantedBy(rule, right)).toEqual([]);
    expect(wantedBy(rule, wrong)).toContain(wanted);
  });

  it("each rule has a case", () => {
    expect(answerRules.map(({ name }) => name).filter((name) => !cases.some(({ rule }) => rule === name))).toEqual([]);
  });

  it.each([
    ["occupations/lawyers/median-pay", "$150,000", "$151,000"],
    ["occupations/lawyers/jobs", "3,000", "3,100"],
    ["occupations/it/projected-change", "+22%", "+21%"],
    ["occupations/it/entry-education", "bachelor’s degree", "master’s degree"],
    ["occupations/lawyers/mean-rank", "71", "72"],
    ["occupations/lawyers/karpathy", "8", "9"],
    ["occupations/lawyers/karpathy-rank", "87", "88"],
    ["occupations/lawyers/newest-pay-p10", "$70,000", "$71,000"],
    ["occupations/lawyers/newest-pay-p90", "$239,000", "$240,000"],
    ["categories/legal/jobs", "7,000", "8,000"],
    ["categories/legal/share-of-jobs", "70%", "71%"],
    ["changes/23-1011/real-pay", "+2%", "+3%"],
  ])("a figure is what its page or table has: %s", (id, right, wrong) => {
    const rule = "a figure of an answer";
    expect(reread(answer(figure(id, right))).read.get(rule)).toBe(1);
    expect(wantedBy(rule, answer(figure(id, right)))).toEqual([]);
    expect(wantedBy(rule, answer(figure(id, wrong)))).toHaveLength(1);
  });

  it("no number stands outside of figures and of what a rule reads", () => {
    expect(wantedBy("no rule reads it", answer("About 7 in ten do."))).toHaveLength(1);
    expect(wantedBy("no rule reads it", answer("In May 2024, on a scale of 10, E7 earned it (100 is most exposed)."))).toEqual([]);
  });
});
