import { isOnet, onet, type Workbook } from "./workbook.ts";
import { projectionSheet, readProjection, type ProjectionRelease } from "./projection-workbook.ts";
import { Refused } from "./refused.ts";
import { readSurvey, surveySheet, type Survey } from "./survey-workbook.ts";

/** What a workbook holds, told by the names of its sheets. */
export function readRelease(workbook: Workbook): Survey | ProjectionRelease {
  const { file, names, sheets } = workbook;
  if (names.some((name) => surveySheet.test(name))) return readSurvey(workbook);
  if (names.includes(projectionSheet)) return readProjection(workbook);
  if (sheets.some(({ rows }) => rows.slice(0, 3).some((row) => row.some((cell) => isOnet(String(cell)))))) throw new Refused(onet(file));
  throw new Refused(
    `${file}: give the national estimates of the Occupational Employment and Wage Statistics (sheet national_M…_dl) or the Employment Projections by occupation (sheet ${projectionSheet}); this has ${names.join(", ")}`,
  );
}
