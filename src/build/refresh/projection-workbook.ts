import { cellName, columnsOf, expectSum, numberIn, sheetName, plainWords } from "./columns.ts";
import { matrixRelease, projectionLength } from "../../schema/vintage.ts";
import { Refused } from "./refused.ts";
import type { Cell, Workbook } from "./workbook.ts";

interface ProjectionRow {
  title: string;
  /** In ones, to the nearest hundred. */
  jobs: number | null;
  projectedJobs: number | null;
  employmentChange: number | null;
  openings: number | null;
  /** Percent. */
  change: number | null;
  selfEmployed: number | null;
  education: string | null;
  experience: string | null;
  training: string | null;
  /** Slug of the Handbook's profile that it leads to. */
  profile: string | null;
}

/** One release of the Employment Projections: the line items of Table 1.2, by code and in their order. */
export interface ProjectionRelease {
  kind: "projection";
  file: string;
  /** The years that it spans: `2024-34`. */
  release: string;
  rows: ReadonlyMap<string, ProjectionRow>;
}

export const projectionSheet = "Table 1.2";

/** Headers of the table for the years that it spans; dashes of any kind are alike. */
const headersOf = (from: string, to: string) => ({
  title: `${from} National Employment Matrix title`,
  code: `${from} National Employment Matrix code`,
  type: "Occupation type",
  jobs: `Employment, ${from}`,
  projectedJobs: `Employment, ${to}`,
  employmentChange: `Employment change, numeric, ${from}-${to.slice(2)}`,
  change: `Employment change, percent, ${from}-${to.slice(2)}`,
  selfEmployed: `Percent self employed, ${from}`,
  openings: `Occupational openings, ${from}-${to.slice(2)} annual average`,
  education: "Typical education needed for entry",
  experience: "Work experience in a related occupation",
  training: "Typical on-the-job training needed to attain competency in the occupation",
  profile: "Related Occupational Outlook Handbook (OOH) content",
});

/** Reads Table 1.2 of the workbook of tables by occupation. */
export function readProjection({ file, sheets }: Workbook): ProjectionRelease {
  const sheet = sheets.find(({ name }) => name === projectionSheet);
  if (sheet === undefined) throw new Refused(`${file}: give the whole workbook, with the sheet ${projectionSheet}`);
  const where = sheetName(file, sheet);
  const [[title] = [], header = [], ...body] = sheet.rows;
  const [from, to] = yearsOf(where, title);
  const at = columnsOf(where, header, headersOf(from, to));

  const rows = new Map<string, ProjectionRow>();
  const end = body.findIndex((row) => plainWords(row[at.title]).startsWith("footnotes"));
  const lines = end === -1 ? body : body.slice(0, end);
  lines.forEach((row, index) => {
    const type = row[at.type];
    if (type !== "Line item" && type !== "Summary")
      throw new Refused(`${where}: give "Line item" or "Summary" in ${cellName(index + 2, at.type)} (found ${String(type)})`);
    if (type === "Summary") return;
    const code = String(row[at.code]);
    if (!/^\d\d-\d{4}$/.test(code))
      throw new Refused(`${where}: give codes like 15-1252 in ${cellName(index + 2, at.code)} (found ${code})`);
    if (rows.has(code)) throw new Refused(`${where}: give each line item once (found ${code} again in row ${index + 3})`);
    const read = (name: keyof typeof at): number | null => {
      const cell = row[at[name]];
      const value = numberIn(cell);
      if (value === null && !isNone(cell))
        throw new Refused(
          `${where}: ${String(header[at[name]])} in ${cellName(index + 2, at[name])} is neither a number nor a dash (found ${String(cell)})`,
        );
      return value;
    };
    const words = (name: keyof typeof at): string | null => (isNone(row[at[name]]) ? null : String(row[at[name]]).trim());
    rows.set(code, {
      title: String(row[at.title]).trim(),
      jobs: inOnes(read("jobs")),
      projectedJobs: inOnes(read("projectedJobs")),
      employmentChange: inOnes(read("employmentChange")),
      openings: inOnes(read("openings")),
      change: read("change"),
      selfEmployed: read("selfEmployed"),
      education: words("education"),
      experience: words("experience"),
      training: words("training"),
      profile: profileIn(sheet.links.get(`${index + 2},${at.profile}`)),
    });
  });
  const total = inOnes(numberIn(lines.find((row) => row[at.code] === "00-0000")?.[at.jobs]));
  expectSum(
    where,
    "the jobs of its line items",
    [...rows.values()].map(({ jobs }) => jobs),
    total,
  );
  return { kind: "projection", file, release: `${from}-${to.slice(2)}`, rows };
}

/** The first and the last year that the title of the table gives: the second in four digits or in two. */
function yearsOf(where: string, title: Cell | undefined): [string, string] {
  const words = plainWords(title);
  const [, from = "", last = ""] =
    /^table 1\.2 occupational projections, (\d{4})-(\d{4}|\d\d), and worker characteristics, \1\b/.exec(words) ?? [];
  const to = last.length === 2 ? from.slice(0, 2) + last : last;
  if (from === "" || Number(to) - Number(from) !== projectionLength)
    throw new Refused(
      `${where}: give a table whose title says that it projects over ${projectionLength} years, like ${matrixRelease} (found ${String(title)})`,
    );
  return [from, to];
}

/** The dash that says "data unavailable", or nothing. */
const isNone = (cell: Cell | undefined): boolean => ["", "-"].includes(plainWords(cell));

/** From thousands with one decimal. */
const inOnes = (thousands: number | null): number | null => (thousands === null ? null : Math.round(thousands * 10) * 100);

/** `https://www.bls.gov/ooh/healthcare/dentists.htm` -> dentists. */
const profileIn = (address: string | undefined): string | null =>
  address === undefined ? null : (/^https:\/\/www\.bls\.gov\/ooh\/[^/]+\/([a-z0-9-]+)\.htm/.exec(address)?.[1] ?? null);
