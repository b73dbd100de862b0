import { changeWords, rangeWords, type HeadcountRow } from "./data.ts";
import { assumptionWords } from "./sentence.ts";
import { printDate } from "../../text/dates.ts";
import { print } from "../../text/format-figure.ts";
import { assumptionIds } from "../../schema/assumption.ts";
import { cardList, cardName, element } from "../live/card.ts";

const dollars = (value: number) => print(Math.round(value), "US dollars a year");

/** What the headcount chart's card says of a row. `href` gives the address of a place inside the site. */
export function headcountCard(row: HeadcountRow, claim: string, href: (to: string) => string): Node[] {
  const link = document.createElement("a");
  if (row.kind === "assumed") {
    const { outcome, assumed } = row;
    link.href = href(`claims/${claim}`);
    link.textContent = "The claim and its evidence";
    const about = element("p", "meta", "assumed, no forecast · ");
    about.append(link);
    return [
      cardName(row.name, href(`claims/${claim}`)),
      element("p", "value", `Pay of those who share: ${changeWords(outcome.change)}`),
      element("p", "meta", `${assumptionIds.map((id) => assumptionWords[id](assumed[id])).join("; ")}.`),
      cardList([
        ["Pay of those who share", dollars(outcome.paySharers)],
        ["Pay bill before", dollars(outcome.payBillBefore)],
        ["Pay bill after", dollars(outcome.payBill)],
        ["To other things", dollars(outcome.other)],
      ]),
      about,
    ];
  }
  const { of, date, source } = row.known;
  link.href = href(`sources/${source}`);
  link.textContent = "Source";
  const about = element("p", "meta", `${printDate(date)} · ${row.kind} · `);
  about.append(link);
  return [cardName(row.name, href(`sources/${source}`)), element("p", "value", `${rangeWords(row.known)} (${of})`), about];
}
