import { monthNames } from "../../text/dates.ts";
import { cellName, columnsOf, expectSum, numberIn, sheetName } from "./columns.ts";
import { Refused } from "./refused.ts";
import type { Cell, Sheet, Workbook } from "./workbook.ts";

export const percentiles = ["p10", "p25", "p50", "p75", "p90"] as const;
export type Percentile = (typeof percentiles)[number];

/** An amount of pay: a number, a lower bound, or null where none is published. */
export interface Amount {
  value: number | null;
  floor: boolean;
}

type Pay = Readonly<Record<Percentile, Amount>>;

export interface SurveyRow {
  title: string;
  jobs: number | null;
  /** Relative standard error of the jobs, percent. */
  jobsError: number | null;
  yearly: Pay;
  hourly: Pay;
}

/** The national estimates of one survey (OEWS) for detailed occupations, by code. */
export interface Survey {
  kind: "survey";
  file: string;
  /** As a date: `2025-05`. */
  month: string;
  rows: ReadonlyMap<string, SurveyRow>;
}

/** The month of the survey before. */
export const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

const headers = {
  area: "AREA_TITLE",
  code: "OCC_CODE",
  title: "OCC_TITLE",
  group: "O_GROUP",
  jobs: "TOT_EMP",
  jobsError: "EMP_PRSE",
  hourly_p10: "H_PCT10",
  hourly_p25: "H_PCT25",
  hourly_p50: "H_MEDIAN",
  hourly_p75: "H_PCT75",
  hourly_p90: "H_PCT90",
  p10: "A_PCT10",
  p25: "A_PCT25",
  p50: "A_MEDIAN",
  p75: "A_PCT75",
  p90: "A_PCT90",
} as const;

export const surveySheet = /^national_M(\d{4})_dl$/;

/** Reads the workbook `national_M…_dl.xlsx` of a survey. */
export function readSurvey({ file, sheets }: Workbook): Survey {
  const sheet = sheets.find(({ name }) => surveySheet.test(name));
  const notes = sheets.find(({ name }) => name === "Field Descriptions");
  if (sheet === undefined || notes === undefined)
    throw new Refused(`${file}: give the whole workbook, with the sheets national_M…_dl and Field Descriptions`);
  const month = monthOf(file, sheet, notes);
  const where = sheetName(file, sheet);
  const [header = [], ...body] = sheet.rows;
  const at = columnsOf(where, header, headers);
  const elsewhere = body.find((row) => row[at.area] !== "U.S.");
  if (elsewhere !== undefined)
    throw new Refused(`${where}: give the national estimates alone (found the area ${String(elsewhere[at.area])})`);

  const signs = signsOf(sheetName(file, notes), notes);
  const rows = new Map<string, SurveyRow>();
  body.forEach((row, index) => {
    if (row[at.group] !== "detailed") return;
    const code = String(row[at.code]);
    if (!/^\d\d-\d{4}$/.test(code))
      throw new Refused(`${where}: give codes like 15-1252 in ${cellName(index + 1, at.code)} (found ${code})`);
    if (rows.has(code)) throw new Refused(`${where}: give each detailed occupation once (found ${code} again in row ${index + 2})`);
    const read = (name: keyof typeof headers, none: string): Amount => {
      const amount = amountIn(row[at[name]], none, name.startsWith("hourly") ? signs.hourly : signs.yearly);
      if (amount === null)
        throw new Refused(
          `${where}: ${headers[name]} in ${cellName(index + 1, at[name])} is neither a number nor a sign that the workbook defines (found ${String(row[at[name]])})`,
        );
      return amount;
    };
    const pay = (prefix: "" | "hourly_") =>
      Object.fromEntries(percentiles.map((each) => [each, read(`${prefix}${each}`, signs.noPay)])) as Record<Percentile, Amount>;
    rows.set(code, {
      title: String(row[at.title]),
      jobs: read("jobs", signs.noJobs).value,
      jobsError: read("jobsError", signs.noJobs).value,
      yearly: pay(""),
      hourly: pay("hourly_"),
    });
  });
  const total = body.find((row) => row[at.group] === "total");
  expectSum(
    where,
    "its detailed occupations",
    [...rows.values()].map(({ jobs }) => jobs),
    numberIn(total?.[at.jobs]),
  );
  return { kind: "survey", file, month, rows };
}

/** The month that both the name of the sheet and the notes give. */
function monthOf(file: string, sheet: Sheet, notes: Sheet): string {
  const year = surveySheet.exec(sheet.name)?.[1];
  const [, name = "", said] = /^([A-Z][a-z]+) (\d{4}) OEWS Estimates$/.exec(String(notes.rows[0]?.[0] ?? "").trim()) ?? [];
  const month = monthNames.indexOf(name) + 1;
  if (month === 0 || said !== year)
    throw new Refused(
      `${file}: give a workbook whose sheets agree on the year; ${sheet.name} and the notes "${String(notes.rows[0]?.[0])}" do not`,
    );
  return `${year}-${String(month).padStart(2, "0")}`;
}

interface Signs {
  /** What stands where no pay, and where no jobs are published. */
  noPay: string;
  noJobs: string;
  /** What `#` says that pay is at least; null where the notes do not say it. */
  hourly: number | null;
  yearly: number | null;
}

/** What the notes say that signs mean. */
function signsOf(where: string, { rows }: Sheet): Signs {
  const lines = rows.map(([text]) => String(text ?? "").trim());
  const defined = (sign: string, meaning: string) => lines.some((line) => line.startsWith(`${sign} `) && line.includes(meaning));
  if (!defined("*", "a wage estimate is not available") || !defined("**", "an employment estimate is not available"))
    throw new Refused(`${where}: give a workbook that says that * is a wage and ** an employment estimate which is not available`);
  const floor = /^#\s*=.* equal to or greater than \$([\d.,]+) per hour or \$([\d,]+) per year/;
  const [, hourly, yearly] = lines.map((line) => floor.exec(line)).find((found) => found !== null) ?? [];
  const dollars = (text: string | undefined) => (text === undefined ? null : Number(text.replaceAll(",", "")));
  return { noPay: "*", noJobs: "**", hourly: dollars(hourly), yearly: dollars(yearly) };
}

/** What a cell says; null where it says nothing that is defined. A blank one is not available for this kind of estimate, as the notes say. */
function amountIn(cell: Cell | undefined, none: string, floor: number | null): Amount | null {
  const text = typeof cell === "string" ? cell.trim() : cell;
  if (text === null || text === undefined || text === "" || text === none) return { value: null, floor: false };
  if (text === "#" && none === "*") return floor === null ? null : { value: floor, floor: true };
  const value = numberIn(text);
  return value === null ? null : { value, floor: false };
}
