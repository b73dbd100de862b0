import type { Atlas } from "../../atlas/atlas.ts";
import { currentRanks } from "../../atlas/exposure-sentences.ts";
import { rowsAtEachEnd } from "../../charts/measures/view.ts";
import { nextDataOf } from "../../charts/next-jobs/occupations.ts";
import { nextRows } from "../../charts/next-jobs/rows.ts";
import { plainNextView } from "../../charts/next-jobs/view.ts";
import type { Library } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import type { ChartSpec } from "../../schema/chart.ts";

/** What a chart's options leave empty or push off its axis. */
export const checkCharts = ({ charts }: Library, atlas: Atlas): Problem[] =>
  [...charts.values()].flatMap((entry) => emptied(entry.data, atlas).map((problem) => ({ file: entry.file, ...problem })));

type Found = Omit<Problem, "file">;

/** Occupations at both ends of the list of measures that its widest drawing shows. */
const leastShown = 2 * rowsAtEachEnd.wide;

function emptied(spec: ChartSpec, atlas: Atlas): Found[] {
  if (spec.kind === "next-jobs" && atlas.bySlug.has(spec.start)) {
    const near = nextRows(nextDataOf(atlas, neighborhoodOf(atlas.rows), new Map()), spec.start, plainNextView);
    if ((near?.rows ?? []).length === 0)
      return [{ field: "start", message: "name an occupation with neighbors: this one has none to draw", found: spec.start }];
  }
  if (spec.kind === "measures") {
    const { leastJobs, leastMeasures } = spec;
    const shown = atlas.occupations.filter((each) => (each.jobs ?? 0) >= leastJobs && currentRanks(each).length >= leastMeasures);
    if (shown.length < leastShown)
      return [
        {
          field: "leastJobs",
          message: `write a lower number, or fewer leastMeasures: the lists of the drawing need ${leastShown} occupations`,
          found: String(leastJobs),
        },
      ];
  }
  if (spec.kind === "pay-scale") {
    const amounts = atlas.rows["pay-levels"].flatMap(({ total, total_high }) => [total, total_high ?? total]);
    const { medianPay, payRange } = atlas.bySlug.get(spec.beside) ?? {};
    const all = [...amounts, medianPay, payRange?.p10, payRange?.p90].filter((amount) => typeof amount === "number");
    const ends = { from: Math.min(...all), to: Math.max(...all) };
    if (spec.from > ends.from)
      return [{ field: "from", message: `write at most ${ends.from}, the least that the chart draws`, found: String(spec.from) }];
    if (spec.to < ends.to)
      return [{ field: "to", message: `write at least ${ends.to}, the most that the chart draws`, found: String(spec.to) }];
  }
  return [];
}
