import { measures } from "../../atlas/measure.ts";
import { scoreMarks } from "../../schema/score-marks.ts";
import { element, link } from "../../dom/element.ts";
import { hrefTo } from "../../dom/url-state.ts";
import { cardList, cardName } from "../live/card.ts";
import { farThird, type AgreementRow } from "./data.ts";
import { stepNames, thirdNames } from "./names.ts";

/** Names that a card has room for. */
const mostNames = 8;

/** What the card says of a cell: how many of the step are in which third, and who contradicts it. */
export function agreementCard(row: AgreementRow): Node[] {
  const { measure, step, thirds, noneMeasured, notScored, far } = row;
  const { label, kind, vintage } = measures[measure];
  const counts = thirds.map((count, third): [string, string] => [thirdNames[third] ?? "", String(count)]);
  if (noneMeasured > 0) counts.unshift(["None measured", String(noneMeasured)]);
  if (notScored > 0) counts.push(["Not scored", String(notScored)]);
  const third = farThird(step);
  const names = far
    .slice(0, mostNames)
    .flatMap(({ slug, title }, index) => [index === 0 ? "" : "; ", link(hrefTo(`occupations/${slug}`), title)]);
  const more = far.length > mostNames ? `; and ${far.length - mostNames} more` : "";
  return [
    cardName(label, hrefTo(`measures/${measure}`)),
    element("p", "meta", `Occupations of ${stepNames[step] ?? ""} exposure by the Bureau`),
    cardList(counts),
    ...(third === null || far.length === 0
      ? []
      : [element("p", "", `In the ${(thirdNames[third] ?? "").toLowerCase()}: `, ...names, `${more}.`)]),
    element(
      "p",
      "meta",
      `${kind}, ${vintage}${scoreMarks[measure].combined ? "; the Bureau combines it" : ""} · `,
      link(hrefTo(`sources/${measures[measure].sources[0]}`), "Source"),
    ),
  ];
}
