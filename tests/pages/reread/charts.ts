import { agreementRules } from "./charts/agreement-rules.ts";
import { categoryRules } from "./charts/category-rules.ts";
import { changeRules } from "./charts/change-rules.ts";
import { readChartPage, type ChartRule } from "./charts/chart-page.ts";
import { economyRules } from "./charts/economy-rules.ts";
import { headlineRules } from "./charts/headline-rules.ts";
import { mapRules } from "./charts/map-rules.ts";
import { skylineRules } from "./charts/skyline-rules.ts";
import { measuresRules } from "./charts/measures-rules.ts";
import type { Fault } from "./rule.ts";
import type { Built, Site } from "./site.ts";

export const chartRules: readonly ChartRule[] = [
  ...measuresRules,
  ...categoryRules,
  ...mapRules,
  ...headlineRules,
  ...changeRules,
  ...agreementRules,
  ...economyRules,
  ...skylineRules,
];

const read =
  /^(?:charts\/(?:agreement|measures|exposure-by-category|risk-map|exposure-pay|exposure-outlook|then-and-now|jobs-by-exposure|projections-by-exposure|whole-economy|skyline(?:-outlook|-since|-ranges)?|named-jobs)\/.*|jobs\/[^/]+\/|measures\/[^/]+\/|embed\/v1\/measures\/|methods\/|concepts\/exposure\/)index\.html$/;

/** Reads the pages of charts, categories and measures: the sentences that a rule knows, for most of the others were written by hand. */
export function rereadCharts(built: Built, site: Site): { faults: Fault[]; read: Map<string, number> } {
  const faults: Fault[] = [];
  const times = new Map(chartRules.map(({ name }) => [name, 0]));
  for (const file of built.files.filter((each) => read.test(each) && !/\/table\//.test(each))) {
    const page = readChartPage(built.read(file), file);
    for (const rule of chartRules.filter(({ on }) => on.test(file)))
      for (const printed of new Set(page.sentences)) {
        const match = rule.reads.exec(printed);
        if (match === null) continue;
        times.set(rule.name, (times.get(rule.name) ?? 0) + 1);
        const complaints = rule.check((name) => match.groups?.[name] ?? "", page, site);
        faults.push(
          ...complaints.map((complaint) => ({ page: `/${file.replace(/index\.html$/, "")}`, rule: rule.name, printed, ...complaint })),
        );
      }
  }
  return { faults, read: times };
}
