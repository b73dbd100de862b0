import { comparedMonth, comparedMonths, detailedPayMonth, jobsLabel, projectionReleases } from "../../schema/vintage.ts";
import { element, link } from "../../dom/element.ts";
import { hrefTo } from "../../dom/url-state.ts";
import { print, fixed } from "../../text/format-figure.ts";
import { cardList, cardName } from "../live/card.ts";
import { isClear, type ChangeRow, type JobChangeData } from "./data.ts";
import { changeWords, percentWords } from "./figure-words.ts";
import { groupOf, groupings, type Grouping } from "./groupings.ts";

const [older, newer] = projectionReleases.slice(-2) as [string, string];

/** What the card of an occupation says: its two figures, their difference, and its exposure. */
export const changeCard = (row: ChangeRow, { subject, grouping }: JobChangeData): Node[] => [
  cardName(row.title, hrefTo(row.to)),
  ...(subject === "jobs" ? jobsParts(row) : projectionParts(row)),
  cardList([...exposureOf(row, groupings.bureau), ...(grouping.id === "bureau" ? [] : exposureOf(row, grouping))]),
];

function jobsParts(row: ChangeRow): Node[] {
  const jobs = (value: number) => print(value, "jobs", "full");
  const pay = row.realPay === null ? "not published" : percentWords(row.realPay);
  return [
    element("p", "value", `Jobs ${changeWords("jobs", row.change)}`),
    element("p", "meta", `measured, ${comparedMonths} · `, link(hrefTo("sources/bls-oews-national"), "Source")),
    ...(isClear(row) ? [] : [element("p", "meta", "Within two standard errors of no change.")]),
    cardList([
      [`Jobs, ${comparedMonth}`, jobs(row.before)],
      [`Jobs, ${detailedPayMonth}`, jobs(row.after)],
      ["Standard error", row.error === null ? "not published" : `${fixed(row.error, 1)} points`],
      ["Real median pay", pay],
    ]),
  ];
}

const projectionParts = (row: ChangeRow): Node[] => [
  element("p", "value", `${percentWords(row.before)}, then ${percentWords(row.after)}`),
  element("p", "meta", `projected, ${older} and ${newer} · `, link(hrefTo("sources/bls-ai-exposure"), "Source")),
  cardList([
    ["Difference", changeWords("projection", row.change)],
    [jobsLabel, print(row.jobs, "jobs", "full")],
  ]),
];

function exposureOf({ percentiles }: ChangeRow, { id, label, names }: Grouping): [term: string, words: string][] {
  const percentile = percentiles[id];
  const name = percentile === null ? "not scored" : (names[groupOf(percentile)] ?? "");
  return [id === "bureau" ? ["Exposure, by the Bureau", name.replace(" exposure", "").toLowerCase()] : [label, name.toLowerCase()]];
}
