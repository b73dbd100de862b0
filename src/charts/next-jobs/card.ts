import { detailedPayMonth, jobsLabel, newestProjectionYears, payMonth, projectionYears } from "../../schema/vintage.ts";
import { ordinal, measures } from "../../atlas/measure.ts";
import type { NewestFigures } from "../live/newest-file.ts";
import { bureauLabel } from "../../schema/score-marks.ts";
import { stepWords } from "../measures/step-words.ts";
import { higherWords, pointsHigher } from "./higher.ts";
import { gapWords, type NextJobsData, type NextJobsRow } from "./data.ts";
import { print } from "../../text/format-figure.ts";
import { element, link } from "../../dom/element.ts";
import { cardList, cardName } from "../live/card.ts";
import { hrefTo } from "../../dom/url-state.ts";

/** What the card of a dot says, and the way on from it. `startHref` is the address of the explorer that starts there. */
export function nextMarkCard(row: NextJobsRow, { found, exposure, from }: NextJobsData, startHref: string): Node[] {
  const { occupation, percentile, gap, likeness, x } = row;
  const higher = higherWords(from, occupation, exposure);
  const { label, kind, vintage } = measures[exposure];
  const start = link(startHref, "Start from here");
  start.dataset["step"] = row.slug;
  const entries: [string, string][] = [
    found.by === "likeness" ? ["Likeness", `${print(likeness ?? 0, "z-score")} standard deviations`] : ["On O*NET’s list", ordinal(-x)],
    ["Exposure", exposureWords(percentile, pointsHigher(from, occupation, exposure))],
    [bureauLabel, stepWords(occupation.bureauLevel)],
    ...newestPay(occupation.newest),
    [`Median pay, ${payMonth}`, occupation.medianPay === null ? "not published" : print(occupation.medianPay, "US dollars a year")],
    ["To your pay", gap === null ? "not known" : gapWords(gap)],
    ...newestOutlook(occupation.newest),
    [
      `Growth, ${projectionYears}`,
      occupation.projectedChange === null ? "not published" : print(occupation.projectedChange, "percent change"),
    ],
    [jobsLabel, row.jobs === null ? "not published" : print(row.jobs, "jobs")],
  ];
  return [
    cardName(row.title, hrefTo(`occupations/${row.slug}`)),
    element("p", "meta", row.categoryTitle),
    cardList(entries.map(([term, words]) => [term === "To your pay" ? `Beside ${from.shortTitle}` : term, words])),
    ...(higher === null ? [] : [element("p", "higher", higher)]),
    ...(row.isShown ? [] : [element("p", "meta", "Kept back by a bound that you set.")]),
    element("p", "meta", `${label}; ${kind}, ${vintage} · `, link(`${hrefTo("charts/next-jobs")}#sources`, "Sources")),
    element("p", "", start),
  ];
}

/** `73rd percentile, 16 points lower`. */
function exposureWords(percentile: number | null, by: number | null): string {
  if (percentile === null) return "no percentile";
  const own = `${ordinal(Math.round(percentile))} percentile`;
  if (by === null) return own;
  return by === 0
    ? `${own}, the same`
    : `${own}, ${Math.abs(by)} ${Math.abs(by) === 1 ? "point" : "points"} ${by < 0 ? "lower" : "higher"}`;
}

const newestPay = (newest: NewestFigures | null): [string, string][] =>
  newest?.pay ? [[`Median pay, ${detailedPayMonth}`, print(newest.pay.median, "US dollars a year")]] : [];

const newestOutlook = (newest: NewestFigures | null): [string, string][] =>
  newest === null
    ? []
    : [
        [`Growth, ${newestProjectionYears}`, print(newest.change, "percent change")],
        ["Openings a year", print(newest.openings, "openings a year")],
      ];
