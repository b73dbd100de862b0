import { measures, originOf } from "../../atlas/measure.ts";
import { bySize } from "../../atlas/rank.ts";
import type { Occupation } from "../../atlas/occupation.ts";
import type { SkylineColor } from "../../schema/skyline-color.ts";
import { comparedMonths } from "../../schema/vintage.ts";
import { columnOfJobs, type Data, type DataColumn } from "../data-column.ts";
import { percentWords } from "../job-change/figure-words.ts";
import { pageOf, type NamedRow } from "../rows.ts";
import { isLit, type HighlightId } from "../treemap/highlight.ts";

/** An occupation with employment and all that a skyline can show of it. null is missing. */
export interface SkylineRow extends NamedRow {
  /** Of ten, by the video's map: the column that it stands in. */
  score: number;
  /** Projected change in jobs, percent. */
  projected: number | null;
  /** Change in employees' jobs since the older of the two surveys, percent. */
  since: number | null;
  /** Lowest, highest and mean percentile of the current measures; null where fewer than two rank it. */
  range: { low: number; high: number; mean: number } | null;
}

/** What the content of a chart chooses. */
export interface SkylineLook {
  shape: "stacked" | "ranges";
  color: SkylineColor;
  lit: readonly HighlightId[];
}

/** The occupations of one score, the largest first. */
export interface SkylineBin {
  score: number;
  jobs: number;
  rows: readonly SkylineRow[];
}

export interface SkylineData extends Data<"skyline", SkylineRow>, SkylineLook {
  /** From the lowest score that any occupation has to the highest, none left out between. */
  bins: readonly SkylineBin[];
}

/** What is known of an occupation besides its name and its jobs. */
export const skylineFigures = ({
  scores,
  projectedChange,
  disagreement,
  meanRank,
}: Pick<Occupation, "scores" | "projectedChange" | "disagreement" | "meanRank">): Omit<SkylineRow, keyof NamedRow | "since" | "score"> & {
  score: number | null;
} => ({
  score: scores.karpathy,
  projected: projectedChange,
  range: disagreement === null || meanRank === null ? null : { low: disagreement.low, high: disagreement.high, mean: meanRank },
});

/** Everything that the chart shows. Occupations without a score are in no column; there are none today. */
export function skylineOf(given: readonly SkylineRow[], look: SkylineLook): SkylineData {
  const rows = given.toSorted(bySize);
  const scores = rows.map(({ score }) => score);
  const first = Math.min(...scores);
  const bins = Array.from({ length: rows.length === 0 ? 0 : Math.max(...scores) - first + 1 }, (_, index): SkylineBin => {
    const members = rows.filter(({ score }) => score === first + index);
    return { score: first + index, jobs: jobsOf(members), rows: members };
  });
  return { kind: "skyline", rows, bins, columns: columnsOf(look), ...look };
}

export const jobsOf = (rows: readonly { jobs: number }[]): number => rows.reduce((sum, { jobs }) => sum + jobs, 0);

/** Whether a tile keeps its color: where no group is lit, all do. */
export const isBright = ({ lit }: SkylineLook, row: SkylineRow): boolean => lit.length === 0 || lit.some((id) => isLit(id, row));

const percentiles = { type: "number", unit: "percentile", kind: "modelled", origin: originOf(measures["mean-rank"]) } as const;
const whole = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value));

const figureColumns = {
  score: {
    name: "karpathy",
    label: measures.karpathy.label,
    type: "number",
    unit: "score of 10",
    kind: "modelled",
    origin: originOf(measures.karpathy),
    value: (row) => row.score,
    print: (row) => `${row.score} of 10`,
  },
  projected: {
    name: "projected-change",
    label: measures["projected-change"].label,
    type: "number",
    unit: "percent change",
    kind: "projected",
    origin: originOf(measures["projected-change"]),
    value: (row) => row.projected,
    print: ({ projected }) => (projected === null ? "–" : measures["projected-change"].print(projected)),
  },
  since: {
    name: "jobs-since",
    label: `Employees, ${comparedMonths}`,
    type: "number",
    unit: "percent change",
    kind: "measured",
    origin: { to: "sources/bls-oews-national", vintage: comparedMonths },
    value: (row) => row.since,
    print: ({ since }) => (since === null ? "–" : percentWords(since)),
  },
  low: { ...percentiles, name: "lowest_percentile", label: "Lowest percentile", value: ({ range }) => whole(range?.low) },
  high: { ...percentiles, name: "highest_percentile", label: "Highest percentile", value: ({ range }) => whole(range?.high) },
  mean: { ...percentiles, name: "mean-rank", label: measures["mean-rank"].label, value: ({ range }) => whole(range?.mean) },
} satisfies Record<string, DataColumn<SkylineRow>>;

const columnsOf = ({ shape, color }: SkylineLook): readonly DataColumn<SkylineRow>[] => [
  { name: "occupation", label: "Occupation", type: "string", value: (row) => row.title, to: pageOf },
  { name: "slug", label: "Slug", type: "string", value: (row) => row.slug },
  { name: "category", label: "Category", type: "string", value: (row) => row.categoryTitle },
  columnOfJobs("sources/bls-ooh"),
  ...[
    figureColumns.score,
    ...(color === "projected-change" ? [figureColumns.projected] : color === "jobs-since" ? [figureColumns.since] : []),
    ...(shape === "ranges" ? [figureColumns.low, figureColumns.high, figureColumns.mean] : []),
  ].map((column) => ({ ...column, leads: true as const })),
];
