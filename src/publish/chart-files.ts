import { csvOf } from "./csv.ts";
import type { ChartSpec } from "../schema/chart.ts";
import type { ChartData } from "../charts/kinds.ts";
import type { DataColumn } from "../charts/data-column.ts";
import { packageLicenses, packageSources } from "./data-licenses.ts";
import type { Figures } from "../figures/look-up-figure.ts";
import { plain } from "../figures/fill-figures.ts";

export const chartCsv = (data: ChartData): string => csvOf(data.columns as readonly DataColumn<unknown>[], data.rows);

/** The chart's rows as JSON: a Frictionless data package that holds its one table, with what each column means and where it comes from. */
export function chartJson(id: string, spec: ChartSpec, data: ChartData, figures: Figures, address: string): string {
  const columns = data.columns as readonly DataColumn<unknown>[];
  const content = {
    profile: "tabular-data-package",
    name: id,
    title: plain(spec.title, figures),
    description: plain(spec.summary, figures),
    limits: plain(spec.limits, figures),
    homepage: address,
    checked: spec.checked,
    licenses: packageLicenses(spec.sources, figures.sources),
    sources: packageSources(spec.sources, figures.sources),
    resources: [
      {
        name: id,
        profile: "tabular-data-resource",
        schema: {
          fields: columns.map(({ name, label, type, unit, kind }) => ({ name, title: label, type, unit, kind })),
          missingValues: [""],
        },
        data: data.rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, column.value(row)]))),
      },
    ],
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
