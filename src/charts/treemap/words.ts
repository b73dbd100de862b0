import { weightedMean } from "../../atlas/aggregate.ts";
import { measuredBy, stepOf, type MeasureFacts } from "../../atlas/measure.ts";
import type { MeasureId } from "../../schema/measure.ts";
import { schooling } from "../../schema/schooling.ts";
import { isNamed } from "../../schema/unit.ts";
import type { ValueRow } from "../rows.ts";
import { capital, titleInSentence } from "../../text/format-number.ts";
import { counted, endOf, originsOf, type MeasureNotes, type ViewWords } from "../view-words.ts";
import type { MapData } from "../live/map-data.ts";
import type { OpenView } from "../opened-view.ts";
import { treemapFrom, type TreemapData, type TreemapGroup } from "./data.ts";
import { highlights } from "./highlight.ts";
import { readView, rowFilter, type MapView } from "./view.ts";

type Scored<R> = R & { value: number };

const isScored = <R extends { value: number | null }>(row: R): row is Scored<R> => row.value !== null;

/** What the map says around itself of a view. `data` are the rows of the whole map, or of the one category that a page shows. */
export function mapWords(view: MapView, data: TreemapData, notes: MeasureNotes): ViewWords {
  const { measure } = data;
  const { by, shows } = notes(measure.id);
  const rows = data.rows.filter(rowFilter(view));
  const title = view.category === null ? null : (data.groups.find(({ slug }) => slug === view.category)?.title ?? null);
  const where = title === null ? "" : `In ${title}, `;
  return {
    headline: capital(`${where}${finding({ view, data, rows, by, inCategory: title !== null })}`),
    lead: `${everyOne(view, data)}${title === null ? "" : ` in ${title}`}, sized by the number of people who do it and colored by ${shows}.${leftOut(view)}`,
    ...originsOf([measure], data.isDetailed ? "bls-projections" : undefined),
    howToRead: howToRead(measure),
    limitsOf: measure.id,
    isDetailed: data.isDetailed,
  };
}

/** What is drawn, in words; of detailed occupations, how many. */
const everyOne = ({ category }: MapView, { rows, isDetailed }: TreemapData) =>
  isDetailed
    ? `Each of the ${rows.filter((row) => category === null || row.category === category).length} detailed occupations${category === null ? " of the US economy" : ""}`
    : "Every US occupation with published employment";

interface Shown {
  view: MapView;
  data: TreemapData;
  /** Those that the view leaves. */
  rows: readonly ValueRow[];
  by: string;
  inCategory: boolean;
}

function finding({ view, data, rows, by, inCategory }: Shown): string {
  const { measure } = data;
  if (rows.length === 0) return "no occupation is left by these choices";
  if (view.highlight !== null) return litFinding(highlights[view.highlight].label, rows, data, by);
  if (view.steps !== null)
    return `${counted(rows.length)} with ${share(rows, data)} of all jobs: ${stepWords(measure, view.steps)}, by ${by}`;
  if (measure.unit === "schooling") return schoolingFinding(rows);
  if (measure.unit === "step of exposure") return bureauFinding(rows, measure, by, inCategory);
  if (inCategory) return endsOfCategory(rows, measure, by);
  const groups = data.groups.filter(isScored);
  const end = (side: "high" | "low") =>
    endOf(
      groups,
      ({ value }) => value,
      side,
      ({ title }: TreemapGroup) => title,
      meanWords(measure),
    );
  return endsOfMap(measure, end("high"), end("low"), by, Math.min(...groups.map(({ value }) => value)) < 0);
}

/** The categories at both ends of the map. */
function endsOfMap({ id, scale }: MeasureFacts, high: string, low: string, by: string, shrinks: boolean): string {
  switch (scale.ramp) {
    case "pay":
      return `${by} is highest in ${high}, lowest in ${low}`;
    case "outlook":
      return `jobs are projected to grow most in ${high}, to ${shrinks ? "shrink most" : "grow least"} in ${low}`;
    default:
      return id === "frey-osborne"
        ? `by ${by}, the work most open to computers is in ${high}, the least in ${low}`
        : `by ${by}, the work most exposed to AI is in ${high}, the least in ${low}`;
  }
}

/** The occupations at both ends of a category. */
function endsOfCategory(all: readonly ValueRow[], measure: MeasureFacts, by: string): string {
  const rows = all.filter(isScored);
  const values = rows.map(({ value }) => value);
  if (rows.length === 0) return `no occupation has a figure by ${by}`;
  if (Math.min(...values) === Math.max(...values))
    return `${rows.length === 1 ? titleInSentence(rows[0]?.title ?? "") : `all ${counted(rows.length)}`}: ${measure.print(values[0] ?? 0)}, by ${by}`;
  const end = (side: "high" | "low") => {
    const value = side === "high" ? Math.max(...values) : Math.min(...values);
    return endOf(
      rows,
      (row) => row.value,
      side,
      ({ title }: ValueRow) => `${titleInSentence(title)} (${measure.print(value)})`,
      measure.print,
    );
  };
  switch (measure.scale.ramp) {
    case "pay":
      return `${end("high")} have the highest ${by}, ${end("low")} the lowest`;
    case "outlook":
      return `${end("high")} are projected to grow most, ${end("low")} to ${Math.min(...values) < 0 ? "shrink most" : "grow least"}`;
    default:
      return `${end("high")} are the most ${measure.id === "frey-osborne" ? "open to computers" : "exposed"} by ${by}, ${end("low")} the least`;
  }
}

/** A mean of levels would be no level, so jobs are counted. */
function schoolingFinding(rows: readonly ValueRow[]): string {
  const known = rows.filter(isScored);
  const jobs = (some: readonly ValueRow[]) => some.reduce((sum, row) => sum + row.jobs, 0);
  const diploma = schooling.indexOf("High school diploma or equivalent");
  const few = known.filter(({ value }) => value <= diploma);
  return `${percent(jobs(few), jobs(known))} of jobs with a typical level ask for a high school diploma or less`;
}

/** The Bureau's steps have no mean either. Of the whole map both ends are said, of a category the step with the most jobs. */
function bureauFinding(rows: readonly ValueRow[], { scale }: MeasureFacts, by: string, inCategory: boolean): string {
  const jobs = (some: readonly ValueRow[]) => some.reduce((sum, row) => sum + row.jobs, 0);
  const counts = scale.labels.map((label, step) => ({
    label,
    of: jobs(rows.filter(({ value }) => value !== null && stepOf(scale, value) === step)),
  }));
  const [low, , , high] = counts;
  const most = counts.reduce((a, b) => (b.of > a.of ? b : a));
  const shown = inCategory ? most : (high ?? most);
  const other = inCategory || low === undefined ? "" : `, ${percent(low.of, jobs(rows))} in those of ${low.label}`;
  return `by ${by}, ${percent(shown.of, jobs(rows))} of jobs are in occupations of ${shown.label} exposure to AI${other}`;
}

/** The group's mean beside that of all; where there is no mean, its jobs. */
function litFinding(label: string, rows: readonly ValueRow[], data: TreemapData, by: string): string {
  const words = meanWords(data.measure);
  const [own, all] = [rows, data.rows].map((some) => weightedMean(some, measuredBy(data.measure.id)));
  if (isNamed(data.measure.unit) || own === null || own === undefined || all === null || all === undefined)
    return `${label}: ${counted(rows.length)}, ${share(rows, data)} of all jobs`;
  return `${label}: ${words(own)} on average by ${by}, all occupations ${words(all)}`;
}

const percent = (part: number, all: number) => (part > 0 && part / all < 0.01 ? "less than 1%" : `${Math.round((100 * part) / all)}%`);

const share = (rows: readonly ValueRow[], data: TreemapData) => {
  const jobs = (some: readonly ValueRow[]) => some.reduce((sum, row) => sum + row.jobs, 0);
  return percent(jobs(rows), jobs(data.rows));
};

/** A mean weighted by jobs as the sentence below the map prints it. */
const meanWords = (measure: MeasureFacts) => (value: number) => {
  const digits =
    measure.unit === "US dollars a year" || measure.unit === "percentile"
      ? 0
      : measure.unit === "score of 1" || measure.unit === "z-score"
        ? 2
        : 1;
  return measure.print(Number(value.toFixed(digits)));
};

/** Which values the chosen steps hold: `from 0.15 to under 0.40`, `9 of 10 or more`. */
function stepWords({ scale, unit, print }: MeasureFacts, [first, last]: readonly [number, number]): string {
  const { starts, labels } = scale;
  if (isNamed(unit) || first === last)
    return labels
      .slice(first, last + 1)
      .join(", ")
      .replace(/,$/, "");
  const [low, high] = [starts[first - 1], starts[last]];
  if (low === undefined) return `under ${print(high ?? 0)}`;
  return high === undefined ? `${print(low)} or more` : `from ${print(low)} to under ${print(high)}`;
}

/** What is dimmed, where something is. */
const leftOut = ({ steps, highlight }: MapView) => (steps === null && highlight === null ? "" : " The others are dimmed.");

function howToRead({ scale }: MeasureFacts): string {
  const [low = "", high = ""] = [scale.labels[0]?.replace(/,$/, ""), scale.labels.at(-1)];
  return `Each tile is an occupation. A larger tile means more jobs. Its color is one of the steps of the key, which run from “${low}” to “${high}”; a pale tile with a mark in its corner has no figure. Tiles stand together in the groups of the Occupational Outlook Handbook.`;
}

/** Whether a view is the one that the page opens with, whatever card or table is open. */
const isOpening = (view: MapView, measure: MapView["measure"]): boolean =>
  view.measure === measure && view.category === null && view.steps === null && view.highlight === null;

/** The map's view that an address asks for. */
export const openMap: OpenView<MapData> = (chart, parameters, figures) => {
  const measure = chart.measure as MeasureId;
  const view = readView(parameters, figures.known, measure);
  const data = treemapFrom(figures, view.measure);
  return { kind: "treemap", view, data, isOpening: isOpening(view, measure), words: (notes) => mapWords(view, data, notes) };
};
