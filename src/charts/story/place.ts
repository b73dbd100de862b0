import { measures, ordinal } from "../../atlas/measure.ts";
import { currentCount } from "../../schema/measure.ts";
import { comparedMonths, jobsYear, projectionYears } from "../../schema/vintage.ts";
import { print } from "../../text/format-figure.ts";
import { titleInSentence } from "../../text/format-number.ts";
import { percentWords } from "../job-change/figure-words.ts";
import { jobsOf, type SkylineRow } from "../skyline/data.ts";
import { highlights, isLit, type HighlightId } from "../treemap/highlight.ts";
import type { StoryChart } from "./steps.ts";

/** Where an occupation stands in the map and in each step of the story, a sentence each. */
export interface Place {
  map: string;
  steps: Readonly<Record<StoryChart, string>>;
}

/** What each step says of one occupation; `rows` are all that are drawn. */
export function placeOf(row: SkylineRow, rows: readonly SkylineRow[]): Place {
  const of100 = (members: readonly SkylineRow[]) => Math.round((100 * jobsOf(members)) / jobsOf(rows));
  const [lower, higher] = [of100(rows.filter(({ score }) => score < row.score)), of100(rows.filter(({ score }) => score > row.score))];
  const your = `Your job, ${titleInSentence(row.title)}`;
  return {
    map: `${your}: ${print(row.jobs, "jobs")} jobs in ${jobsYear}.`,
    steps: {
      skyline: `${your}: ${row.score} of 10. Of 100 US jobs ${lower} score lower and ${higher} higher.`,
      "named-jobs": `${your}: ${namedWords(row)}.`,
      "skyline-outlook": `${your}: ${row.projected === null ? "no projection is published" : `a projected change of ${measures["projected-change"].print(row.projected)} from ${projectionYears}`}.`,
      "skyline-since": `${your}: ${row.since === null ? "employees were not counted both times" : `${percentWords(row.since)} employees from ${comparedMonths}`}.`,
      "skyline-ranges": `${your}: ${row.range === null ? "too few measures rank it" : rangeWords(row.range)}.`,
    },
  };
}

function namedWords(row: SkylineRow): string {
  const lit = (Object.keys(highlights) as HighlightId[]).find((id) => isLit(id, row));
  if (lit === undefined) return "the video does not name it";
  return lit === "desk" ? "one of those that the video calls at risk" : "one of those that the video calls safe";
}

const rangeWords = ({ low, high }: NonNullable<SkylineRow["range"]>): string =>
  `from the ${ordinal(Math.round(low))} to the ${ordinal(Math.round(high))} percentile by the ${currentCount} measures`;
