import { categoryBarsKind } from "../charts/category-bars/kind.ts";
import type { DataColumn } from "../charts/data-column.ts";
import { drawDots } from "../charts/dots/kind.ts";
import { dotsFilter } from "../charts/dots/view.ts";
import { jobChangeKind } from "../charts/job-change/kind.ts";
import { jobChangeScene } from "../charts/job-change/scene.ts";
import { rowsIn as changeRowsIn } from "../charts/job-change/view.ts";
import { measureLegend, type LegendItem } from "../charts/legend.ts";
import { measuresKind } from "../charts/measures/kind.ts";
import { sideBySideScene } from "../charts/measures/scene.ts";
import { stripScene } from "../charts/measures/strip.ts";
import { chosenLists, isPlain, measuresRows } from "../charts/measures/view.ts";
import type { OpenedView } from "../charts/opened-view.ts";
import type { Mark, Scene } from "../charts/scene.ts";
import { sheetOf } from "../charts/sheet.ts";
import { svgFile, type FileUse } from "../charts/svg/file-svg.ts";
import { treemapOf } from "../charts/treemap/data.ts";
import { drawMap } from "../charts/treemap/draw-map.ts";
import { rowFilter } from "../charts/treemap/view.ts";
import { widths } from "../tokens.ts";
import { csvOf } from "./csv.ts";

/** A view as files show it: its drawing, what that needs beside it, and the rows that are left. */
interface FiledView {
  drawing: Scene;
  legend: LegendItem[];
  columns: readonly DataColumn<unknown>[];
  rows: readonly unknown[];
}

/** A view as an SVG file, drawn by what draws the chart's own. Its words are set in the reader's own sans, since their browser may have no such serif. */
export function viewSvg(opened: OpenedView, use: FileUse): string {
  const { drawing, legend } = filed(opened);
  return svgFile(sheetOf(drawing, legend, use.title, "sans"), use);
}

/** The rows of a view as a CSV file, with the columns of the chart's own. */
export function viewCsv(opened: OpenedView): string {
  const { columns, rows } = filed(opened);
  return csvOf(columns, rows);
}

/** Names of what a view shows and not of how: they name its files. */
const passing = new Set(["view", "card", "rows"]);

/** `risk-map-microsoft-legal`: the chart and the view. An open card is no part of the map's picture, but one occupation is all of `measures`. */
export function viewName(chart: string, parameters: URLSearchParams): string {
  const parts = [...parameters].flatMap(([name, value]) => {
    if (passing.has(name) || (name === "occupation" && chart !== "measures")) return [];
    return ["min", "max", "x", "y"].includes(name) ? [name, value] : [value];
  });
  return [chart, ...parts.map((part) => part.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, ""))].join("-");
}

function filed(opened: OpenedView): FiledView {
  switch (opened.kind) {
    case "treemap": {
      const { view, data } = opened;
      const isShown = rowFilter(view);
      const lit = new Set(data.rows.filter(isShown).map(({ slug }) => slug));
      const names = new Map(data.groups.map((group) => [group.slug, group]));
      const drawn =
        view.category === null
          ? data
          : treemapOf(
              data.rows.filter(({ category }) => category === view.category),
              data.measure,
              (slug) => names.get(slug) ?? { title: slug, shortTitle: slug },
            );
      return {
        drawing: dimmed(drawMap(drawn, "wide", "occupations", "embed"), "tile", lit),
        legend: measureLegend(data.measure),
        ...rowsIn(data.columns, data.rows.filter(isShown)),
      };
    }
    case "dots": {
      const { view, data } = opened;
      const isShown = dotsFilter(view);
      const shown = data.rows.filter(isShown);
      const drawing = drawDots(data, "wide", { isShown, chosen: view.occupation });
      return { drawing: dimmed(drawing, "mark", new Set(shown.map(({ slug }) => slug))), legend: [], ...rowsIn(data.columns, shown) };
    }
    case "measures": {
      const { view, data } = opened;
      const one = data.rows.find(({ slug }) => slug === view.occupation);
      const lists = isPlain(view) ? null : chosenLists(data, view);
      const drawing =
        one !== undefined
          ? stripScene(one, widths.wide)
          : lists === null
            ? measuresKind.draw(data, "wide")
            : sideBySideScene(lists, widths.wide);
      return { drawing, legend: measuresKind.legend(), ...rowsIn(data.columns, one === undefined ? measuresRows(data, view) : [one]) };
    }
    case "job-change": {
      const { view, data } = opened;
      const drawing = jobChangeScene(data, widths.wide, { group: view.group, chosen: view.occupation });
      return { drawing, legend: jobChangeKind.legend(data), ...rowsIn(data.columns, changeRowsIn(data, view)) };
    }
    case "category-bars": {
      const { data } = opened;
      return { drawing: categoryBarsKind.draw(data, "wide"), legend: categoryBarsKind.legend(data), ...rowsIn(data.columns, data.rows) };
    }
  }
}

const rowsIn = <R>(columns: readonly DataColumn<R>[], rows: readonly R[]) => ({ columns: columns as readonly DataColumn<unknown>[], rows });

/** The scene with the marks of one role pale that are not among the slugs. */
function dimmed(scene: Scene, role: string, lit: ReadonlySet<string>): Scene {
  const pale = (mark: Mark): Mark => {
    if (mark.type !== "group") return mark;
    if (mark.role !== role) return { ...mark, marks: mark.marks.map(pale) };
    return mark.id === undefined || lit.has(mark.id) ? mark : { ...mark, dim: true };
  };
  return { ...scene, marks: scene.marks.map(pale) };
}
