import { detailedMeasures } from "../../atlas/detailed-measure.ts";
import type { DetailedMeasureId } from "../../schema/detailed-measure.ts";
import { ordinal, originOf } from "../../atlas/measure.ts";
import { element, link } from "../../dom/element.ts";
import { hrefTo } from "../../dom/url-state.ts";
import type { MeasureId } from "../../schema/measure.ts";
import { isNamed } from "../../schema/unit.ts";
import { detailedPayMonth, jobsLabel, newestProjectionYears } from "../../schema/vintage.ts";
import { print } from "../../text/format-figure.ts";
import { cardList, cardName } from "../live/card.ts";
import type { OccupationFigures } from "../live/map-data.ts";
import { pageOf } from "../rows.ts";
import { valueWords } from "./data.ts";

export { loadEconomy } from "../live/economy-data.ts";

/** What the map's card says of a detailed occupation under a measure. */
export function economyCard(occupation: OccupationFigures, id: MeasureId): Node[] {
  const measure = detailedMeasures[id as DetailedMeasureId];
  const { percentile, medianPay, projectedChange, openings = null } = occupation;
  const rank = percentile === null || isNamed(measure.unit) ? "" : `, ${ordinal(Math.round(percentile))} percentile`;
  const entries: [string, string][] = [[jobsLabel, print(occupation.jobs, "jobs")]];
  if (id !== "median-pay")
    entries.push([
      `Median pay, ${detailedPayMonth}`,
      medianPay === null ? "not published" : detailedMeasures["median-pay"].print(medianPay),
    ]);
  if (id !== "projected-change" && projectedChange !== null)
    entries.push([`Projected ${newestProjectionYears}`, print(projectedChange, "percent change")]);
  if (openings !== null) entries.push(["Openings (jobs to fill) a year", print(openings, "openings a year")]);
  return [
    cardName(occupation.title, hrefTo(pageOf(occupation))),
    element("p", "meta", occupation.categoryTitle),
    element("p", "value", valueWords(measure, occupation.value) + rank),
    element("p", "meta", `${measure.label}; ${measure.kind}, ${measure.vintage} · `, link(hrefTo(originOf(measure).to), "Source")),
    cardList(entries),
  ];
}
