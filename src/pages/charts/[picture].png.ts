import { chartData } from "../../charts/chart-data.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, type ChartEntry } from "../../queries.ts";
import { chartPicture } from "../../publish/chart-picture.ts";
import { png } from "../../charts/svg/png.ts";
import type { Width } from "../../tokens.ts";

interface Props {
  entry: ChartEntry;
  width: Width;
  /** px of the picture for each of the drawing's. */
  scale: number;
}

/** `risk-map.png`, `risk-map@2x.png`, and `risk-map-middle.png`, which stands in for an embed and is sharp on phones. */
export const getStaticPaths = async () =>
  (await getCharts()).flatMap((entry) => [
    { params: { picture: entry.id }, props: { entry, width: "wide", scale: 1 } },
    { params: { picture: `${entry.id}@2x` }, props: { entry, width: "wide", scale: 2 } },
    { params: { picture: `${entry.id}-middle` }, props: { entry, width: "middle", scale: 2 } },
  ]);

export async function GET({ props: { entry, width, scale } }: { props: Props }): Promise<Response> {
  const data = chartData(entry.data, getAtlas(), await getCategoryNames());
  const text = chartPicture({ id: entry.id, spec: entry.data, data, figures: await getFigures() }, width, "light");
  return new Response(new Uint8Array(png(text, scale)), { headers: { "content-type": "image/png" } });
}
