import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printTable } from "./print-table.ts";
import { lineOf, nothing, project, refreshed, refusal } from "./refresh.test-data.ts";
import { vintagesOfProject } from "./vintages.ts";
import { projectionFile, type ProjectionFile } from "./projection-file.test-data.ts";
import { surveyFile, surveyLine, type SurveyFile } from "./survey-file.test-data.ts";
import { smallRows } from "./small-project.test-data.ts";
import { atlas } from "../../project.test-data.ts";

const may = (year: string): SurveyFile => ({ year });
const nextPrices = { "consumer-prices": [...smallRows["consumer-prices"], { month: "2026-05", index: 330 }] };

it("prints the project's tables as they stand", () => {
  for (const name of ["detailed-occupations", "projections", "detailed-pay", "employment-series", "occupations"] as const)
    expect(printTable(name, atlas.rows[name]) === readFileSync(`content/tables/${name}.csv`, "utf8"), name).toBe(true);
});

describe("workbooks of what the tables hold", () => {
  it("change nothing, in any order", async () => {
    const root = project();
    const [survey, projection] = await Promise.all([surveyFile(), projectionFile()]);
    const one = await refreshed(root, { "national_M2025_dl.xlsx": survey, "occupation.xlsx": projection });
    const other = await refreshed(root, { "occupation.xlsx": projection, "national_M2025_dl.xlsx": survey });
    expect([one.files.size, other.files.size]).toEqual([0, 0]);
    expect(other.report).toBe(one.report);
    expect(one.report).toContain("national_M2025_dl.xlsx: national estimates of May 2025, ");
    expect(one.report).toContain("not in it: 45-3031 Fishing and hunting workers");
    expect(one.report).toContain("occupation.xlsx: Employment Projections 2024-34, ");
    expect(one.report).toMatch(/Nothing has changed: the tables say what these workbooks say\.$/);
  });

  it("say how they differ from the year before", async () => {
    const { report } = await refreshed(project(), { "a.xlsx": await surveyFile() });
    expect(report).toContain("against May 2024:");
    expect(report).toMatch(/cells newly published: p50 \d+, hourly_p50 \d+/);
    expect(report).toMatch(/largest falls of jobs:\n {4}41-2011 Cashiers: 3,148,030 to 3,089,410 \(−1\.9%\)/);
  });
});

describe("a survey", () => {
  it("changes the cells that differ, and the second time none", async () => {
    const root = project();
    const change: SurveyFile["change"] = (line) => (line["OCC_CODE"] === "41-2011" ? { ...line, TOT_EMP: 3_000_000 } : line);
    const { files, report } = await refreshed(root, { "a.xlsx": await surveyFile({ change }) });
    expect([...files.keys()]).toEqual(["content/tables/detailed-pay.csv", "content/tables/employment-series.csv"]);
    expect(lineOf(files, "employment-series", "41-2011,2025-05")).toMatch(/^41-2011,2025-05,3000000,/);
    expect(lineOf(files, "employment-series", "41-2011,2024-05")).toMatch(/^41-2011,2024-05,3148030,/);
    expect(lineOf(files, "detailed-pay", "41-2011")).toMatch(/^41-2011,3000000,/);
    expect(report).toContain("content/tables/detailed-pay.csv: 1 line new or changed");
    root.write(files);
    expect((await refreshed(root, { "a.xlsx": await surveyFile({ change }) })).files.size).toBe(0);
  });

  it("keeps what is not published blank, and a lower bound one; never zero", async () => {
    const change: SurveyFile["change"] = (line) => {
      if (line["OCC_CODE"] === "41-2011") return { ...line, TOT_EMP: "**", EMP_PRSE: "**", A_MEDIAN: "*", H_MEDIAN: null };
      if (line["OCC_CODE"] === "29-1211")
        return { ...line, A_MEDIAN: "#", A_PCT75: "#", A_PCT90: "#", H_MEDIAN: "#", H_PCT75: "#", H_PCT90: "#" };
      return line;
    };
    const { files, report } = await refreshed(project(), { "a.xlsx": await surveyFile({ change }) });
    expect(lineOf(files, "employment-series", "41-2011,2025-05")).toBe("41-2011,2025-05,,,,,");
    expect(lineOf(files, "detailed-pay", "41-2011")).toMatch(/^41-2011,,,\d+,\d+,,\d+,\d+,[\d.]+,[\d.]+,,[\d.]+,[\d.]+,$/);
    expect(lineOf(files, "employment-series", "29-1211,2025-05")).toMatch(/^29-1211,2025-05,\d+,[\d.]+,,,239200$/);
    expect(lineOf(files, "detailed-pay", "29-1211")).toMatch(/,239200,239200,239200,[\d.]+,[\d.]+,115,115,115,p50 p75 p90$/);
    expect([...files.values()].join("\n")).not.toMatch(/,0,/);
    expect(report).toMatch(/cells no longer published: .*jobs 1/);
  });

  it("of a new month becomes the newest, with its vintage", async () => {
    const root = project(nextPrices);
    const change: SurveyFile["change"] = (line) => {
      if (line["OCC_CODE"] === "29-1211")
        return { ...line, A_MEDIAN: "#", H_MEDIAN: "#", A_PCT75: "#", A_PCT90: "#", H_PCT75: "#", H_PCT90: "#" };
      return line["OCC_CODE"] === "33-9091" ? null : line;
    };
    const file = await surveyFile({ year: "2026", change });
    const { files, report } = await refreshed(root, { "national_M2026_dl.xlsx": file });
    expect([...files.keys()].toSorted()).toEqual([
      "content/tables/detailed-pay.csv",
      "content/tables/employment-series.csv",
      "src/schema/vintage.ts",
    ]);
    expect(files.get("src/schema/vintage.ts")).toContain(
      'export const detailedPayDate = "2026-05";\nexport const detailedPayMonth = "May 2026";',
    );
    expect(lineOf(files, "detailed-pay", "33-9091")).toBeUndefined();
    expect(lineOf(files, "employment-series", "33-9091,2025-05")).toBeDefined();
    expect(report).toContain("gone: 33-9091 Crossing guards");
    expect(report).toContain("cells newly a lower bound: p50 1, p75 1, p90 1, hourly_p50 1, hourly_p75 1, hourly_p90 1");
    root.write(files);
    const again = await refreshed(root, { "a.xlsx": file }, nothing, { ...vintagesOfProject, detailedPayDate: "2026-05" });
    expect(again.files.size).toBe(0);
  });

  it("of an older month leaves the newest pay alone", async () => {
    const { files } = await refreshed(project(), { "a.xlsx": await surveyFile(may("2023")) });
    expect([...files.keys()]).toEqual(["content/tables/employment-series.csv"]);
  });

  it("leaves out what no projections have, and says so", async () => {
    const more = [surveyLine("11-1031", "Legislators", { pay: { p50: 40_000 }, jobs: 1000, error: 1 })];
    const { files, report } = await refreshed(project(), { "a.xlsx": await surveyFile({ more }) });
    expect(files.size).toBe(0);
    expect(report).toContain("left out, since no projections have them: 11-1031 Legislators");
  });
});

/** A line of the projections. */
const item = (code: string, title: string) => ({
  title: `   ${title}`,
  code,
  type: "Line item",
  jobs: 10,
  projected: 11,
  numeric: 1,
  percent: 10,
  self: "—",
  openings: 1.2,
  education: "Bachelor's degree",
  experience: "None",
  training: "None",
  profile: "—",
});

const newest = (file: ProjectionFile = {}) => projectionFile({ from: 2026, ...file });
describe("a release of the projections", () => {
  it("that is older than the newest adds no occupation", async () => {
    const { files, report } = await refreshed(project(), { "a.xlsx": await projectionFile({ more: [item("11-1031", "Legislators")] }) });
    expect(files.size).toBe(0);
    expect(report).toContain("left out, since newer projections have them no more: 11-1031 Legislators");
  });

  it.each(["–", "-"])("that is new is read with the dash %s, and keeps those before", async (dash) => {
    const change: ProjectionFile["change"] = (line) =>
      line["code"] === "33-9091" ? { ...line, title: "School crossing guards", projected: 80, numeric: -11.4, percent: -12.5 } : line;
    const more = [item("15-1259", "Prompt writers")];
    const root = project();
    const file = await newest({ dash, change, more });
    const { files, report } = await refreshed(root, { "a.xlsx": file });
    expect(files.get("src/schema/vintage.ts")).toContain('projectionReleases = ["2024-34", "2025-35", "2026-36"] as const;');
    expect(files.get("src/schema/vintage.ts")).toContain('matrixRelease = "2026-36";');
    expect(lineOf(files, "detailed-occupations", "15-1259")).toBe("15-1259,Prompt writers,,,,Bachelor's degree,None,None");
    expect(lineOf(files, "projections", "15-1259")).toBe("15-1259,2026-36,10000,11000,1000,10,1200,bls-projections");
    expect(lineOf(files, "projections", "33-9091,2025-35")).toBe(
      lineOf(
        new Map([["content/tables/projections.csv", printTable("projections", smallRows.projections)]]),
        "projections",
        "33-9091,2025-35",
      ),
    );
    expect(report).toContain("new: 15-1259 Prompt writers");
    expect(report).toContain("renamed: 33-9091: Crossing guards and flaggers to School crossing guards");
    expect(report).toContain("33-9091 School crossing guards:");
    root.write(files);
    const vintages = { ...vintagesOfProject, projectionReleases: ["2024-34", "2025-35", "2026-36"], matrixRelease: "2026-36" };
    expect((await refreshed(root, { "a.xlsx": file }, nothing, vintages)).files.size).toBe(0);
  });

  it("that leads an occupation to another profile is refused while that profile does not name its code", async () => {
    const [first = "", ...more] = await refusal(project(), { "a.xlsx": await projectionFile({ links: new Map([["41-2011", "actors"]]) }) });
    expect(first).toBe("The new tables would not be sound, so none is written.");
    expect(more.join("\n")).toMatch(
      /occupations\.csv.* soc: write the codes of the profile's rows in detailed-occupations\.csv, 27-2011;41-2011/,
    );
  });

  it("that leads an occupation to a profile that there is not is refused", async () => {
    const found = await refusal(project(), { "a.xlsx": await projectionFile({ links: new Map([["41-2011", "cashier"]]) }) });
    expect(found.join("\n")).toContain("profile: write the slug of a row in occupations.csv; did you mean cashiers");
  });
});
