import { printDate } from "../../text/dates.ts";
import { grouped } from "../../text/format-number.ts";
import { compareSurveys, publishedBefore, publishedIn, type Move, type SurveyChanges } from "./compare-surveys.ts";
import { listCodes, listMoves, signed, type TitleOf } from "./report-lists.ts";
import type { State } from "./state.ts";
import { yearBefore, type Survey } from "./survey-workbook.ts";

/** What a survey has, and says otherwise than the one a year before, where the tables or another of the workbooks have it. */
export function printSurvey(survey: Survey, others: readonly Survey[], before: State, after: State): string[] {
  const { file, month, rows } = survey;
  const titles = new Map(after.rows["detailed-occupations"].map(({ code, title }) => [code, title]));
  const titleIn = (code: string) => rows.get(code)?.title ?? "";
  const titleOf = (code: string) => titles.get(code) ?? titleIn(code);
  const codes = [...titles.keys()];
  const found = codes.filter((code) => rows.has(code));
  const missing = codes.filter((code) => !rows.has(code));
  const unknown = [...rows.keys()].filter((code) => !titles.has(code));
  const renamed = found.filter((code) => titleIn(code).toLowerCase() !== titleOf(code).toLowerCase());

  const last = yearBefore(month);
  const other = others.find((each) => each.month === last);
  const old = other === undefined ? publishedBefore(before.rows, last, before.vintages.detailedPayDate) : publishedIn(other, codes);
  return [
    `${file}: national estimates of ${printDate(month)}, ${found.length} of ${codes.length} occupations`,
    `  not in it: ${listCodes(missing, titleOf)}`,
    `  left out, since no projections have them: ${listCodes(unknown, titleOf)}`,
    `  under another title: ${listCodes(renamed, titleIn)}`,
    ...(old.cells.get("jobs")?.size === 0 ? [] : printChanges(compareSurveys(old, publishedIn(survey, codes)), titleOf)),
  ];
}

function printChanges(changes: SurveyChanges, titleOf: TitleOf): string[] {
  const medians = [...new Set([changes.published.get("p50") ?? [], changes.floored.get("p50") ?? []].flat())].toSorted();
  const inPercent = ({ from, to }: Move) => 100 * (to / from - 1);
  const print = (unit: string) => (move: Move) =>
    `${move.code} ${titleOf(move.code)}: ${unit}${grouped(move.from)} to ${unit}${grouped(move.to)} (${signed(inPercent(move))}%)`;
  return [
    `  against ${printDate(changes.since)}:`,
    `  new: ${listCodes(changes.added, titleOf)}`,
    `  gone: ${listCodes(changes.gone, titleOf)}`,
    `  cells newly published: ${cellCounts(changes.published)}`,
    `  cells newly a lower bound: ${cellCounts(changes.floored)}`,
    `  cells no longer published: ${cellCounts(changes.withdrawn)}`,
    ...(medians.length === 0 ? [] : [`  median pay newly published or newly a lower bound: ${listCodes(medians, titleOf)}`]),
    ...listMoves("jobs", changes.jobs, ({ from, to }) => to - from, print("")),
    ...listMoves("median pay", changes.medianPay, inPercent, print("$")),
  ];
}

const cellCounts = (cells: ReadonlyMap<string, string[]>): string =>
  cells.size === 0 ? "none" : [...cells].map(([name, codes]) => `${name} ${codes.length}`).join(", ");
