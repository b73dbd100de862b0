import { changeWords, rangeWords, type HeadcountRow } from "./data.ts";
import { assumptionWords } from "./sentence.ts";
import { printDate } from "../../text/dates.ts";
import { print } from "../../text/format-figure.ts";
import { assumptionIds } from "../../schema/assumption.ts";
import { element, link } from "../../dom/element.ts";
import { hrefTo } from "../../dom/url-state.ts";
import { cardList, cardName } from "../live/card.ts";

const dollars = (value: number) => print(Math.round(value), "US dollars a year");

/** What the headcount chart's card says of a row. */
export function headcountCard(row: HeadcountRow, claim: string): Node[] {
  if (row.kind === "assumed") {
    const { outcome, assumed } = row;
    return [
      cardName(row.name, hrefTo(`claims/${claim}`)),
      element("p", "value", `Pay of those who share: ${changeWords(outcome.change)}`),
      element("p", "meta", `${assumptionIds.map((id) => assumptionWords[id](assumed[id])).join("; ")}.`),
      cardList([
        ["Pay of those who share", dollars(outcome.paySharers)],
        ["Pay bill before", dollars(outcome.payBillBefore)],
        ["Pay bill after", dollars(outcome.payBill)],
        ["To other things", dollars(outcome.other)],
      ]),
      element("p", "meta", "assumed, no forecast · ", link(hrefTo(`claims/${claim}`), "The claim and its evidence")),
    ];
  }
  const { of, date, source } = row.known;
  const about = element("p", "meta", `${printDate(date)} · ${row.kind} · `, link(hrefTo(`sources/${source}`), "Source"));
  return [cardName(row.name, hrefTo(`sources/${source}`)), element("p", "value", `${rangeWords(row.known)} (${of})`), about];
}
