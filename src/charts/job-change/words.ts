import { capital } from "../../text/format-number.ts";
import { comparedMonth, comparedMonths, detailedPayMonth, projectionReleases } from "../../schema/vintage.ts";
import type { ViewWords } from "../view-words.ts";
import type { ReadOpened } from "../opened-view.ts";
import { jobChangeOf, type ChangeGroup, type JobChangeData } from "./data.ts";
import { percentWords, pointWords } from "./figure-words.ts";
import { changeDataOf, codesIn, loadChanges, loadNames, namesOf } from "./file.ts";
import { readChangeView, type ChangeView } from "./view.ts";

const [older, newer] = projectionReleases.slice(-2) as [string, string];

/** What the chart says around itself, by a measure and of one group where the reader has chosen one. */
export function changeWords({ subject, grouping, groups }: JobChangeData, chosen: number | null): ViewWords {
  const group = groups.find(({ index }) => index === chosen);
  const headline = group === undefined ? wholeHeadline(groups, subject, grouping) : groupHeadline(group, subject, grouping);
  const isBureau = grouping.id === "bureau";
  const drawn = isBureau ? "the Bureau’s four steps of exposure" : `quarters of the occupations by ${grouping.by}`;
  const figures = subject === "jobs" ? ["bls-oews-national", "bls-cpi"] : ["bls-projections", "bls-ai-exposure"];
  return {
    headline: capital(headline),
    lead:
      subject === "jobs"
        ? `Each dot is a detailed occupation, its area the number of jobs in ${detailedPayMonth}, placed by the change in jobs since ${comparedMonth}; the rows are ${drawn}, and the bars beside them are all jobs of a row and the mean change in real median pay.`
        : `Each dot is a detailed occupation, its area the number of jobs, placed by how far the projection for ${newer} lies above or below that for ${older}; the rows are ${drawn}, and the bars beside them are the means of both projections.`,
    sources: [...new Set([...figures, ...grouping.sources])],
    vintage: subject === "jobs" ? comparedMonths : `${older} and ${newer}`,
    caution: changeCautions[subject],
    ...(isBureau ? {} : { limitsOf: grouping.id as Exclude<typeof grouping.id, "bureau"> }),
  };
}

/** What the figures must not be taken for. */
export const changeCautions: Readonly<Record<JobChangeData["subject"], string>> = {
  jobs: "Counted jobs beside exposure; this names no cause.",
  projection: "Projections beside exposure; they name no cause.",
};

type Told = Pick<JobChangeData, "subject" | "grouping">;

function wholeHeadline(groups: readonly ChangeGroup[], subject: Told["subject"], { by, where }: Told["grouping"]): string {
  const value = (group: ChangeGroup) => (subject === "jobs" ? group.first : (group.second ?? NaN) - group.first);
  const words = (group: ChangeGroup, again?: "again") =>
    `${where(group.index, again)} (${subject === "jobs" ? percentWords(value(group)) : pointWords(value(group))})`;
  const order = groups.toSorted((a, b) => value(b) - value(a));
  const [most, least] = [order[0], order.at(-1)];
  if (most === undefined || least === undefined) return `no occupation is scored by ${by}`;
  return subject === "jobs"
    ? `by ${by}, jobs grew most ${words(most)} and least ${words(least, "again")}`
    : `by ${by}, projections rose most ${words(most)} and least ${words(least, "again")}`;
}

function groupHeadline(group: ChangeGroup, subject: Told["subject"], { by, names, id }: Told["grouping"]): string {
  const name = `${names[group.index] ?? ""}${id === "bureau" ? "" : ` by ${by}`}`;
  return subject === "jobs"
    ? `${name}: jobs ${percentWords(group.first)} from ${comparedMonth} to ${detailedPayMonth}`
    : `${name}: projected change ${percentWords(group.first)} for ${older}, ${percentWords(group.second ?? NaN)} for ${newer}`;
}

const isOpening = ({ measure, group }: ChangeView): boolean => measure === "bureau" && group === null;

/** The view of changes that an address asks for. */
export const openChanges: ReadOpened = async ({ figures = "", names = "" }, parameters) => {
  const [file, named] = await Promise.all([loadChanges(figures), loadNames(names)]);
  const view = readChangeView(parameters, codesIn(file));
  const data = jobChangeOf(changeDataOf(file, namesOf(file, named)), view.measure);
  return { kind: "job-change", view, data, isOpening: isOpening(view), words: () => changeWords(data, view.group) };
};
