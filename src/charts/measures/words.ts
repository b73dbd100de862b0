import { measures } from "../../atlas/measure.ts";
import type { MeasuresRow } from "../rows.ts";
import { capital, titleInSentence } from "../../text/format-number.ts";
import { counted, originsOf, type ViewWords } from "../view-words.ts";
import type { MapData } from "../live/map-data.ts";
import type { OpenView } from "../opened-view.ts";
import { measuresOf, type MeasuresData } from "./data.ts";
import { isPlain, measuresRows, readMeasuresView, type MeasuresView } from "./view.ts";

/** What the chart of measures says around itself of a view. `data` holds every row. */
export function measuresWords(view: MeasuresView, data: MeasuresData): ViewWords {
  const one = data.rows.find((row) => row.slug === view.occupation);
  const rows = measuresRows(data, view);
  const title = view.category === null ? null : (data.rows.find((row) => row.category === view.category)?.categoryTitle ?? null);
  const where = title === null ? "" : ` in ${title}`;
  const what =
    one === undefined
      ? `${counted(rows.length)}${where}${view.min === 0 ? "" : ` with a spread of at least ${view.min} points`}`
      : titleInSentence(one.title);
  const origins = originsOf([measures["frey-osborne"], measures["mean-rank"]]);
  return {
    headline: one === undefined ? capital(`${title === null ? "" : `in ${title}, `}${widest(rows)}`) : apart(one),
    lead: `Where each published measure ranks ${what}, on one line of percentiles, and how far the highest and the lowest of the current ones stand apart.`,
    ...origins,
    // The Bureau's steps are drawn as well; they have a date of their own, which the card gives.
    sources: [...origins.sources, ...measures["bureau-exposure"].sources],
  };
}

const points = ({ disagreement }: MeasuresRow) => `${Math.round(disagreement.spread)} percentile points`;

const apart = (row: MeasuresRow) => `The measures rank ${titleInSentence(row.title)} ${points(row)} apart`;

/** The widest and the narrowest spread that are left. */
function widest(left: readonly MeasuresRow[]): string {
  const rows = left.toSorted((a, b) => b.disagreement.spread - a.disagreement.spread);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return "no occupation is left by these choices";
  if (first === last) return `the measures rank ${titleInSentence(first.title)} ${points(first)} apart`;
  return `the measures disagree most about ${titleInSentence(first.title)}, ${points(first)}, and least about ${titleInSentence(last.title)}, ${Math.round(last.disagreement.spread)}`;
}

/** Whether a view is the one that the page opens with, whatever card or table is open. */
const isOpening = (view: MeasuresView): boolean => view.occupation === null && isPlain(view);

/** The view of the measures that an address asks for. */
export const openMeasures: OpenView<MapData> = ({ leastJobs, leastMeasures }, parameters, figures) => {
  const data = measuresOf(figures.measuresRows(), { leastJobs: Number(leastJobs), leastMeasures: Number(leastMeasures) });
  const view = readMeasuresView(parameters, { ...figures.known, cards: new Set() });
  return { kind: "measures", view, data, isOpening: isOpening(view), words: () => measuresWords(view, data) };
};
