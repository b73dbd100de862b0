import { measures } from "../../atlas/measure.ts";
import { element } from "../../dom/element.ts";
import { fetchJson, once } from "../../dom/load-once.ts";
import type { MeasureId } from "../../schema/measure.ts";
import { detailedPayMonth, newestProjectionYears, payMonth, projectionYears } from "../../schema/vintage.ts";
import { print } from "../../text/format-figure.ts";
import type { OccupationFigures } from "../live/map-data.ts";
import { newestRows, type NewestFigures, type NewestFile } from "../live/newest-file.ts";

const load = once(async () => newestRows(await fetchJson<NewestFile>("data/newest.json")));

/** Lines that the card has left empty. */
const room = 3;

/**
 * Adds pay and outlook to a card's list: the newest, which are fetched with the first card that is opened; where they cannot be, or where an
 * occupation has none, those that the map compares by.
 */
export async function addPayAndOutlook(list: HTMLElement, occupation: OccupationFigures, id: MeasureId): Promise<void> {
  const newest = await load().then(
    (rows) => rows(occupation.row),
    () => null,
  );
  const lines = newest === null ? ofMap(occupation, id) : ofNewest(newest);
  for (const blank of [...list.children].slice(-2 * room)) blank.remove();
  list.append(...lines.flatMap(([term, words]) => [element("dt", "", term), element("dd", "", words)]));
}

type Line = readonly [term: string, words: string];

const ofNewest = ({ pay, change, openings }: NewestFigures): Line[] => [
  [`Median pay, ${detailedPayMonth}`, pay === null ? "not published" : print(pay.median, "US dollars a year")],
  [`Projected ${newestProjectionYears}`, print(change, "percent change")],
  ["Openings (jobs to fill) a year", print(openings, "openings a year")],
];

/** Without the measure by which the map is colored, whose value the card has above. */
const ofMap = ({ medianPay, projectedChange }: OccupationFigures, id: MeasureId): Line[] => [
  ...(id === "median-pay"
    ? []
    : [[`Median pay, ${payMonth}`, medianPay === null ? "not published" : measures["median-pay"].print(medianPay)] as const]),
  ...(id === "projected-change" || projectedChange === null
    ? []
    : [[`Projected ${projectionYears}`, print(projectedChange, "percent change")] as const]),
];
