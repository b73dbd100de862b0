import { print } from "../../text/format-figure.ts";
import { cautions } from "../../schema/score-texts.ts";
import { measures } from "../../atlas/measure.ts";
import type { AxisId, ExposureId } from "../../schema/measure.ts";
import { capital } from "../../text/format-number.ts";
import { counted, originsOf, type MeasureNotes, type ViewWords } from "../view-words.ts";
import type { MapData } from "../live/map-data.ts";
import type { OpenView } from "../opened-view.ts";
import { dotsAxis } from "./axis-spec.ts";
import { correlationOf, dotsFrom, exposureOf, isDrawn, type DotsData } from "./data.ts";
import { dotsFilter, readDotsView, type DotsView } from "./view.ts";

/** What a chart of dots says around itself of a view. `data` holds every row. */
export function dotsWords(view: DotsView, data: DotsData, notes: MeasureNotes): ViewWords {
  const exposure = exposureOf(data);
  const against = data.exposure === "across" ? data.y : data.x;
  const shown = data.rows.filter(dotsFilter(view));
  const title = view.category === null ? null : (data.rows.find((row) => row.category === view.category)?.categoryTitle ?? null);
  const area = view.x === null && view.y === null ? "" : "in the chosen area";
  const where = [title === null ? "" : `in ${title}`, area].filter((part) => part !== "").join(", ");
  const drawn = data.rows.filter((row) => isDrawn(row) && (view.category === null || row.category === view.category)).length;
  const axes = [measures[data.x], measures[data.y]];
  const isFirst = (words: string, index: number, all: readonly string[]) => all.indexOf(words) === index;
  return {
    headline: capital(`${where === "" ? "" : `${where}: `}${relation(shown, against, notes(exposure).by, where !== "")}`),
    lead: `Each dot is one of ${counted(drawn)} with both figures${title === null ? "" : ` in ${title}`}, its area the number of jobs. It is placed by ${notes(exposure).shows}, and by ${notes(against).shows}.`,
    ...originsOf(axes),
    caution: [exposure, against]
      .flatMap((id) => (id === "median-pay" ? [] : cautions[measures[id].kind]))
      .filter(isFirst)
      .join(" "),
  };
}

/** Strengths of a rank correlation from which a headline says more. */
const words = [
  { from: 0.6, adverb: "closely" },
  { from: 0.3, adverb: "loosely" },
  { from: 0.1, adverb: "weakly" },
] as const;

/** How the two orders go together: `exposure by Microsoft’s score rises weakly with pay (rank correlation 0.23)`. */
function relation(shown: DotsData["rows"], against: AxisId, by: string, isPart: boolean): string {
  const { value, n } = correlationOf(shown);
  const other = nouns[against] ?? `rank by ${measures[against].label}`;
  if (value === null) return `${counted(shown.length)}, too few or too much alike to say how exposure by ${by} goes with ${other}`;
  const adverb = words.find(({ from }) => Math.abs(value) >= from)?.adverb;
  const found = adverb === undefined ? `says almost nothing about ${other}` : `${value > 0 ? "rises" : "falls"} ${adverb} with ${other}`;
  return `exposure by ${by} ${found} (rank correlation ${print(value, "rank correlation")}${isPart ? ` over ${counted(n)}` : ""})`;
}

const nouns: Partial<Record<AxisId, string>> = {
  "median-pay": "pay",
  "projected-change": "projected growth",
  "frey-osborne": "the ranks of 2013",
};

/** Whether a view is the one that the page opens with, whatever card or table is open. */
const isOpening = (view: DotsView, measure: DotsView["measure"]): boolean =>
  view.measure === measure && view.category === null && view.x === null && view.y === null;

/** The view of dots that an address asks for. */
export const openDots: OpenView<MapData> = (chart, parameters, figures) => {
  const [measure, against] = [chart.measure as ExposureId, chart.against as AxisId];
  const side = chart.exposure === "up" ? "up" : "across";
  const idsBy = (exposure: AxisId) => (side === "across" ? ([exposure, against] as const) : ([against, exposure] as const));
  const [x, y] = idsBy(measure);
  const view = readDotsView(parameters, figures.known, { x: dotsAxis(x), y: dotsAxis(y) }, measure);
  const data = dotsFrom(figures, ...idsBy(view.measure), side);
  return { kind: "dots", view, data, isOpening: isOpening(view, measure), words: (notes) => dotsWords(view, data, notes) };
};
