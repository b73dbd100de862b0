import type { OccupationActivity } from "../../atlas/activities.ts";
import { measureRecords } from "../../schema/measure-records.ts";
import { activityWeights } from "../../schema/vintage.ts";
import { numeral } from "../../text/number-words.ts";
import { askedWords, doneWords, leastCovered, levelOf, often, tenths } from "./activity-bars.ts";

/** Which of its activities people ask an assistant most about, and which hardly at all: one or two sentences. */
export function activityWords(activities: readonly OccupationActivity[]): string {
  const [largest] = activities;
  const [most] = activities.toSorted((a, b) => (b.asked ?? 0) - (a.asked ?? 0));
  if (largest === undefined || most === undefined) return "";
  const all = numeral(activities.length);
  if (levelOf(most) === "hardly")
    return `People hardly asked an assistant for help with any of its ${all} largest activities: each has under ${leastCovered}% of all conversations.`;
  const first = `Of its ${all} largest activities, people asked an assistant most for help to ${most.name}: ${askedWords(most)} of all conversations, ${doneWords(most)} of them completed.`;
  const rest = activities.filter((each) => levelOf(each) === "hardly");
  const [least] = rest;
  if (least === undefined) return first;
  const work = rest.reduce((sum, { share }) => sum + Number(tenths(share)), 0);
  const which = rest.length === 1 ? `that is to ${least.name}` : `the largest is to ${least.name}`;
  return `${first} They hardly asked about ${numeral(rest.length)} of them, ${tenths(work)}% of its work: ${which}.`;
}

/** What the columns hold, and what the bars say. */
export const columnWords = `Work: part of the job’s work; its bar is full where people ask often (${often}% of all conversations or more), pale where they do sometimes, empty where they hardly do (under ${leastCovered}%). Asked: part of all conversations. Done: part of these that was completed.`;

/** What the figures cannot tell. */
export const activityLimits = `Conversations are those of everybody in the United States with one assistant, Bing Copilot, from January to September ${measureRecords.microsoft.vintage}, and not of people in this job; to ask is not to have a task done at work. A classifier judged what was asked and whether it was completed. Parts of the work are the study’s, from ${activityWeights}.`;
