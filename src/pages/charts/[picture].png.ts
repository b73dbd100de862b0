import { readFile } from "node:fs/promises";
import { chartData } from "../../charts/chart-data.ts";
import { pngFile } from "../../charts/svg/png.ts";
import { chartPicture } from "../../publish/chart-picture.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures } from "../../queries.ts";
import type { Width } from "../../tokens.ts";

interface Picture {
  name: string;
  width: Width;
  /** px of the picture for each of the drawing's. */
  scale: number;
}

/** `risk-map.png`, `risk-map@2x.png`, and `risk-map-middle.png`, which stands in for an embed and is sharp on phones. */
export async function getStaticPaths() {
  const [categories, figures] = [await getCategoryNames(), await getFigures()];
  return (await getCharts()).flatMap(({ id, data: spec }) => {
    const data = chartData(spec, getAtlas(), categories);
    const pictures: Picture[] = [
      { name: id, width: "wide", scale: 1 },
      { name: `${id}@2x`, width: "wide", scale: 2 },
      { name: `${id}-middle`, width: "middle", scale: 2 },
    ];
    return pictures.map(({ name, width, scale }) => ({
      params: { picture: name },
      props: { file: pngFile(chartPicture({ id, spec, data, figures }, width, "light"), scale) },
    }));
  });
}

export async function GET({ props: { file } }: { props: { file: Promise<string> } }): Promise<Response> {
  return new Response(new Uint8Array(await readFile(await file)), { headers: { "content-type": "image/png" } });
}
