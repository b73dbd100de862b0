import { describe, expect, it } from "vitest";
import { ownRules, rereadDetailed } from "./detailed.ts";
import { readSite } from "./site.ts";

/** What a small page of an occupation without a profile says; the tables beside it stay as they are. */
interface Said {
  title?: string;
  code?: string;
  text?: string;
  facts?: string;
  measures?: string;
}

const facts =
  "<dt>Jobs in 2024</dt><dd>18,800</dd><dt>Median pay</dt><dd>$51,320</dd><dt>Projected to 2035</dt><dd>−11.7%</dd><dt>Openings a year</dt><dd>1,200</dd><dt>Typical entry</dt><dd>high school</dd>";
const three =
  "<dt>Eloundou and others 2023</dt><dd>0.1, percentile 100</dd><dt>Felten, Raj and Seamans 2023</dt><dd>0.5, percentile 100</dd><dt>Microsoft 2025</dt><dd>0.2, percentile 50</dd>";
const profile = `<main><h1>Actuaries</h1><dl class="facts"></dl><dl class="record">${three}<dt>Anthropic 2026</dt><dd>0.1, percentile 5</dd></dl></main>`;

const tables = {
  "data/detailed-occupations.csv":
    'code,title,profile,parts,entry_education\n49-9094,Locksmiths,,,High school\n49-9099,"Repairers, all other",,49-9098;49-9099,High school\n27-2099,Entertainers,,,High school\n',
  "data/detailed-pay.csv":
    "code,p10,p50,p90,hourly_p10,hourly_p50,hourly_p90\n49-9094,35530,51320,79400,17,24,38\n49-9099,40000,60000,260000,,,\n27-2099,,,,14,18.5,56\n",
  "data/projections.csv":
    "code,release,jobs,projected_jobs,employment_change,projected_change,openings\n49-9094,2024-34,18800,17200,-1600,-8.3,1700\n49-9094,2025-35,,,,-11.7,1200\n49-9099,2024-34,1000,1100,100,10,100\n49-9099,2025-35,,,,3,0\n27-2099,2024-34,1000,1000,0,0,100\n27-2099,2025-35,,,,0,100\n",
  "data/bureau-exposure.csv": "code,exposure\n49-9094,low\n49-9099,very-high\n27-2099,moderate\n",
  "data/detailed-exposure.csv": "code,eloundou,aioe,microsoft\n49-9094,0.1,0.5,0.2\n49-9099,0.05,,0.3\n",
};

/** What is wanted of a page by one rule, and how many sentences the rule read. */
function judge(rule: string, { title = "Locksmiths", code = "49-9094", text = "", facts: bar = facts, measures = three }: Said) {
  const page = `<main><h1>${title}</h1><p>Code ${code} in the Bureau’s tables, without a profile in its Handbook</p><dl class="facts">${bar}</dl>
    <p>${text}</p><details><dl class="record">${measures}</dl></details></main>`;
  const files: Record<string, string> = { ...tables, "occupations/it/index.html": page, "occupations/actuaries/index.html": profile };
  const { faults, read } = rereadDetailed(readSite({ files: Object.keys(files), read: (file) => files[file] ?? "" }));
  return { read: read.get(rule) ?? 0, wanted: faults.filter((fault) => fault.rule === rule).map(({ wanted }) => wanted) };
}

const repairers = { title: "Repairers, all other", code: "49-9099" };
const entertainers = { title: "Entertainers", code: "27-2099", measures: "" };
const words = (text: string, other: Said = {}): Said => ({ ...other, text });
const bureau = (name: string, place: string) =>
  words(`The Bureau of Labor Statistics puts its AI exposure in the category “${name}”, ${place}.`);
const scores = "scores that are joined to single occupations here";
const one = { measures: "<dt>Microsoft 2025</dt><dd>0.2, percentile 25</dd>" };
const newest = (said: string) => words(`From 2025 to 2035 employment is projected ${said} openings a year on average.`);
const before = (said: string) => words(`The projection before, from 2024 to 2034, goes from ${said}.`);
const opening = (said: string, other: Said = {}) => words(`An opening is a new job or one that somebody leaves: ${said}.`, other);

const cases: readonly { rule: string; right: Said; wrong: Said; wanted: string }[] = [
  { rule: "a code without a profile", right: {}, wrong: { title: "Lock makers" }, wanted: "its own code" },
  { rule: "the Bureau’s category", right: bureau("low", "the lowest of four"), wrong: bureau("high", "the third of four"), wanted: "low" },
  {
    rule: "the Bureau’s category",
    right: bureau("low", "the lowest of four"),
    wrong: bureau("low", "the second of four"),
    wanted: "the lowest of four",
  },
  {
    rule: "no score covers it",
    right: words(`None of the three ${scores} covers it.`, entertainers),
    wrong: words(`None of the three ${scores} covers it.`),
    wanted: "3",
  },
  {
    rule: "one score covers it",
    right: words(`Of the three ${scores} one covers it: Microsoft’s measure of real use ranks it at percentile 25.`, one),
    wrong: words(`Of the three ${scores} one covers it: Microsoft’s measure of real use ranks it at percentile 26.`, one),
    wanted: "that",
  },
  {
    rule: "several scores cover it",
    right: words(`Of the three ${scores} each covers it.`),
    wrong: words(`Of the three ${scores} two cover it.`),
    wanted: "3",
  },
  {
    rule: "a percentile among detailed occupations",
    right: words(
      "Each mark is a percentile, the share of the detailed occupations scored that rank lower; half of those that tie count as lower.",
    ),
    wrong: words(
      "Each mark is a percentile, the share of the detailed occupations scored that rank lower; half of those that tie count as lower.",
      entertainers,
    ),
    wanted: "no word of a mark",
  },
  {
    rule: "percentiles of detailed occupations",
    right: {},
    wrong: { measures: three.replace("percentile 50", "percentile 70") },
    wanted: "50",
  },
  { rule: "facts of detailed occupations", right: {}, wrong: { facts: facts.replace("−11.7%", "−1.7%") }, wanted: "-11.7" },
  { rule: "facts of detailed occupations", right: {}, wrong: { facts: facts.replace("1,200", "1,300") }, wanted: "1200" },
  {
    rule: "the median among detailed occupations",
    right: words("The median is $51,320 a year: no detailed occupation has less."),
    wrong: words("The median is $51,320 a year: more than in 50% of detailed occupations."),
    wanted: "0%",
  },
  {
    rule: "pay by the hour alone",
    right: words("The Bureau gives pay by the hour alone: the median is $18.5 an hour.", entertainers),
    wrong: words("The Bureau gives pay by the hour alone: the median is $24 an hour."),
    wanted: "the yearly pay",
  },
  {
    rule: "the tenths of a detailed occupation’s pay",
    right: words("One in ten earns less than $35,530, one in ten more than $79,400."),
    wrong: words("One in ten earns less than $35,530, one in ten more than $79,000."),
    wanted: "35530 and 79400",
  },
  {
    rule: "pay beyond the axis",
    right: words("The arrow says that the line goes on beyond the axis.", repairers),
    wrong: words("The arrow says that the line goes on beyond the axis."),
    wanted: "no word of an arrow",
  },
  {
    rule: "joined to profiles alone",
    right: words("Joined here to profiles alone: Anthropic 2026."),
    wrong: words("Joined here to profiles alone: Microsoft 2025."),
    wanted: "Anthropic 2026",
  },
  {
    rule: "many kinds of work together",
    right: words(
      "It gathers jobs that fit no occupation with a name of its own, so its figures are of many kinds of work together.",
      repairers,
    ),
    wrong: words("It gathers jobs that fit no occupation with a name of its own, so its figures are of many kinds of work together."),
    wanted: "no sentence",
  },
  {
    rule: "codes counted together",
    right: words("The Bureau counts the codes 49-9098 and 49-9099 together here.", repairers),
    wrong: words("The Bureau counts the codes 49-9098 and 49-9094 together here.", repairers),
    wanted: "49-9098 and 49-9099",
  },
  {
    rule: "the newest projection",
    right: newest("to fall by 11.7%, with 1,200"),
    wrong: newest("to grow by 11.7%, with 1,200"),
    wanted: "fall",
  },
  {
    rule: "the newest projection",
    right: newest("to fall by 11.7%, with 1,200"),
    wrong: newest("to fall by 11.7%, with fewer than 50"),
    wanted: "1,200",
  },
  {
    rule: "the projection before",
    right: before("18,800 jobs to 17,200 (8.3% fewer; each figure is published rounded)"),
    wrong: before("18,800 jobs to 17,200 (8.3% fewer)"),
    wanted: "a word that each figure is published rounded",
  },
  {
    rule: "openings by growth and replacement",
    right: opening("of its 100 openings a year about 10 are new jobs, and the rest replace people who leave the occupation", repairers),
    wrong: opening("of its 100 openings a year about 90 are new jobs, and the rest replace people who leave the occupation", repairers),
    wanted: "10",
  },
  {
    rule: "openings by replacement alone",
    right: opening("its 1,700 openings a year all replace people who leave the occupation, for about 160 jobs a year are lost"),
    wrong: opening("its 1,700 openings a year all replace people who leave the occupation, for no job is added"),
    wanted: "the jobs gained or lost",
  },
];

describe("a page of an occupation without a profile is read again", () => {
  it.each(cases)("$rule: $wanted", ({ rule, right, wrong, wanted }) => {
    const passed = judge(rule, right);
    expect(passed.wanted).toEqual([]);
    if (ownRules.some(({ name }) => name === rule)) expect(passed.read).toBeGreaterThan(0);
    expect(judge(rule, wrong).wanted).toContain(wanted);
  });

  it("each rule of its own has a case", () => {
    expect(ownRules.filter(({ name }) => !cases.some(({ rule }) => rule === name)).map(({ name }) => name)).toEqual([]);
  });
});
