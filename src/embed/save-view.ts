import { loadViews } from "../charts/views-file.ts";
import { saveFile } from "../dom/save-file.ts";
import { pngOf } from "../dom/svg-picture.ts";
import { viewCsv, viewName, viewSvg } from "../publish/view-files.ts";
import type { Theme } from "../tokens.ts";
import { chosenEmbed, plainChoice } from "./builder-choice.ts";
import { readShown } from "./shown-view.ts";
import type { Embedded } from "./snippets.ts";
import type { ViewFormat } from "./view-formats.ts";

/** px of a PNG picture for each of the drawing's. */
const scale = 2;

/** Saves a view of a chart as a file, drawn here from the published figures. */
export async function saveView(format: ViewFormat, chart: Embedded, view: string, theme: Theme): Promise<void> {
  const { opened, other } = await readShown(chart, view);
  if (opened === null) return;
  const name = `${viewName(chart.chart, new URLSearchParams(view))}${format !== "csv" && theme === "dark" ? "-dark" : ""}.${format}`;
  if (format === "csv") {
    saveFile(name, "text/csv", viewCsv(opened));
    return;
  }
  const { page, credit, cite } = chosenEmbed(chart, { ...plainChoice, view, other });
  const [author] = cite.author ?? [];
  const site = author !== undefined && "literal" in author ? `${author.literal}. ` : "";
  const { colors } = await loadViews();
  const svg = viewSvg(opened, {
    color: (color) => colors[color]?.[theme === "light" ? 0 : 1] ?? "none",
    title: other?.words?.headline ?? chart.says,
    credit: `${site}${page}. ${credit}`,
  });
  if (format === "svg") saveFile(name, "image/svg+xml", svg);
  else saveFile(name, "image/png", await pngOf(svg, scale));
}
