import { scoreIds, type MeasureId, type ScoreId } from "../schema/measure.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { chartData, hasTablePage, rowsOf } from "./chart-data.ts";
import type { Atlas } from "./atlas.ts";
import type { DataColumn } from "./data-column.ts";
import { measures } from "./measure.ts";
import type { Occupation, PayRange } from "./occupation.ts";
import { print } from "./print.ts";
import { treemapOf, type CategoryNames, type TreemapData, type TreemapGroup } from "./treemap-data.ts";

/** The rows of a drawing, for those who are given words in its place. */
export interface DrawnTable {
  caption: string;
  columns: readonly DataColumn<unknown>[];
  rows: readonly unknown[];
}

/** What drawings are made from. */
export interface Drawable {
  atlas: Atlas;
  charts: ReadonlyMap<string, ChartSpec>;
  categories: ReadonlyMap<string, CategoryNames>;
}

/** What the figure of each drawing on a page says about where its rows are, in `data-drawn`. */
export const drawnPath = {
  chart: (chart: string) => `charts/${chart}`,
  category: (chart: string, category: string) => `charts/${chart}/${category}`,
  measure: (measure: MeasureId) => `measures/${measure}`,
  measures: (occupation: string) => `occupations/${occupation}/measures`,
  payRange: (occupation: string) => `occupations/${occupation}/pay`,
};

/** The rows that a path leads to. Throws if there are none: then a figure is not what it says. */
export function drawnTable(path: string, from: Drawable): DrawnTable {
  const [place, name = "", part] = path.split("/");
  const table =
    place === "charts"
      ? chartTable(name, part, from)
      : place === "measures"
        ? measureTable(name, from)
        : place === "occupations"
          ? occupationTable(name, part, from.atlas)
          : null;
  if (table === null) throw new Error(`data-drawn="${path}" leads to no rows`);
  return table;
}

const table = <R>(caption: string, columns: readonly DataColumn<R>[], rows: readonly R[]): DrawnTable => ({
  caption: `${caption}: ${rows.length} rows`,
  columns: (columns as readonly DataColumn<unknown>[]).filter(({ name }) => name !== "slug"),
  rows,
});

/** A whole map is told by category, which a reader can take in; all its rows have a page of their own. */
function chartTable(id: string, category: string | undefined, { atlas, charts, categories }: Drawable): DrawnTable | null {
  const spec = charts.get(id);
  if (spec === undefined) return null;
  const data = chartData(spec, atlas, categories, category === undefined ? {} : { category });
  if (data.kind === "treemap" && category === undefined && hasTablePage(data))
    return table(`${spec.name} by category`, groupColumns(data), data.groups);
  const where = category === undefined ? "" : `, ${categories.get(category)?.title ?? category}`;
  return table<never>(`${spec.name}${where}`, data.columns, data.rows as readonly never[]);
}

function measureTable(id: string, { atlas, categories }: Drawable): DrawnTable | null {
  if (!Object.hasOwn(measures, id)) return null;
  const measure = measures[id as MeasureId];
  const data = treemapOf(rowsOf(atlas, categories, measure), measure, (slug) => categories.get(slug) ?? { title: slug, shortTitle: slug });
  return table(measure.label, data.columns, data.rows);
}

const groupColumns = ({ measure }: TreemapData): readonly DataColumn<TreemapGroup>[] => [
  { name: "category", label: "Category", type: "string", value: (group) => group.title, to: (group) => `jobs/${group.slug}` },
  { name: "occupations", label: "Occupations", type: "integer", unit: "occupations", value: (group) => group.rows.length },
  { name: "jobs_2024", label: "Jobs in 2024", type: "integer", unit: "jobs", kind: "measured", value: (group) => group.jobs },
  {
    name: measure.id,
    label: `${measure.label}, mean weighted by jobs`,
    type: "number",
    unit: measure.unit,
    kind: measure.kind,
    value: (group) => group.value,
    print: (group) => (group.value === null ? "not scored" : measure.print(group.value)),
  },
];

function occupationTable(slug: string, part: string | undefined, atlas: Atlas): DrawnTable | null {
  const occupation = atlas.bySlug.get(slug);
  if (occupation === undefined) return null;
  if (part === "measures") return table(`Measures of exposure, ${occupation.title}`, scoreColumns(occupation), scoreIds);
  if (part !== "pay" || occupation.payRange === null) return null;
  return table(`Pay, ${occupation.title}`, payColumns(occupation, occupation.payRange), ["p10", "p25", "median", "p75", "p90"] as const);
}

const scoreColumns = ({ scores, ranks }: Occupation): readonly DataColumn<ScoreId>[] => [
  {
    name: "measure",
    label: "Measure",
    type: "string",
    value: (id) => measures[id].label,
    to: (id) => `sources/${measures[id].sources[0] ?? ""}`,
  },
  {
    name: "score",
    label: "Score",
    type: "number",
    value: (id) => scores[id],
    print: (id) => (scores[id] === null ? "not scored" : measures[id].print(scores[id])),
  },
  {
    name: "percentile",
    label: "Percentile",
    type: "number",
    unit: "percentile",
    kind: "modelled",
    value: (id) => ranks[id],
    // As drawn: Anthropic's zero means that nothing was measured.
    print: (id) => (ranks[id] === null || (id === "anthropic" && scores[id] === 0) ? "–" : String(Math.round(ranks[id]))),
  },
  { name: "vintage", label: "State of the data", type: "string", value: (id) => measures[id].vintage },
];

type PayPoint = "p10" | "p25" | "median" | "p75" | "p90";
const payNames: Record<PayPoint, string> = {
  p10: "10th percentile",
  p25: "25th percentile",
  median: "Median",
  p75: "75th percentile",
  p90: "90th percentile",
};

/** The median is the published one, as everywhere on this site. */
const payColumns = ({ medianPay, payBasis }: Occupation, range: PayRange): readonly DataColumn<PayPoint>[] => {
  const value = (point: PayPoint) => (point === "median" ? medianPay : range[point]);
  const isFloor = (point: PayPoint) => (point === "median" ? payBasis === "floor" : range.floors?.includes(point) === true);
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
