import { scoreIds, type ScoreId } from "../../schema/measure.ts";
import { bureauLabel } from "../../schema/score-marks.ts";
import { columnOfJobs, bureauOrder, type Data, type DataColumn } from "../data-column.ts";
import { measures } from "../../atlas/measure.ts";
import type { MeasuresRow } from "../rows.ts";
import { currentRanks } from "../../atlas/exposure-sentences.ts";
import { printedSpread, rankOf, type Occupation } from "../../atlas/occupation.ts";

export interface MeasuresData extends Data<"measures", MeasuresRow> {
  /** Title of the category that the rows belong to; null where they are all. */
  category: string | null;
  /** Which occupations the drawing in the page may show; the table has all. */
  rule: MeasuresRule;
}

export interface MeasuresRule {
  leastJobs: number;
  leastMeasures: number;
}

/** The chart's data from its rows: the largest spread first. */
export const measuresOf = (rows: readonly MeasuresRow[], rule: MeasuresRule, category: string | null = null): MeasuresData => ({
  kind: "measures",
  rows: rows.toSorted(bySpread),
  columns: measuresColumns,
  category,
  rule,
});

/** By the spread that is printed; of equals the one with the larger exact one first. */
export const bySpread = (a: MeasuresRow, b: MeasuresRow) =>
  printedSpread(b.disagreement) - printedSpread(a.disagreement) ||
  b.disagreement.spread - a.disagreement.spread ||
  a.slug.localeCompare(b.slug);

/** The current measures at the ends: who ranks the occupation lowest, who highest. */
export function endsOf(row: Pick<Occupation, "scores" | "ranks">): { low: ScoreId; high: ScoreId } {
  const known = currentRanks(row);
  return { low: known[0]?.id ?? "karpathy", high: known.at(-1)?.id ?? "karpathy" };
}

/** A tenth of a percentile is finer than any of these measures. */
const tenth = (value: number) => Math.round(value * 10) / 10;

const percentile = (
  name: string,
  label: string,
  value: (row: MeasuresRow) => number | null,
  unit: "percentile" | "percentile points" = "percentile",
): DataColumn<MeasuresRow> => ({
  name,
  label,
  type: "number",
  unit,
  kind: "modelled",
  value: (row) => {
    const known = value(row);
    return known === null ? null : tenth(known);
  },
});

const measuresColumns: readonly DataColumn<MeasuresRow>[] = [
  { name: "occupation", label: "Occupation", type: "string", value: (row) => row.title, to: (row) => `occupations/${row.slug}` },
  { name: "slug", label: "Slug", type: "string", value: (row) => row.slug },
  { name: "category", label: "Category", type: "string", value: (row) => row.categoryTitle },
  columnOfJobs(),
  { ...percentile("spread", "Spread, points", (row) => row.disagreement.spread, "percentile points"), leads: true },
  { ...percentile("mean-rank", "Mean percentile", (row) => row.meanRank), leads: true },
  ...scoreIds.flatMap((id): DataColumn<MeasuresRow>[] => {
    const { label, unit, kind, print } = measures[id];
    return [
      {
        name: id,
        label,
        type: "number",
        unit,
        kind,
        value: (row) => row.scores[id],
        print: ({ scores: { [id]: score } }) => (score === null ? "not scored" : print(score)),
      },
      percentile(`${id}-rank`, "Rank, of 100", (row) => rankOf(row, id)),
    ];
  }),
  {
    name: "bureau-exposure",
    label: bureauLabel,
    type: "string",
    kind: "modelled",
    order: bureauOrder(({ bureauLevel }) => bureauLevel),
    value: ({ bureauLevel }) => (bureauLevel === null ? null : measures["bureau-exposure"].print(bureauLevel)),
  },
];
