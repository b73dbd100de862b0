import { chartData } from "../../charts/chart-data.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, type ChartEntry } from "../../queries.ts";
import { embeddedChart } from "../../embed/embedded-chart.ts";
import { oembed } from "../../embed/oembed.ts";

export const getStaticPaths = async () => (await getCharts()).map((entry) => ({ params: { chart: entry.id }, props: { entry } }));

export async function GET({ props: { entry } }: { props: { entry: ChartEntry } }): Promise<Response> {
  const data = chartData(entry.data, getAtlas(), await getCategoryNames());
  const embedded = embeddedChart({ id: entry.id, spec: entry.data, data, figures: await getFigures() });
  return new Response(oembed(embedded, `social/charts/${entry.id}.png`));
}
