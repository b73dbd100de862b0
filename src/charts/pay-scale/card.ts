import { dollars } from "./dollars.ts";
import { capital, titleInSentence } from "../../text/format-number.ts";
import { printDate } from "../../text/dates.ts";
import { levelName, whatOf, type PayRow } from "./rows.ts";
import type { PayScaleData } from "./data.ts";
import { yearsWords } from "./sentence.ts";
import { element, link } from "../../dom/element.ts";
import { hrefTo } from "../../dom/url-state.ts";
import { cardList, cardName } from "../live/card.ts";

/** What the pay scale's card says of a row. */
export function payCard(row: PayRow, { rows, job }: PayScaleData): Node[] {
  const { total, total_high: high, base, stock, bonus } = row;
  const amount =
    high !== null
      ? `${dollars(total)} to ${dollars(high)}`
      : `${dollars(total)}${row.kind === "claimed" || row.job?.payBasis === "floor" ? " or more" : ""}`;
  const parts = [
    ["Base salary", base],
    ["Stock that vests in a year", stock],
    ["Bonus", bonus],
  ] as const;
  const entries = parts.flatMap(([term, value]): [string, string][] => (value === null ? [] : [[term, dollars(value)]]));
  if (job !== null && row.job === null)
    entries.push([
      `Years of ${titleInSentence(job.title)}`,
      `${job.payBasis === "floor" ? "at most " : ""}${yearsWords(total / job.medianPay)}`,
    ]);
  const source = link(hrefTo(`sources/${row.source}`), "Source");
  const about = element("p", "meta", `${printDate(row.date)} · ${row.kind} · `, source);
  if (row.claim !== null) about.append(" · ", link(hrefTo(`claims/${row.claim}`), "The evidence"));
  const other = otherList(row, rows);
  return [
    cardName(levelName(row), hrefTo(row.job === null ? `sources/${row.source}` : `occupations/${row.job.slug}`)),
    element("p", "value", `${amount} a year`),
    element("p", "meta", capital(whatOf(row))),
    ...(entries.length === 0 ? [] : [cardList(entries)]),
    ...(other === undefined ? [] : [element("p", "meta", `Another list gives ${dollars(other.total)} for ${printDate(other.date)}.`)]),
    about,
  ];
}

/** A figure for the same level and year in another list. */
const otherList = (row: PayRow, rows: readonly PayRow[]): PayRow | undefined =>
  rows.find(
    (other) =>
      other !== row &&
      other.kind === "reported" &&
      row.kind === "reported" &&
      other.level === row.level &&
      other.source !== row.source &&
      other.date.slice(0, 4) === row.date.slice(0, 4),
  );
