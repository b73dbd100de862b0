import { chartData } from "../../charts/chart-data.ts";
import { chartCsv } from "../../publish/chart-files.ts";
import { getAtlas, getCategoryNames, getCharts, type ChartEntry } from "../../queries.ts";

export const getStaticPaths = async () => (await getCharts()).map((entry) => ({ params: { chart: entry.id }, props: { entry } }));

export async function GET({ props }: { props: { entry: ChartEntry } }): Promise<Response> {
  return new Response(chartCsv(chartData(props.entry.data, getAtlas(), await getCategoryNames())));
}
