import { levelsDate, payDate } from "../../schema/vintage.ts";
import type { FigureKind } from "../../schema/unit.ts";
import type { Rows } from "../../schema/tables.ts";
import type { DataColumn } from "../data-column.ts";

/** One figure of `pay-levels.csv`. Lists that differ in method and date keep their own rows. */
export type LevelRow = Rows["pay-levels"][number];

/** An occupation with a published median, as it may stand beside the ladder. */
export interface PaidJob {
  slug: string;
  title: string;
  /** US dollars a year. */
  medianPay: number;
  /** `floor`: the published figure is a lower bound; `hourly`: the hourly median times 2,080. */
  payBasis: "annual" | "hourly" | "floor";
}

/** One figure of the pay scale: a level's, or the median of the occupation beside it. */
export interface PayRow extends Omit<LevelRow, "kind" | "level"> {
  kind: FigureKind;
  /** `E7`, or the title of the occupation. */
  level: string;
  /** The occupation, in its row alone. */
  job: PaidJob | null;
}

const levelOrder = (row: LevelRow) => Number(row.level.slice(1));

/** The figures of the levels by level, then by date; the occupation's last. */
export const payRowsOf = (rows: readonly LevelRow[], job: PaidJob | null): PayRow[] => [
  ...rows.toSorted((a, b) => levelOrder(a) - levelOrder(b) || a.date.localeCompare(b.date)).map((row): PayRow => ({ ...row, job: null })),
  ...(job === null ? [] : [jobRow(job)]),
];

const jobRow = (job: PaidJob): PayRow => ({
  id: job.slug,
  level: job.title,
  to_level: null,
  date: payDate,
  source: "bls-ooh",
  kind: "measured",
  base: null,
  stock: null,
  bonus: null,
  total: job.medianPay,
  total_high: null,
  claim: null,
  job,
});

/** `E7`, or `E7 to E9`. */
export const levelName = ({ level, to_level: to }: PayRow): string => (to === null ? level : `${level} to ${to}`);

/** What a row's figure is, in words. */
export function whatOf({ kind, date, job }: PayRow): string {
  if (job !== null) return { annual: "median pay", hourly: "median pay, hourly times 2,080", floor: "median pay, at least" }[job.payBasis];
  if (kind === "claimed") return "total pay, claimed in the video";
  return date === levelsDate ? "total pay, self-reported" : "total pay, self-reported, year-end list";
}

const money = (name: "base" | "stock" | "bonus" | "total", label: string): DataColumn<PayRow> => ({
  name,
  label,
  type: "integer",
  unit: "US dollars a year",
  value: (row) => row[name],
});

export const payColumns: readonly DataColumn<PayRow>[] = [
  {
    name: "level",
    label: "Level or job",
    type: "string",
    value: levelName,
  },
  { name: "date", label: "Date", type: "string", value: (row) => row.date },
  { name: "kind", label: "Kind", type: "string", value: (row) => row.kind },
  { name: "what", label: "What", type: "string", value: whatOf },
  money("base", "Base"),
  money("stock", "Stock"),
  money("bonus", "Bonus"),
  { ...money("total", "Total"), leads: true },
  { name: "total_high", label: "Upper end", type: "integer", unit: "US dollars a year", value: (row) => row.total_high },
  { name: "source", label: "Source", type: "string", value: (row) => row.source, to: (row) => `sources/${row.source}` },
];
