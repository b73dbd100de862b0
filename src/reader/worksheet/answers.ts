import type { AnswerKind } from "../../schema/worksheet.ts";
import { isDay } from "../../schema/date.ts";
import { grouped } from "../../text/format-number.ts";
import { printDate } from "../../text/dates.ts";
import { firstDay, quarterOf, type Quarter } from "../../text/quarter.ts";

/** One question of a worksheet, as answers need it. */
export interface Question {
  id: string;
  ask: string;
  answer: AnswerKind;
}

/** A worksheet to be filled in: what it is called in storage and files, and what it asks. */
export interface Form {
  id: string;
  version: number;
  questions: readonly Question[];
}

/** Answers of one quarter by the ids of their questions; a blank one is left out. */
type Answers = ReadonlyMap<string, string>;

/** Everything that a reader has written; a quarter without an answer is left out. */
export type Sheet = ReadonlyMap<Quarter, Answers>;

/** What one person has written: their answers, and their name where they gave one. */
export interface Written {
  name: string;
  sheet: Sheet;
}

/** In letters; a longer name is no name. */
export const longestName = 100;

/** A name as it is kept and compared: without blanks around it or twice between words, and never too long. */
export const tidyName = (text: string): string => [...text.replace(/\s+/g, " ").trim()].slice(0, longestName).join("").trim();

export const answerOf = (sheet: Sheet, quarter: Quarter, id: string): string => sheet.get(quarter)?.get(id) ?? "";

/** The sheet with one answer written, or taken out where it is blank. */
export function withAnswer(sheet: Sheet, quarter: Quarter, id: string, text: string): Sheet {
  const answers = new Map(sheet.get(quarter));
  if (text.trim() === "") answers.delete(id);
  else answers.set(id, text);
  const quarters = new Map(sheet);
  if (answers.size === 0) quarters.delete(quarter);
  else quarters.set(quarter, answers);
  return quarters;
}

/** The quarters that hold answers, the earliest first. */
export const quartersOf = (sheet: Sheet): Quarter[] => [...sheet.keys()].toSorted();

/** How much it is, in words: `2 quarters, 9 answers`. */
export function countOf(sheet: Sheet): string {
  const answers = [...sheet.values()].reduce((sum, each) => sum + each.size, 0);
  const counted = (count: number, name: string) => `${grouped(count)} ${name}${count === 1 ? "" : "s"}`;
  return `${counted(sheet.size, "quarter")}, ${counted(answers, "answer")}`;
}

/** Above so many characters an answer is kept whole, but hardly read or printed. */
const long = 20_000;

/** What a reader should know about an answer that was just given, or nothing. */
export function remarkOn({ ask, answer }: Question, text: string, quarter: Quarter, today: string): string {
  if (answer === "words")
    return text.length > long
      ? `The answer to “${ask}” has ${grouped(text.length)} characters. It is kept whole, and fills many pages in print.`
      : "";
  if (text === "" || !isDay(text)) return "";
  // In a quarter that is over, its days are past.
  const over = quarter < quarterOf(today);
  if (over && text >= firstDay(quarter)) return "";
  if (!over && text >= today) return "";
  const when = over ? "lies before the quarter" : "is in the past";
  return `${printDate(text)} ${when}. It is kept; a next step needs a day ahead.`;
}
