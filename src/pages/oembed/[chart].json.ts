import { getCharts, getOpenedChart, type ChartEntry } from "../../queries.ts";
import { embeddedChart } from "../../embed/embedded-chart.ts";
import { oembed } from "../../embed/oembed.ts";

export const getStaticPaths = async () => (await getCharts()).map((entry) => ({ params: { chart: entry.id }, props: { entry } }));

export async function GET({ props: { entry } }: { props: { entry: ChartEntry } }): Promise<Response> {
  return new Response(oembed(embeddedChart(await getOpenedChart(entry)), `social/charts/${entry.id}.png`));
}
