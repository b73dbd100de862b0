import { chartSheet } from "../../charts/sheet.ts";
import { chartData } from "../../model/chart-data.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, type ChartEntry } from "../../model/read.ts";
import { plain } from "../../model/text.ts";
import { svgFile } from "../../render/svg-file.ts";
import { absolute, href } from "../../routes.ts";
import { site } from "../../site.ts";
import { inTheme, type Theme } from "../../tokens.ts";

/** `risk-map.svg` and `risk-map-dark.svg`. */
export const getStaticPaths = async () =>
  (await getCharts()).flatMap((entry) => [
    { params: { drawing: entry.id }, props: { entry, theme: "light" } },
    { params: { drawing: `${entry.id}-dark` }, props: { entry, theme: "dark" } },
  ]);

export async function GET({ props: { entry, theme } }: { props: { entry: ChartEntry; theme: Theme } }): Promise<Response> {
  const figures = await getFigures();
  const title = plain(entry.data.title, figures);
  const data = chartData(entry.data, getAtlas(), await getCategoryNames());
  const publishers = entry.data.sources.map((source) => figures.sources.get(source)?.publisher).join("; ");
  const credit = `${site.name}, CC BY 4.0. ${absolute(href(`charts/${entry.id}`))}. Sources: ${publishers}.`;
  const text = svgFile(chartSheet(data, "wide", title), { color: inTheme(theme), title, credit });
  return new Response(text);
}
