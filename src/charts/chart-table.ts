import type { ChartSpec } from "../schema/chart.ts";
import type { MeasureId } from "../schema/measure.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { byMeasure, chartData, hasTablePage, measureIn, variantsOf } from "./chart-data.ts";
import type { DataColumn } from "./data-column.ts";
import { print } from "../text/format-figure.ts";
import type { CategoryNames } from "./rows.ts";
import { kindOf } from "./kinds.ts";
import { drawnPayAt, type DrawnPay } from "./pay-range/sentence.ts";

/** The rows of a drawing, for readers of text alone. */
export interface ChartTable {
  caption: string;
  columns: readonly DataColumn<unknown>[];
  rows: readonly unknown[];
  /** Address inside the site of a page that shows all rows, where they are too many to tell. */
  page?: string;
}

/** What drawings are made from. */
export interface Drawable {
  atlas: Atlas;
  charts: ReadonlyMap<string, ChartSpec>;
  categories: ReadonlyMap<string, CategoryNames>;
}

/** What the figure of each drawing on a page says about where its rows are, in `data-chart-table`. */
export const chartTablePath = {
  chart: (chart: string) => `charts/${chart}`,
  category: (chart: string, category: string) => `charts/${chart}/in/${category}`,
  variant: (chart: string, measure: MeasureId) => `charts/${chart}/by/${measure}`,
  payRange: (occupation: string) => `occupations/${occupation}/pay`,
};

/** The rows that a path leads to. Throws if there are none: then a figure is not what it says. */
export function chartTableAt(path: string, from: Drawable): ChartTable {
  const [room, name = "", ...view] = path.split("/");
  const table = room === "charts" ? chartTable(name, view, from) : room === "occupations" ? payTable(name, from.atlas) : null;
  if (table === null) throw new Error(`data-chart-table="${path}" leads to no rows`);
  return table;
}

const table = <R>(caption: string, columns: readonly DataColumn<R>[], rows: readonly R[]): ChartTable => ({
  caption: `${caption}: ${rows.length} rows`,
  columns: (columns as readonly DataColumn<unknown>[]).filter(({ name }) => name !== "slug"),
  rows,
});

/** Of a whole map the overview by category is given, of other long charts the page with all rows. */
function chartTable(id: string, [view, value = ""]: readonly string[], { atlas, charts, categories }: Drawable): ChartTable | null {
  const spec = charts.get(id);
  if (
    spec === undefined ||
    (view === "in" && !categories.has(value)) ||
    (view === "by" && !variantsOf(spec).some((each) => each === value))
  )
    return null;
  const shown = view === "by" ? byMeasure(spec, value as MeasureId) : spec;
  const data = chartData(shown, atlas, categories, view === "in" ? { category: value } : {});
  const overview = view === undefined ? kindOf(data).overview(data) : null;
  if (overview !== null) return table(`${spec.name} by ${overview.by}`, overview.columns, overview.rows);
  const of =
    view === "in" ? `, ${categories.get(value)?.title ?? value}` : view === "by" ? ` by ${measureIn(spec, value as MeasureId).label}` : "";
  const whole = table<never>(spec.name + of, data.columns, data.rows as readonly never[]);
  return view === undefined && hasTablePage(data) ? { ...whole, rows: [], page: `charts/${id}/table` } : whole;
}

function payTable(slug: string, atlas: Atlas): ChartTable | null {
  const pay = drawnPayAt(slug, atlas);
  const title = atlas.bySlug.get(slug)?.title ?? atlas.detailedBySlug.get(slug)?.title;
  if (pay === null || title === undefined) return null;
  const points: readonly PayPoint[] = ["p10", "p25", "median", "p75", "p90"];
  return table(`Pay in ${pay.month}, ${title}`, payColumns(pay), points);
}

type PayPoint = "p10" | "p25" | "median" | "p75" | "p90";
const payNames: Record<PayPoint, string> = {
  p10: "10th percentile",
  p25: "25th percentile",
  median: "Median",
  p75: "75th percentile",
  p90: "90th percentile",
};

/** The median is the published one, as everywhere on this site. */
const payColumns = ({ range, median, isFloor: least }: DrawnPay): readonly DataColumn<PayPoint>[] => {
  const value = (point: PayPoint) => (point === "median" ? median : range[point]);
  const isFloor = (point: PayPoint) => (point === "median" ? least : range.floors?.includes(point) === true);
  return [
    { name: "point", label: "Point", type: "string", value: (point) => payNames[point] },
    {
      name: "pay",
      label: "US dollars a year",
      type: "number",
      unit: "US dollars a year",
      kind: "measured",
      value,
      print: (point) => {
        const known = value(point);
        return known === null ? "–" : `${print(known, "US dollars a year", "full")}${isFloor(point) ? " or more" : ""}`;
      },
    },
  ];
};
