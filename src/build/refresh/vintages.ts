import { readFileSync } from "node:fs";
import { detailedPayDate, firstSeriesDate, matrixRelease, projectionReleases } from "../../schema/vintage.ts";
import { printDate } from "../../text/dates.ts";
import { Refused } from "./refused.ts";

/** Which state of the data the tables of detailed occupations hold; see `schema/vintage.ts`. */
export interface Vintages {
  /** The newest last. */
  projectionReleases: readonly string[];
  matrixRelease: string;
  detailedPayDate: string;
  firstSeriesDate: string;
}

export const vintagesOfProject: Vintages = { projectionReleases, matrixRelease, detailedPayDate, firstSeriesDate };

export const vintageFile = "src/schema/vintage.ts";

/** The text of the file of vintages with the values of these; the rest of it stays as it is. */
export function printVintages(root: string, vintages: Vintages): string {
  const values = {
    projectionReleases: `[${vintages.projectionReleases.map((release) => JSON.stringify(release)).join(", ")}] as const`,
    matrixRelease: JSON.stringify(vintages.matrixRelease),
    detailedPayDate: JSON.stringify(vintages.detailedPayDate),
    detailedPayMonth: JSON.stringify(printDate(vintages.detailedPayDate)),
  };
  return Object.entries(values).reduce(
    (text, [name, value]) => {
      const line = new RegExp(`^(export const ${name} = ).*;$`, "gm");
      if (text.match(line)?.length !== 1) throw new Refused(`${vintageFile}: write one line that starts with "export const ${name} ="`);
      return text.replace(line, `$1${value};`);
    },
    readFileSync(`${root}/${vintageFile}`, "utf8"),
  );
}
