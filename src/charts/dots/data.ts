import { isNoneMeasured, isPast, type AxisId, type ExposureId } from "../../schema/measure.ts";
import { isScore } from "../../schema/measure-records.ts";
import { columnOfJobs, type Data, type DataColumn } from "../data-column.ts";
import { measures, ordinal } from "../../atlas/measure.ts";
import type { Occupation } from "../../atlas/occupation.ts";
import { bySize, rankCorrelation } from "../../atlas/rank.ts";
import type { MapData } from "../live/map-data.ts";
import type { NamedRow } from "../rows.ts";

/** What an occupation has of a measure: the figure as published, and its position on an axis. */
export interface AxisValue {
  /** null is missing. */
  value: number | null;
  /** Percentile rank for a score, else the value itself; null where there is none. */
  position: number | null;
}

export interface DotRow extends NamedRow {
  x: AxisValue;
  y: AxisValue;
}

/** What an author points out at a dot. */
export interface Remark {
  /** Slug. */
  occupation: string;
  says: string;
}

export interface DotsData extends Data<"dots", DotRow> {
  x: AxisId;
  y: AxisId;
  /** The axis that shows today's exposure, which readers may change. */
  exposure: "across" | "up";
  /** Of the view that the chart opens with; none by another measure, of which they need not be true. */
  remarks: readonly Remark[];
}

/** A score is placed by its percentile rank: scores have units that nobody can compare. A zero that says "none measured" has none. */
const axisValueOf = (id: AxisId, value: number | null, rank: number | null): AxisValue => ({
  value,
  position: !isScore(id) ? value : isNoneMeasured(id, value) ? null : rank,
});

export const axisValue = (occupation: Occupation, id: AxisId): AxisValue =>
  axisValueOf(id, measures[id].value(occupation), isScore(id) ? occupation.ranks[id] : null);

export const dotRow = ({ slug, title, shortTitle, category, categoryTitle, jobs }: NamedRow, x: AxisValue, y: AxisValue): DotRow => ({
  slug,
  title,
  shortTitle,
  category,
  categoryTitle,
  jobs,
  x,
  y,
});

/** The chart's data from its rows, the largest occupation first. */
export function dotsOf(
  rows: readonly DotRow[],
  x: AxisId,
  y: AxisId,
  exposure: DotsData["exposure"],
  remarks: DotsData["remarks"] = [],
): DotsData {
  const sorted = rows.toSorted(bySize);
  return { kind: "dots", rows: sorted, columns: dotColumns(x, y), x, y, exposure, remarks };
}

/** The measure of exposure that the data show. */
export const exposureOf = ({ x, y, exposure }: DotsData): ExposureId => (exposure === "across" ? x : y) as ExposureId;

/** Whether a row has both figures, and so a dot. */
export const isDrawn = ({ x, y }: DotRow): boolean => x.value !== null && y.value !== null;

/** Whether it has a figure on both axes and a rank on neither or only one: "none measured". */
export const isUnranked = (row: DotRow): boolean => isDrawn(row) && (row.x.position === null || row.y.position === null);

/** Fewer pairs than this say nothing about an order. */
const fewest = 5;

/** Spearman's rank correlation of the rows with a position on both axes, and their number; null where it would mean nothing. */
export function correlationOf(rows: readonly DotRow[]): { value: number | null; n: number } {
  const pairs = rows.flatMap(({ x, y }) => (x.position === null || y.position === null ? [] : [[x.position, y.position] as const]));
  const value = pairs.length < fewest ? NaN : rankCorrelation(pairs);
  return { value: Number.isFinite(value) ? Number(value.toFixed(2)) : null, n: pairs.length };
}

/** A row's figure in words: `63rd percentile`, `$93,600`, `none measured`, `not scored`. */
export function inWords(id: AxisId, { value, position }: AxisValue): string {
  if (value === null) return isScore(id) ? "not scored" : "not published";
  if (position === null) return measures[id].print(value);
  if (!isScore(id)) return measures[id].print(value);
  return `${ordinal(Math.round(position))} percentile${isPast(id) ? ` in ${measures[id].vintage}` : ""}`;
}

const dotColumns = (x: AxisId, y: AxisId): readonly DataColumn<DotRow>[] => [
  { name: "occupation", label: "Occupation", type: "string", value: (row) => row.title, to: (row) => `occupations/${row.slug}` },
  { name: "slug", label: "Slug", type: "string", value: (row) => row.slug },
  { name: "category", label: "Category", type: "string", value: (row) => row.categoryTitle },
  columnOfJobs(),
  ...axisColumns(x, (row) => row.x),
  ...axisColumns(y, (row) => row.y),
];

function axisColumns(id: AxisId, of: (row: DotRow) => AxisValue): DataColumn<DotRow>[] {
  const { label, unit, kind, print } = measures[id];
  const tenth = (value: number | null) => (value === null ? null : Number(value.toFixed(1)));
  const rank: DataColumn<DotRow> = {
    leads: true,
    name: id === "mean-rank" ? id : `${id}-rank`,
    label: `${label}, percentile`,
    type: "number",
    unit: "percentile",
    kind,
    value: (row) => tenth(of(row).position),
    print: (row) => String(tenth(of(row).position) ?? inWords(id, of(row))),
  };
  if (id === "mean-rank") return [rank];
  const figure: DataColumn<DotRow> = {
    leads: true,
    name: id,
    label,
    type: "number",
    unit,
    kind,
    value: (row) => of(row).value,
    print: (row) => (of(row).value === null ? inWords(id, of(row)) : print(of(row).value ?? 0)),
  };
  return isScore(id) ? [figure, rank] : [figure];
}

/** What a chart of dots shows, from the published figures. */
export function dotsFrom(
  figures: MapData,
  x: AxisId,
  y: AxisId,
  exposure: DotsData["exposure"],
  remarks: DotsData["remarks"] = [],
): DotsData {
  const [across, up] = [valuesOf(figures, x), valuesOf(figures, y)];
  const none: AxisValue = { value: null, position: null };
  const rows = figures.rows("mean-rank").map((row) => dotRow(row, across.get(row.slug) ?? none, up.get(row.slug) ?? none));
  return dotsOf(rows, x, y, exposure, remarks);
}

const valuesOf = (figures: MapData, id: AxisId) =>
  new Map([...figures.figures(id)].map(([slug, { value, percentile }]) => [slug, axisValueOf(id, value, percentile)]));
