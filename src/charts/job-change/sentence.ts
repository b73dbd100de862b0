import { comparedMonth, comparedMonths, detailedPayMonth, jobsYear, projectionReleases } from "../../schema/vintage.ts";
import { fixed, noneLeft, print } from "../../text/format-figure.ts";
import { counted } from "../view-words.ts";
import type { ChangeGroup, JobChangeData } from "./data.ts";
import { percentWords } from "./figure-words.ts";

const [older, newer] = projectionReleases.slice(-2) as [string, string];

/** What the chart now shows, in words: all groups, or the one that the reader has chosen. */
export function changeSentence(data: JobChangeData, chosen: number | null): string {
  if (chosen === null) return wholeSentence(data);
  const group = data.groups.find(({ index }) => index === chosen);
  return group === undefined ? noneLeft("") : groupSentence(group, data);
}

function wholeSentence({ subject, grouping, groups, unscored, leftOut }: JobChangeData): string {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const jobs = groups.reduce((sum, group) => sum + group.jobs, 0);
  const each = groups.map(
    (group, index) => `${figureOf(group, subject)} ${grouping.where(group.index, index === 0 ? undefined : "again")}`,
  );
  const what =
    subject === "jobs"
      ? `By ${grouping.by}, jobs changed from ${comparedMonth} to ${detailedPayMonth} by ${listed(each)}`
      : `By ${grouping.by}, mean projected change of ${older} and then of ${newer}, weighted by jobs: ${listed(each)}`;
  const missing = [
    unscored.length === 0 ? "" : ` ${counted(unscored.length)} ${unscored.length === 1 ? "is" : "are"} not scored.`,
    leftOut === 0 ? "" : ` ${counted(leftOut)} without figures at both times ${leftOut === 1 ? "is" : "are"} left out.`,
  ];
  return `${what}. ${counted(rows)}, ${print(jobs, "jobs")} jobs.${missing.join("")}`;
}

/** `a, b, c and d`. */
const listed = (parts: readonly string[]): string => `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** `+2.9%`, or of projections `+2.3%, then +1.9%`. */
const figureOf = ({ first, second }: ChangeGroup, subject: JobChangeData["subject"]): string =>
  subject === "jobs" || second === null ? percentWords(first) : `${percentWords(first)}, then ${percentWords(second)},`;

function groupSentence(group: ChangeGroup, { subject, grouping }: JobChangeData): string {
  const { rows, jobs, first, second, error, up, level, down } = group;
  const head = `${grouping.names[group.index] ?? ""}: ${counted(rows.length)}, ${print(jobs, "jobs")} jobs`;
  if (subject === "projection")
    return `${head} in ${jobsYear}; mean projected change ${percentWords(first)} for ${older} and ${percentWords(second ?? NaN)} for ${newer}; raised for ${up} occupations, unchanged for ${level}, lowered for ${down}.`;
  const pay = second === null ? "" : `, real median pay ${percentWords(second)}`;
  const spread = error === null ? "" : ` (standard error ${fixed(error, 1)} points)`;
  return `${head} in ${detailedPayMonth}; ${comparedMonths}: jobs ${percentWords(first)}${spread}${pay}; ${up} occupations grew, ${down} shrank, ${level} stayed.`;
}
