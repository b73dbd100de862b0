import { jobsLabel, projectedYear } from "../../schema/vintage.ts";
import { measures, ordinal, originOf } from "../../atlas/measure.ts";
import { print } from "../../text/format-figure.ts";
import { currentCount, type MeasureId } from "../../schema/measure.ts";
import { cardList, cardName, element } from "../live/card.ts";
import type { OccupationFigures } from "../live/map-data.ts";

/** What the map's card says of an occupation under a measure. `href` gives the address of a place inside the site. */
export function mapCard(occupation: OccupationFigures, id: MeasureId, categoryTitle: string, href: (to: string) => string): Node[] {
  const measure = measures[id];
  const rank = occupation.percentile === null || id === "mean-rank" ? "" : `, ${ordinal(Math.round(occupation.percentile))} percentile`;
  const value = occupation.value === null ? "not scored" : measure.print(occupation.value) + (measure.unit === "schooling" ? "" : rank);
  const entries: [string, string][] = [];
  if (occupation.spread !== null && measure.scale.ramp === "exposure")
    entries.push([`Spread of ${currentCount} measures`, `${Math.round(occupation.spread)} percentile points`]);
  entries.push([jobsLabel, print(occupation.jobs, "jobs")]);
  if (id !== "median-pay")
    entries.push(["Median pay", occupation.medianPay === null ? "not published" : print(occupation.medianPay, "US dollars a year")]);
  if (id !== "projected-change" && occupation.projectedChange !== null)
    entries.push([`Projected to ${projectedYear}`, print(occupation.projectedChange, "percent change")]);
  const about = element("p", "meta", `${measure.label}; ${measure.kind}, ${measure.vintage} · `);
  const source = document.createElement("a");
  source.href = href(originOf(measure).to);
  source.textContent = measure.sources.length === 1 ? "Source" : "Sources";
  about.append(source);
  return [
    cardName(occupation.title, href(`occupations/${occupation.slug}`)),
    element("p", "meta", categoryTitle),
    element("p", "value", value),
    about,
    cardList(entries),
  ];
}
