import { describe, expect, it } from "vitest";
import type { Worksheet } from "../../schema/worksheet.ts";
import { library } from "../../project.test-data.ts";
import { checkWorksheets } from "./worksheets.ts";
import { printProblem } from "../../content/problem.ts";

type Question = Worksheet["parts"][number]["questions"][number];

/** Problems of the project's own worksheet, changed and perhaps renamed. */
function printed(change: (data: Worksheet) => Worksheet, id = "career-calibration"): string[] {
  const entry = library.worksheets.get("career-calibration");
  if (entry === undefined) throw new Error("there is no worksheet");
  const worksheets = new Map([[id, { ...entry, file: `content/worksheets/${id}.yaml`, data: change(entry.data) }]]);
  return checkWorksheets({ ...library, worksheets }).map(printProblem);
}

describe("checkWorksheets", () => {
  it("finds nothing wrong with the project's own", () => {
    expect(printed((data) => data)).toEqual([]);
  });

  it("refuses a worksheet without an article", () => {
    expect(printed((data) => data, "carer-calibration").join()).toMatch(/name the file after an article.*career-calibration/);
  });

  it("refuses a source and a claim that are not there", () => {
    expect(printed((data) => ({ ...data, evidence: [{ source: "minni-2025", finding: "F" }] })).join()).toMatch(
      /evidence\.0\.source.*minni-2026.*found "minni-2025"/,
    );
    expect(printed((data) => ({ ...data, claims: ["career-callibration"] })).join()).toMatch(/claims: .*found "career-callibration"/);
  });

  it("refuses questions that change while their version stays, and says what to write for both reasons", () => {
    const corrected = (change: (question: Question) => Question, version: Partial<Worksheet> = {}) =>
      printed((data) => ({
        ...data,
        ...version,
        parts: data.parts.map((part) => ({ ...part, questions: part.questions.map((each) => (each.id === "did" ? change(each) : each)) })),
      }));
    const advice =
      /^content\/worksheets\/career-calibration\.yaml hash: write "([0-9a-f]{12})" and raise the version to 3, since .* or keep the version and write "([0-9a-f]{12})", where only its wording was corrected/;
    const [said = "", ...more] = corrected((question) => ({ ...question, ask: "What else did you do this quarter?" }));
    expect(more).toEqual([]);
    const [, raised = "", kept = ""] = advice.exec(said) ?? [];
    expect(raised).not.toBe(kept);
    const change = (question: Question) => ({ ...question, ask: "What else did you do this quarter?" });
    expect(corrected(change, { version: 3, hash: raised })).toEqual([]);
    expect(corrected(change, { hash: kept })).toEqual([]);
    expect(corrected((question) => ({ ...question, answer: "day" }))[0]).toMatch(advice);
    expect(corrected((question) => ({ ...question, id: "done" }))[0]).toMatch(advice);
    expect(corrected((question) => ({ ...question, why: "It shows." }))).toEqual([]);
  });

  it("refuses an id that two questions share", () => {
    const twice = printed((data) => ({ ...data, parts: [...data.parts, ...data.parts.slice(0, 1)] }));
    expect(twice).toHaveLength(7);
    expect(twice[0]).toMatch(/give each question an id of its own.*"did"/);
  });
});
