import { levelsDate } from "../../schema/vintage.ts";
import type { PayLevelId } from "../../schema/pay-level.ts";
import type { Data } from "../data-column.ts";
import type { Occupation } from "../../atlas/occupation.ts";
import { payColumns, payRowsOf, type LevelRow, type PaidJob, type PayRow } from "./rows.ts";

export const payAxes = ["log", "linear"] as const;
export type PayAxisId = (typeof payAxes)[number];

export interface PayScaleData extends Data<"pay-scale", PayRow> {
  /** Ends of the logarithmic axis, US dollars a year. */
  from: number;
  to: number;
  axis: PayAxisId;
  /** The level that the job is compared with. */
  level: PayLevelId;
  job: PaidJob | null;
}

/** Everything that the pay scale shows. */
export const payScaleOf = (
  levels: readonly LevelRow[],
  ends: { from: number; to: number },
  { axis, level, job }: { axis: PayAxisId; level: PayLevelId; job: PaidJob | null },
): PayScaleData => ({
  kind: "pay-scale",
  rows: payRowsOf(levels, job),
  columns: payColumns,
  from: ends.from,
  to: ends.to,
  axis,
  level,
  job,
});

/** The occupation as it stands beside the ladder; null where no pay is published. */
export const paidJobOf = ({ slug, title, medianPay, payBasis }: Occupation): PaidJob | null =>
  medianPay === null ? null : { slug, title, medianPay, payBasis: payBasis ?? "annual" };

/** The figure that stands for a level: its bar, or its latest year-end total where the bars have none. */
export function levelFigure(rows: readonly PayRow[], level: PayLevelId): PayRow | null {
  const own = rows.filter((row) => row.level === level && row.kind === "reported");
  return own.find((row) => row.date === levelsDate) ?? own.at(-1) ?? null;
}

/** How many years of the job's median one year at the level is; null where either figure is missing. */
export function yearsOfJob({ rows, level, job }: PayScaleData): number | null {
  const figure = levelFigure(rows, level);
  return figure === null || job === null ? null : figure.total / job.medianPay;
}
