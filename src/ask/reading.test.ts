import { describe, expect, it } from "vitest";
import { plainParts } from "./answer-html.ts";
import { ask } from "./open.test-data.ts";

const { engine } = ask;
const answer = (...questions: string[]) => engine.answer(questions);
const said = (...questions: string[]) =>
  answer(...questions)
    .sentences.map((parts) => plainParts(parts, { figure: (id) => engine.figure(id) }))
    .join(" ");
const boundsOf = (...questions: string[]) => {
  const { query } = answer(...questions);
  return query.kind === "list" ? query.choice.bounds.map(({ field, operator, value }) => `${field} ${operator} ${value}`) : query;
};

describe("what a question denies", () => {
  it.each([
    ["office jobs that aren't going to disappear", ["projected-change >= 0"]],
    ["jobs that are not at all exposed to ai", ["mean-rank < 33"]],
    ["jobs that don't need a master's over 100k", ["entry-education < 6", "median-pay > 100000"]],
  ])("%s", (question, bounds) => expect(boundsOf(question)).toEqual(bounds));
});

describe("every number of a list stands for something", () => {
  it.each([
    ["$25 an hour jobs without a degree", ["entry-education < 4", "median-pay >= 52000"]],
    ["jobs growing faster than 10% a decade", ["projected-change > 10"]],
    ["jobs growing by at least 15 percent", ["projected-change >= 15"]],
    ["jobs w/o degree >$80k", ["entry-education < 4", "median-pay > 80000"]],
  ])("%s", (question, bounds) => expect(boundsOf(question)).toEqual(bounds));

  it("or the list is not shown", () => expect(answer("jobs 17 over 60k").status).toBe("declined"));
});

describe("what contradicts itself", () => {
  it.each([
    "jobs with no degree that need a masters",
    "jobs with growth over 20% and falling employment",
    "growing jobs which are shrinking",
  ])("%s", (question) => expect(answer(question).query).toMatchObject({ kind: "refuse", why: "contradiction" }));
});

describe("a word that says for whom", () => {
  it.each(["what does a nurse at Kaiser earn", "teacher pay in Ontario", "nurse salary at Mayo Clinic"])(
    "%s is not answered for all",
    (question) => expect(answer(question).status).not.toBe("answered"),
  );
});

describe("conversations", () => {
  it("change the amount that stands", () =>
    expect(boundsOf("jobs without a degree over 50k", "make that 70k")).toEqual(["entry-education < 4", "median-pay > 70000"]));

  it("begin anew with a list, whatever job was talked of", () =>
    expect(answer("how exposed are lawyers to ai", "jobs without a degree that pay over 60k").query.kind).toBe("list"));

  it("turn the order round", () =>
    expect(answer("legal jobs by pay", "worst first").query).toMatchObject({ order: { descending: false } }));
});

describe("sentences", () => {
  it("say when a published lower bound may hide an occupation that fits", () => {
    expect(said("jobs over 250k")).toMatch(/physicians and surgeons is published only as a lower bound, so they may fit too/);
    expect(said("jobs over 200k")).not.toMatch(/lower bound/);
  });

  it("give a lower bound as one where jobs are compared", () =>
    expect(said("nurse vs doctor")).toMatch(/physicians and surgeons at least \$/));

  it("answer by pay, by exposure or by both where a place is asked", () => {
    expect(said("do nurses earn more than most people")).not.toMatch(/exposure/);
    expect(said("are web developers more exposed than most")).not.toMatch(/median pay/);
  });

  it("say that the surveys begin later than what was asked", () => {
    expect(said("how has the pay of programmers changed since 2019")).toMatch(/compare May 2022 with May 2025 and hold nothing earlier/);
    expect(said("programmer jobs since 2022")).not.toMatch(/nothing earlier/);
  });

  it("say of a category what was asked, in a sentence", () => {
    expect(said("how many people work in law")).toMatch(/^The category Legal had .+ jobs in 2024, .+% of those on the map \(measured\)\.$/);
    expect(said("is farming shrinking")).toMatch(/in all jobs of the category Farming, Fishing, and Forestry/);
  });

  it("speak of a low score's safety only to those who ask for low scores", () => {
    expect(said("jobs most at risk from ai")).not.toMatch(/safety/);
    expect(said("ten safest jobs from AI")).toMatch(/a low score is not safety/);
  });
});

describe("pages", () => {
  it.each([
    ["what does 'exposed' actually mean here?", "concepts/exposure"],
    ["what's the difference between augmentation and displacement", "concepts/augmentation"],
    ["scatter plot exposure against projected growth", "charts/exposure-outlook"],
    ["how often should you review your career", "concepts/career-calibration"],
    ["what are RSUs", "concepts/stock-award"],
  ])("%s", (question, page) => expect(answer(question).pages.map(({ to }) => to)).toContain(page));
});

describe("search words as people write them", () => {
  it.each([
    ["29-1141.00", "registered-nurses", "all"],
    ["291141", "registered-nurses", "all"],
    ["what does 29-1141 earn?", "registered-nurses", "pay"],
    ["how many are there of SOC 49-9094", "locksmiths-and-safe-repairers", "jobs"],
  ])("%s", (question, slug, topic) => expect(answer(question).query).toMatchObject({ kind: "look-up", topic, job: { slug } }));

  it("marks inside titles", () => {
    for (const title of ["c# developer", "C++ developer", ".NET developer", "front-end developer", "R & D manager"]) {
      const { query } = answer(`what does a ${title} earn?`);
      expect(query, title).toMatchObject({ kind: "look-up", topic: "pay", job: { words: title.toLowerCase().replace(" & ", "&") } });
    }
  });

  it("one word that names many jobs has several readings", () => {
    for (const word of ["manager", "coordinator", "supervisor"]) {
      const { query } = answer(`what does a ${word} earn?`);
      expect(query.kind === "look-up" && query.job.readings.length, word).toBeGreaterThan(3);
    }
  });

  it.each(["enfermera", "¿cuánto gana un médico?", "wie viel verdient ein Lehrer", "combien gagne un plombier", "字字字"])(
    "%s: only English is understood",
    (question) => {
      expect(answer(question)).toMatchObject({ status: "declined", query: { kind: "refuse", why: "language" } });
      expect(said(question)).toBe("Only English is understood here: ask again in English.");
    },
  );

  it("English words from other languages are English", () => {
    for (const title of ["chef", "au pair", "barista"])
      expect(answer(`what does a ${title} earn?`).query, title).toMatchObject({ kind: "look-up", job: { words: title } });
  });

  it("six figures in a question are an amount", () =>
    expect(answer("jobs that pay over 151252").query).toMatchObject({ kind: "list", choice: { bounds: [{ value: 151_252 }] } }));
});
