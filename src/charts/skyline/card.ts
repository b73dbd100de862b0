import { measures } from "../../atlas/measure.ts";
import { comparedMonth, jobsLabel } from "../../schema/vintage.ts";
import { currentCount } from "../../schema/measure.ts";
import { print } from "../../text/format-figure.ts";
import { element, link } from "../../dom/element.ts";
import { hrefTo } from "../../dom/url-state.ts";
import { percentWords } from "../job-change/figure-words.ts";
import { cardList, cardName } from "../live/card.ts";
import { skylineColor } from "./color.ts";
import type { SkylineData, SkylineRow } from "./data.ts";

/** What the card says of an occupation. */
export function skylineCard(row: SkylineRow, { color }: SkylineData): Node[] {
  const { label, kind, vintage, source } = skylineColor[color];
  const entries: [string, string][] = [
    ["Exposure", `${row.score} of 10`],
    [measures["projected-change"].label, row.projected === null ? "not published" : measures["projected-change"].print(row.projected)],
  ];
  if (color === "jobs-since")
    entries.push([`Employees since ${comparedMonth}`, row.since === null ? "not counted" : percentWords(row.since)]);
  if (row.range !== null)
    entries.push([`Percentiles of ${currentCount} measures`, `${Math.round(row.range.low)} to ${Math.round(row.range.high)}`]);
  entries.push([jobsLabel, print(row.jobs, "jobs")]);
  return [
    cardName(row.title, hrefTo(`occupations/${row.slug}`)),
    element("p", "meta", row.categoryTitle),
    cardList(entries),
    element("p", "meta", `${label}; ${kind}, ${vintage} · `, link(hrefTo(`sources/${source}`), "Source")),
  ];
}
