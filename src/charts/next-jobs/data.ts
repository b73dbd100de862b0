import { detailedPayMonth, newestProjectionYears, payMonth, projectedYear } from "../../schema/vintage.ts";
import type { ExposureId } from "../../schema/measure.ts";
import { columnOfJobs, type Data, type DataColumn } from "../data-column.ts";
import type { Listed } from "../../neighbors/tables.ts";
import { measures, originOf } from "../../atlas/measure.ts";
import { percentileOf, type NextData, type NextOccupation } from "./occupations.ts";
import { boundNames } from "./dead-end.ts";
import { nextRows, type Bounds, type NextRow, type NextRows } from "./rows.ts";
import { payGap } from "../../atlas/pay-difference.ts";
import { print } from "../../text/format-figure.ts";

/** A near job as the chart draws it. */
export interface NextJobsRow extends NextRow {
  slug: string;
  title: string;
  shortTitle: string;
  jobs: number | null;
  categoryTitle: string;
  /** Its position on the axis across: likeness, or minus its position on O*NET's list. */
  x: number;
  /** Percentile by the measure; null where there is none. */
  percentile: number | null;
  /** By how much its median pay is higher, US dollars a year; null where that is not known. */
  gap: number | null;
  isShown: boolean;
}

export interface NextJobsData extends Data<"next-jobs", NextJobsRow> {
  found: NextRows;
  from: NextOccupation;
  /** Percentile of the job started from; null where there is none. */
  percentile: number | null;
  exposure: ExposureId;
  bounds: Bounds;
}

/** The chart's rows: every near job that rules let pass, the nearest first. Throws where the atlas has no such job. */
export function nextJobsOf(data: NextData, from: string, bounds: Bounds): NextJobsData {
  const found = nextRows(data, from, bounds);
  if (found === null) throw new Error(`no job ${from}`);
  const { measure } = bounds;
  const rows = found.near.map((row, index): NextJobsRow => {
    const { occupation } = row;
    const { slug, title, shortTitle, jobs, category } = occupation;
    return {
      ...row,
      slug,
      title,
      shortTitle,
      jobs,
      categoryTitle: data.categories.get(category) ?? category,
      x: row.likeness ?? -index - 1,
      percentile: percentileOf(occupation, measure),
      gap: payGap(found.from, occupation)?.by ?? null,
      isShown: row.keptBy.length === 0,
    };
  });
  return {
    kind: "next-jobs",
    rows,
    columns: nextColumns(measure),
    found,
    from: found.from,
    percentile: percentileOf(found.from, measure),
    exposure: measure,
    bounds,
  };
}

/** Whether a job has a percentile, and so a dot. */
export const isPlaced = ({ percentile }: NextJobsRow): boolean => percentile !== null;

/** `+$8,700`, `−$15,000`, `$0`. */
export const gapWords = (gap: number): string => `${gap > 0 ? "+" : ""}${print(gap, "US dollars a year")}`;

/** Whose lists have the pair; null where nobody's has. */
const listWords = ({ onet, bls }: Listed): string | null =>
  [onet ? "O*NET" : "", bls ? "BLS" : ""].filter((name) => name !== "").join(", ") || null;

const tenth = (value: number | null) => (value === null ? null : Number(value.toFixed(1)));

function nextColumns(measure: ExposureId): readonly DataColumn<NextJobsRow>[] {
  const { label, kind } = measures[measure];
  return [
    { name: "occupation", label: "Occupation", type: "string", value: (row) => row.title, to: (row) => `occupations/${row.slug}` },
    { name: "slug", label: "Slug", type: "string", value: (row) => row.slug },
    { name: "category", label: "Category", type: "string", value: (row) => row.categoryTitle },
    {
      name: "likeness",
      label: "Likeness, standard deviations above the mean of all pairs",
      type: "number",
      unit: "z-score",
      kind: "modelled",
      value: (row) => row.likeness,
    },
    {
      name: measure === "mean-rank" ? measure : `${measure}-rank`,
      label: `${label}, percentile`,
      type: "number",
      unit: "percentile",
      kind,
      value: (row) => tenth(row.percentile),
      leads: true,
      origin: originOf(measures[measure]),
    },
    columnOfJobs(),
    {
      name: "median_pay",
      label: `Median pay, ${payMonth}`,
      type: "integer",
      unit: "US dollars a year",
      kind: "measured",
      value: (row) => row.occupation.medianPay,
      origin: originOf(measures["median-pay"]),
    },
    {
      name: "pay_difference",
      label: "Difference in median pay",
      type: "integer",
      unit: "US dollars a year",
      kind: "measured",
      value: (row) => row.gap,
      leads: true,
      print: (row) => (row.gap === null ? "–" : gapWords(row.gap)),
    },
    {
      name: "projected_change",
      label: `Projected change to ${projectedYear}, percent`,
      type: "integer",
      unit: "percent change",
      kind: "projected",
      value: (row) => row.occupation.projectedChange,
    },
    {
      name: "newest_median_pay",
      label: `Median pay, ${detailedPayMonth}`,
      type: "integer",
      unit: "US dollars a year",
      kind: "measured",
      value: (row) => row.occupation.newest?.pay?.median ?? null,
      origin: { to: "sources/bls-oews-national", vintage: detailedPayMonth },
    },
    {
      name: "newest_projected_change",
      label: `Projected change, ${newestProjectionYears}, percent`,
      type: "number",
      unit: "percent change",
      kind: "projected",
      value: (row) => row.occupation.newest?.change ?? null,
      origin: { to: "sources/bls-ai-exposure", vintage: newestProjectionYears },
    },
    {
      name: "openings",
      label: `Openings a year, ${newestProjectionYears}`,
      type: "integer",
      unit: "openings a year",
      kind: "projected",
      value: (row) => row.occupation.newest?.openings ?? null,
      origin: { to: "sources/bls-ai-exposure", vintage: newestProjectionYears },
    },
    {
      name: "entry_education",
      label: "Typical entry",
      type: "string",
      value: (row) => row.occupation.education,
      print: ({ occupation: { education } }) => (education === null ? "–" : print(education, "schooling")),
    },
    { name: "listed", label: "Listed as related by", type: "string", value: (row) => listWords(row.listed) },
    {
      name: "kept_back_by",
      label: "Kept back by the bound on",
      type: "string",
      value: (row) => (row.isShown ? null : row.keptBy.map((id) => boundNames[id]).join(", ")),
    },
  ];
}
