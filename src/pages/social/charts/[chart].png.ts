import { chartCard } from "../../../charts/draw.ts";
import { chartData } from "../../../charts/chart-data.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, type ChartEntry } from "../../../queries.ts";
import { plain } from "../../../figures/fill-figures.ts";
import { png } from "../../../charts/svg/png.ts";
import { svgFile } from "../../../charts/svg/file-svg.ts";
import { site } from "../../../site.ts";
import { inTheme } from "../../../tokens.ts";

export const getStaticPaths = async () => (await getCharts()).map((entry) => ({ params: { chart: entry.id }, props: { entry } }));

export async function GET({ props: { entry } }: { props: { entry: ChartEntry } }): Promise<Response> {
  const title = plain(entry.data.title, await getFigures());
  const data = chartData(entry.data, getAtlas(), await getCategoryNames());
  const scene = chartCard(data, { site: site.name, kind: entry.data.name, title });
  const picture = png(svgFile(scene, { color: inTheme("light"), title }));
  return new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
}
