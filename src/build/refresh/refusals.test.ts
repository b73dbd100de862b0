import { describe, expect, it } from "vitest";
import { project, refusal } from "./refresh.test-data.ts";
import { projectionFile, type ProjectionFile } from "./projection-file.test-data.ts";
import { surveyFile, surveyLine, type SurveyFile } from "./survey-file.test-data.ts";
import { writeXlsx } from "hucre/xlsx";

/** What is said of one file: a sentence alone. */
async function sentence(name: string, bytes: Uint8Array | string): Promise<string> {
  const found = await refusal(project(), { [name]: bytes });
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

const survey = async (file: SurveyFile) => sentence("national.xlsx", await surveyFile(file));
const projection = async (file: ProjectionFile) => sentence("occupation.xlsx", await projectionFile(file));
const book = (name: string, rows: (string | number)[][]) => writeXlsx({ sheets: [{ name, rows }] });

describe("files that are no workbook of the Bureau", () => {
  it("are named with what to give instead", async () => {
    expect(await sentence("notes.xlsx", "not a workbook")).toMatch(
      /^notes\.xlsx: give a workbook of the kind \.xlsx as its publisher made it; /,
    );
    expect(await sentence("state.xlsx", await book("state_M2025_dl", [["AREA"]]))).toBe(
      "state.xlsx: give the national estimates of the Occupational Employment and Wage Statistics (sheet national_M…_dl) or the Employment Projections by occupation (sheet Table 1.2); this has state_M2025_dl",
    );
    const found = await refusal(project(), { "national.xlsx": await surveyFile(), "other.xlsx": "x", "third.xlsx": "y" });
    expect(found.map((line) => line.split(":")[0])).toEqual(["other.xlsx", "third.xlsx"]);
  });

  it("of O*NET are refused, as a workbook and as text, in the parts that 31.0 has", async () => {
    const header = ["O*NET-SOC Code", "Title", "Element ID", "Element Name", "Scale ID", "Data Value"];
    const said = /^(Essential Skills|Transferable Skills)\.(xlsx|txt): leave out this file of O\*NET; /;
    expect(
      await sentence(
        "Essential Skills.xlsx",
        await book("Essential Skills", [header, ["11-1011.00", "Chief Executives", "2.A.1.a", "Reading", "IM", 4.1]]),
      ),
    ).toMatch(said);
    expect(await sentence("Transferable Skills.txt", `${header.join("\t")}\n`)).toMatch(said);
  });
});

describe("a survey in another shape", () => {
  const twice = surveyLine("41-2011", "Cashiers", { pay: {}, jobs: 1, error: 1 });
  it.each<[string, SurveyFile, RegExp]>([
    [
      "a sheet and notes of two years",
      { heading: "May 2024 OEWS Estimates" },
      /whose sheets agree on the year; national_M2025_dl and the notes "May 2024/,
    ],
    [
      "a column that is missing",
      { columns: (names) => names.map((name) => (name === "EMP_PRSE" ? "PRSE" : name)) },
      /give a workbook with the column EMP_PRSE \(found AREA; /,
    ],
    ["a column that stands twice", { columns: (names) => [...names, "TOT_EMP"] }, /with the column TOT_EMP once/],
    [
      "another area",
      { change: (line) => ({ ...line, AREA_TITLE: "Alabama" }) },
      /give the national estimates alone \(found the area Alabama\)/,
    ],
    [
      "a code of another form",
      { change: (line) => ({ ...line, OCC_CODE: "11-1011.00" }) },
      /give codes like 15-1252 in I4 \(found 11-1011\.00\)/,
    ],
    ["an occupation that stands twice", { more: [twice] }, /give each detailed occupation once \(found 41-2011 again in row \d+\)/],
    [
      "a sign that is not defined",
      { change: (line) => ({ ...line, A_MEDIAN: "~" }) },
      /A_MEDIAN in AB4 is neither a number nor a sign that the workbook defines \(found ~\)/,
    ],
    ["jobs with the sign of pay", { change: (line) => ({ ...line, TOT_EMP: "#" }) }, /TOT_EMP in L4 is neither a number nor/],
    [
      "a lower bound that is not said",
      {
        notes: ["* = indicates that a wage estimate is not available", "** = indicates that an employment estimate is not available"],
        change: (line) => ({ ...line, A_MEDIAN: "#" }),
      },
      /A_MEDIAN in AB4 is neither/,
    ],
    [
      "signs that mean something else",
      { notes: ["*  = indicates a wage of zero"] },
      /that says that \* is a wage and \*\* an employment estimate/,
    ],
    [
      "rows that are missing",
      { total: 1e9 },
      /give the whole workbook; its detailed occupations add up to \d+, and its total is 1000000000/,
    ],
    [
      "another classification",
      { change: (line) => ({ ...line, OCC_CODE: String(line["OCC_CODE"]).replace(/^2/, "8") }) },
      /this has \d+ of their \d+ codes, so its classification is another/,
    ],
    ["a year before the series", { year: "2020" }, /give a survey of May 2021 or later \(found May 2020\)/],
    ["a year that leaves a gap", { year: "2027" }, /give the survey of May 2026 too; the series would lack it/],
    [
      "a year without consumer prices",
      { year: "2026" },
      /add the consumer prices of May 2026 to content\/tables\/consumer-prices\.csv first/,
    ],
  ])("is refused for %s", async (_what, file, expected) => {
    expect(await survey(file)).toMatch(expected);
  });

  it("is refused where the notes are missing", async () => {
    expect(await sentence("national.xlsx", await book("national_M2025_dl", [["AREA"]]))).toContain(
      "with the sheets national_M…_dl and Field Descriptions",
    );
  });

  it("is refused beside another of the same month", async () => {
    expect(await refusal(project(), { "a.xlsx": await surveyFile(), "b.xlsx": await surveyFile() })).toEqual([
      "a.xlsx and b.xlsx: give one workbook of 2025-05",
    ]);
  });
});

describe("projections in another shape", () => {
  const cashiers =
    (change: Record<string, string | number>): ProjectionFile["change"] =>
    (line) =>
      line["code"] === "41-2011" ? { ...line, ...change } : line;
  it.each<[string, ProjectionFile, RegExp]>([
    [
      "a title without years",
      { title: "Table 1.2 Occupational projections" },
      /whose title says that it projects over 10 years, like 2024-34 \(found Table 1\.2 Occ/,
    ],
    ["nine years", { title: "Table 1.2 Occupational projections, 2024–33, and worker characteristics, 2024" }, /projects over 10 years/],
    [
      "a title and columns of two releases",
      { title: "Table 1.2 Occupational projections, 2026–36, and worker characteristics, 2026" },
      /with the columns 2026 National Employment Matrix title; .*Employment, 2036/,
    ],
    [
      "a column that is missing",
      { columns: (names) => names.map((name) => (name.startsWith("Occupational openings") ? "Openings" : name)) },
      /with the column Occupational openings, 2024-34 annual average \(found 2024 National/,
    ],
    [
      "a release that is older than all",
      { from: 2023 },
      /give a release that is newer than 2024-34 and 2025-35, or one of these \(found 2023-33\)/,
    ],
    [
      "a type of line that it does not know",
      { change: cashiers({ type: "Item" }) },
      /give "Line item" or "Summary" in C\d+ \(found Item\)/,
    ],
    ["a code of another form", { change: cashiers({ code: "412011" }) }, /give codes like 15-1252 in B\d+ \(found 412011\)/],
    [
      "a line item that stands twice",
      { change: cashiers({ code: "29-1141" }) },
      /give each line item once \(found 29-1141 again in row \d+\)/,
    ],
    [
      "a cell that is no number",
      { change: cashiers({ openings: "about 5" }) },
      /Occupational openings, 2024–34 annual average in K\d+ is neither a number nor a dash \(found about 5\)/,
    ],
    [
      "another classification",
      { change: (line) => ({ ...line, code: String(line["code"]).replace(/^2/, "8") }) },
      /this has \d+ of their \d+ codes, so its classification is another/,
    ],
  ])("are refused for %s", async (_what, file, expected) => {
    expect(await projection(file)).toMatch(expected);
  });

  it("are refused for rows that are missing", async () => {
    expect(await projection({ total: 1 })).toMatch(
      /give the whole workbook; the jobs of its line items add up to \d+, and its total is 1000$/,
    );
  });

  it("are refused for a level of schooling that there is not, with its line", async () => {
    const found = await refusal(project(), { "a.xlsx": await projectionFile({ change: cashiers({ education: "A diploma" }) }) });
    expect(found[0]).toBe("The new tables would not be sound, so none is written.");
    expect(found.join("\n")).toMatch(/detailed-occupations\.csv:\d+ entry_education: write one of: .*\(found "A diploma"\)/);
  });

  it("are refused for a dash where a figure has to be", async () => {
    const found = await refusal(project(), { "a.xlsx": await projectionFile({ change: cashiers({ openings: "—" }) }) });
    expect(found.join("\n")).toMatch(/projections\.csv:\d+ openings: write a value; this cell may not be blank/);
  });
});
