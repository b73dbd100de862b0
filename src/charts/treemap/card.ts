import { jobsLabel } from "../../schema/vintage.ts";
import { measures, ordinal, originOf } from "../../atlas/measure.ts";
import { isNamed } from "../../schema/unit.ts";
import { print } from "../../text/format-figure.ts";
import { currentCount, type MeasureId } from "../../schema/measure.ts";
import { element, link } from "../../dom/element.ts";
import { hrefTo } from "../../dom/url-state.ts";
import { cardList, cardName } from "../live/card.ts";
import type { MeasureFacts } from "../../atlas/measure.ts";
import { pageOf, type ValueRow } from "../rows.ts";
import { valueWords } from "./data.ts";
import type { OccupationFigures } from "../live/map-data.ts";

const blank = ["\u00a0", ""] as const;

/** What the map's card says of an occupation under a measure. */
export function mapCard(occupation: OccupationFigures, id: MeasureId): Node[] {
  const measure = measures[id];
  const rank = occupation.percentile === null || id === "mean-rank" ? "" : `, ${ordinal(Math.round(occupation.percentile))} percentile`;
  const value = valueWords(measure, occupation.value) + (occupation.value === null || isNamed(measure.unit) ? "" : rank);
  const entries: [string, string][] = [];
  if (occupation.spread !== null && measure.scale.ramp === "exposure")
    entries.push([`Spread of ${currentCount} measures`, `${occupation.spread} percentile points`]);
  entries.push([jobsLabel, print(occupation.jobs, "jobs")]);
  const source = link(hrefTo(originOf(measure).to), measure.sources.length === 1 ? "Source" : "Sources");
  // Room for what comes later, so that the card keeps its size.
  const list = cardList([...entries, blank, blank, blank]);
  void import("./pay-and-outlook.ts").then(({ addPayAndOutlook }) => addPayAndOutlook(list, occupation, id));
  return [
    cardName(occupation.title, hrefTo(`occupations/${occupation.slug}`)),
    element("p", "meta", occupation.categoryTitle),
    element("p", "value", value),
    element("p", "meta", `${measure.label}; ${measure.kind}, ${measure.vintage} · `, source),
    list,
  ];
}

/** Names that the card of a shared tile has room for. */
const listed = 12;

/** What the map's card says of the smallest occupations of a category, which share a tile. */
export function restCard(rows: readonly ValueRow[], measure: MeasureFacts): Node[] {
  const title = rows[0]?.categoryTitle ?? "";
  const slug = rows[0]?.category ?? "";
  const shown = rows.length > listed + 1 ? rows.slice(0, listed) : rows;
  return [
    cardName(`${rows.length} more in ${title}`, hrefTo(`jobs/${slug}`)),
    element("p", "meta", "Too small for tiles of their own. Press the tile to open the category."),
    element("ul", "", ...shown.map((row) => element("li", "", link(hrefTo(pageOf(row)), row.title), ` ${valueWords(measure, row.value)}`))),
    ...(shown.length < rows.length ? [element("p", "meta", `and ${rows.length - shown.length} more`)] : []),
  ];
}
