import { writeXlsx } from "hucre/xlsx";
import { matrix, smallRows, type Line } from "./small-project.test-data.ts";
import { percentiles } from "./survey-workbook.ts";
import type { Cell } from "./workbook.ts";

export interface SurveyFile {
  year?: string;
  sheet?: string;
  notes?: readonly string[];
  /** What the notes begin with. */
  heading?: string;
  /** Changes lines by their code; null leaves one out. */
  change?(line: Line): Line | null;
  more?: readonly Line[];
  columns?(names: string[]): string[];
  total?: number;
}

const surveyColumns =
  "AREA AREA_TITLE AREA_TYPE PRIM_STATE NAICS NAICS_TITLE I_GROUP OWN_CODE OCC_CODE OCC_TITLE O_GROUP TOT_EMP EMP_PRSE JOBS_1000 LOC_QUOTIENT PCT_TOTAL PCT_RPT H_MEAN A_MEAN MEAN_PRSE H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY".split(
    " ",
  );
const payColumns = { p10: "PCT10", p25: "PCT25", p50: "MEDIAN", p75: "PCT75", p90: "PCT90" } as const;

const surveyNotes = [
  "Notes:",
  "*  = indicates that a wage estimate is not available",
  "**  = indicates that an employment estimate is not available",
  "#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ",
  "~ =indicates that the percent of establishments reporting the occupation is less than 0.5%",
];

const everywhere: Line = {
  AREA: "99",
  AREA_TITLE: "U.S.",
  AREA_TYPE: "1",
  PRIM_STATE: "US",
  NAICS: "000000",
  NAICS_TITLE: "Cross-industry",
  I_GROUP: "cross-industry",
  OWN_CODE: "1235",
};

/** A line of a survey, of an occupation with the pay of the tables. */
export function surveyLine(
  code: string,
  title: string,
  { pay, jobs, error }: { pay: Partial<Record<string, Cell>>; jobs: Cell; error: Cell },
): Line {
  const cells = percentiles.flatMap((each) => [
    [`A_${payColumns[each]}`, pay[each] ?? "*"] as const,
    [`H_${payColumns[each]}`, pay[`hourly_${each}`] ?? "*"] as const,
  ]);
  return {
    ...everywhere,
    OCC_CODE: code,
    OCC_TITLE: title,
    O_GROUP: "detailed",
    TOT_EMP: jobs,
    EMP_PRSE: error,
    ...Object.fromEntries(cells),
  };
}

/** The national estimates of a year in the Bureau's shape: those of the newest survey, unless something is changed. */
export async function surveyFile({
  year = "2025",
  sheet = `national_M${year}_dl`,
  heading = `May ${year} OEWS Estimates`,
  notes = surveyNotes,
  change = (line) => line,
  more = [],
  columns = (names) => names,
  total,
}: SurveyFile = {}): Promise<Uint8Array> {
  const titles = new Map(matrix.map(({ code, title }) => [code, title]));
  const lines = smallRows["detailed-pay"].map((row) =>
    surveyLine(row.code, (titles.get(row.code) ?? "").toUpperCase(), { pay: { ...row }, jobs: row.jobs, error: row.jobs_error }),
  );
  const detailed = [...lines, ...more].map(change).filter((line) => line !== null);
  const sum = detailed.reduce((all, { TOT_EMP }) => all + (typeof TOT_EMP === "number" ? TOT_EMP : 0), 0);
  const all: Line = {
    ...everywhere,
    OCC_CODE: "00-0000",
    OCC_TITLE: "All Occupations",
    O_GROUP: "total",
    TOT_EMP: total ?? sum,
    EMP_PRSE: 0,
  };
  // A broad occupation stands beside its only detailed one.
  const broad: Line = { ...all, OCC_CODE: "29-1140", OCC_TITLE: "Registered Nurses", O_GROUP: "broad" };
  const names = columns([...surveyColumns]);
  const sheets = [
    { name: sheet, rows: [names, ...[all, broad, ...detailed].map((line) => names.map((name) => line[name] ?? null))] },
    { name: "Field Descriptions", rows: [[heading], [], ...notes.map((note) => [note])] },
    { name: "Filler", rows: [] },
  ];
  return writeXlsx({ sheets });
}
