import type { Atlas } from "../../atlas/atlas.ts";
import { lineOf, tableFile } from "../../content/csv-table.ts";
import type { Problem } from "../../content/problem.ts";
import type { TableName } from "../../schema/tables.ts";

/** Below this share of its employment with a score an occupation is not scored: `exposure.csv` says so. */
const leastShare = 0.5;

/** What cells of two tables say of one occupation, or of one of its percentiles. */
export function checkAcross({ rows, bySlug }: Pick<Atlas, "rows" | "bySlug">): Problem[] {
  const scores = new Map(rows.exposure.map((row) => [row.slug, row]));
  return [
    ...rows["pay-ranges"].flatMap((row) => {
      const published = bySlug.get(row.slug)?.medianPay ?? null;
      if (row.method !== "exact" || row.p50 === null || published === null || row.p50 === published) return [];
      const message = `write ${published}, the median_pay of occupations.csv, or make the method mixture`;
      return [problem("pay-ranges", row, "p50", message, String(row.p50))];
    }),
    ...(["pay-ranges", "detailed-pay"] as const).flatMap((name) =>
      rows[name].flatMap((row) => {
        const cells: Readonly<Record<string, unknown>> = row;
        const lost = (row.floors?.split(" ") ?? []).find((column) => cells[column] === null && cells[`hourly_${column}`] === null);
        return lost === undefined ? [] : [problem(name, row, "floors", "name percentiles that the row has: this one is blank", lost)];
      }),
    ),
    ...rows["matched-shares"].flatMap((row) => {
      const scored = scores.get(row.slug)?.[row.measure] ?? null;
      if ((scored !== null) === row.share >= leastShare) return [];
      const message =
        scored === null
          ? `write a share under ${leastShare}: exposure.csv lacks ${row.measure} for this occupation, or give it there`
          : `write a share of ${leastShare} or more: exposure.csv has ${row.measure} for this occupation, or leave that blank`;
      return [problem("matched-shares", row, "share", message, String(row.share))];
    }),
  ];
}

function problem(name: TableName, row: object, field: string, message: string, found: string): Problem {
  const line = lineOf(row);
  return { file: tableFile(name), ...(line === undefined ? {} : { line }), field, message, found };
}
