import { chartSheet } from "../../charts/sheet.ts";
import { chartData } from "../../model/chart-data.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, type ChartEntry } from "../../model/read.ts";
import { plain } from "../../model/text.ts";
import { png } from "../../render/png.ts";
import { svgFile } from "../../render/svg-file.ts";
import { absolute, href } from "../../routes.ts";
import { site } from "../../site.ts";
import { inTheme } from "../../tokens.ts";

/** `risk-map.png` and `risk-map@2x.png`. */
export const getStaticPaths = async () =>
  (await getCharts()).flatMap((entry) => [
    { params: { picture: entry.id }, props: { entry, scale: 1 } },
    { params: { picture: `${entry.id}@2x` }, props: { entry, scale: 2 } },
  ]);

export async function GET({ props: { entry, scale } }: { props: { entry: ChartEntry; scale: number } }): Promise<Response> {
  const title = plain(entry.data.title, await getFigures());
  const data = chartData(entry.data, getAtlas(), await getCategoryNames());
  const credit = `${site.name}, CC BY 4.0. ${absolute(href(`charts/${entry.id}`))}`;
  const text = svgFile(chartSheet(data, "wide", title), { color: inTheme("light"), title, credit });
  return new Response(new Uint8Array(png(text, scale)), { headers: { "content-type": "image/png" } });
}
