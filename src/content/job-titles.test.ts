import { describe, expect, it } from "vitest";
import { nameKey, unshownKeys } from "../text/other-names.ts";
import { parseEveryday, readEveryday } from "./job-titles.ts";
import { printProblem } from "./problem.ts";

const printed = (text: string) => parseEveryday(text).problems.map(printProblem);

describe("parseEveryday", () => {
  it("reads a title that leads to one occupation, and one that may be several", () => {
    const { titles, problems } = parseEveryday("# words\ncoder: software-developers\n\nta: [teacher-assistants, postsecondary-teachers]\n");
    expect(problems).toEqual([]);
    expect(titles).toEqual([
      { title: "coder", slugs: ["software-developers"], shown: true, line: 2 },
      { title: "ta", slugs: ["teacher-assistants", "postsecondary-teachers"], shown: true, line: 4 },
    ]);
  });

  it("reads titles that are found and not shown, in whatever form", () => {
    const { titles, problems } = parseEveryday("quack: {unshown: doctors}\nshrink: {unshown: [a, b]}\ncoder: c\n");
    expect(problems).toEqual([]);
    expect(titles.map(({ slugs, shown }) => [slugs, shown])).toEqual([
      [["doctors"], false],
      [["a", "b"], false],
      [["c"], true],
    ]);
    const keys = unshownKeys(titles);
    expect([keys.has(nameKey("Quacks")), keys.has(nameKey("coder"))]).toEqual([true, false]);
  });

  it("takes titles that YAML could read as something else", () => {
    expect(parseEveryday('"911": dispatchers\n18 wheeler: drivers\n').titles.map(({ title }) => title)).toEqual(["911", "18 wheeler"]);
  });

  it("says which two lines are the same title, in whatever form", () => {
    expect(printed("coder: a\ncop: b\nCoders: c\ncoder: d\n")).toEqual([
      'content/titles.yaml:3 Coders: remove one of two lines for the same title; the first is in line 1 (found "Coders")',
      'content/titles.yaml:4 coder: remove one of two lines for the same title; the first is in line 1 (found "coder")',
    ]);
  });

  it.each(["coder:", "coder: []", "coder: 7", "coder: {a: b}", "coder: {unshown: 7}", "coder: {unshown: a, b: c}", "coder: [a, 7]"])(
    "says what to write for `%s`",
    (text) => {
      expect(printed(text)).toHaveLength(1);
      expect(printed(text)[0]).toMatch(/^content\/titles\.yaml:1 coder: write the slug of an occupation, or several in brackets/);
    },
  );

  it("refuses a slug in capitals", () => {
    expect(printed("coder: Software Developers")[0]).toMatch(/:1 coder: write .*\(found "\\"Software Developers\\""\)/);
  });

  it.each(['"!!!": cooks', '"字": cooks', '"": cooks'])("refuses the title of `%s`", (text) => {
    expect(printed(text)[0]).toContain("write a title in Latin letters");
  });

  it("names the line of a mistake in the YAML itself", () => {
    expect(printed("coder: software-developers\ncop: [police\n")[0]).toMatch(/^content\/titles\.yaml:\d: mend the YAML: /);
  });

  it("says what to write in a file that is empty or a list", () => {
    for (const text of ["", "- coder\n", "coder"])
      expect(printed(text)[0], text).toContain("write lines like `coder: software-developers`");
  });

  it("keeps the good lines beside a bad one", () => {
    expect(parseEveryday("coder: 7\ncop: police-and-detectives\n").titles).toHaveLength(1);
  });
});

describe("readEveryday", () => {
  it("says that the file is missing", () => {
    expect(readEveryday("/nowhere").problems.map(printProblem)).toEqual(["content/titles.yaml: add this file; the search needs it"]);
  });

  it("reads at least 250 titles of the project, without a problem", () => {
    const { titles, problems } = readEveryday(process.cwd());
    expect(problems.map(printProblem)).toEqual([]);
    expect(titles.length).toBeGreaterThanOrEqual(250);
  });
});
