import { tableFile } from "../../content/csv-table.ts";
import type { Problem } from "../../content/problem.ts";
import type { Rows, TableName } from "../../schema/tables.ts";
import { placesAdvice } from "./lists.ts";
import { unused } from "./sources.ts";

/** What could not be read: it makes whatever refers to it look lost. */
export interface Unread {
  /** The tables as far as they could be read. */
  rows: Rows;
  /** First cells of rows that were refused. */
  refused: readonly string[];
  /** Problems of tables and files by themselves. */
  problems: readonly Problem[];
  /** The text of a file that has a problem. */
  textOf(file: string): string;
}

/** Says of tables without which these sentences are true of nearly everything. */
const ofLostFigures =
  /say in words that it is missing|this one has no figure of|with a published pay range|this one has none to draw|the lists of the drawing need/;

/** Tables whose rows are addresses of pages and names of figures. */
const owners: readonly TableName[] = ["occupations", "detailed-occupations"];

/** Whether a problem is no more than the echo of something that was not read. */
export function echoOf({ rows, refused, problems, textOf }: Unread): (problem: Problem) => boolean {
  const keys = new Set(refused);
  const broken = new Set(problems.map(({ file }) => file));
  const files = [...broken].map((file) => file.replace(/^content\/(.*)\.\w+$/, "$1"));
  // A source that only a refused file or row uses would look unused.
  const texts = [...broken].map(textOf);
  const lost = (Object.keys(rows) as TableName[]).filter((name) => rows[name].length === 0);
  const namesLost = lost.map((name) => new RegExp(String.raw`(?<![a-z-])${name}\.csv`));
  const lostPages = owners.some((name) => lost.includes(name));
  return ({ file, found = "", message }) =>
    found.split("/").some((part) => keys.has(part)) ||
    files.some((each) => each === found || each.endsWith(`/${found}`) || found.startsWith(`${each}/`)) ||
    (message === unused && texts.some((text) => text.includes(found))) ||
    // The file is there, and was refused.
    (broken.has(file) && message.startsWith("add this file")) ||
    // Rows that were refused are gaps in their lists.
    (broken.has(file) && message.startsWith(placesAdvice)) ||
    namesLost.some((name) => name.test(message)) ||
    lost.some((name) => file === tableFile(name)) ||
    (lost.length > 0 && ofLostFigures.test(message)) ||
    (lostPages && /^(?:occupations|detailed|changes|pairs)\//.test(found));
}
