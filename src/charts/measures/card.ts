import { bureauLabel, scoreMarks } from "../../schema/score-marks.ts";
import { measures, ordinal } from "../../atlas/measure.ts";
import type { MeasuresRow } from "../rows.ts";
import { rankOf } from "../../atlas/occupation.ts";
import { plainQuarrelOf } from "../../atlas/exposure-sentences.ts";
import { print } from "../../text/format-figure.ts";
import { scoreIds, type ScoreId } from "../../schema/measure.ts";
import { scoreTexts } from "../../schema/score-texts.ts";
import { stepWords } from "./step-words.ts";
import { element, link } from "../../dom/element.ts";
import { cardName } from "../live/card.ts";
import { hrefTo } from "../../dom/url-state.ts";

/** `9 of 10, 95th percentile`, `none measured`, `not scored`. */
function scoreWords(row: MeasuresRow, id: ScoreId): string {
  const score = row.scores[id];
  if (score === null) return "not scored";
  const rank = rankOf(row, id);
  return `${measures[id].print(score)}${rank === null ? "" : `, ${ordinal(Math.round(rank))} percentile`}`;
}

/** What the card says of an occupation: every measure's score and percentile, each with its source. */
export function occupationCard(row: MeasuresRow): Node[] {
  const scores = scoreIds.flatMap((id) => [
    element("dt", "", link(hrefTo(`sources/${measures[id].sources[0]}`), scoreMarks[id].label)),
    element("dd", "", scoreWords(row, id)),
  ]);
  scores.push(element("dt", "", link(hrefTo("measures/bureau-exposure"), bureauLabel)), element("dd", "", stepWords(row.bureauLevel)));
  const one = element("button", "button", "Each measure on its own line");
  Object.assign(one, { type: "button", name: "one", value: row.slug });
  return [
    cardName(row.title, hrefTo(`occupations/${row.slug}`)),
    element("p", "meta", `${row.categoryTitle}, ${print(row.jobs, "jobs")} jobs`),
    element("p", "", plainQuarrelOf(row)),
    element("dl", "", ...scores),
    element("p", "meta", "Modelled scores; none is a forecast of job loss."),
    one,
  ];
}

/** What the card says of one measure of an occupation, or of the Bureau's step. */
export function measureCard(row: MeasuresRow, id: ScoreId | "bureau-exposure"): Node[] {
  const { label, kind, vintage, sources } = measures[id];
  return [
    cardName(label, hrefTo(`sources/${sources[0]}`)),
    ...(id === "bureau-exposure"
      ? [element("p", "value", stepWords(row.bureauLevel))]
      : [element("p", "value", scoreWords(row, id)), element("p", "", `${scoreTexts[id].about}.`)]),
    element("p", "meta", `${row.title}; ${kind}, ${vintage}`),
  ];
}
