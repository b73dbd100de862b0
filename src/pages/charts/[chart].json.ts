import { chartData } from "../../charts/chart-data.ts";
import { chartJson } from "../../publish/chart-files.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, type ChartEntry } from "../../queries.ts";
import { absolute, href } from "../../routes.ts";

export const getStaticPaths = async () => (await getCharts()).map((entry) => ({ params: { chart: entry.id }, props: { entry } }));

export async function GET({ props: { entry } }: { props: { entry: ChartEntry } }): Promise<Response> {
  const data = chartData(entry.data, getAtlas(), await getCategoryNames());
  return new Response(chartJson(entry.id, entry.data, data, await getFigures(), absolute(href(`charts/${entry.id}`))));
}
