import { readFile } from "node:fs/promises";
import { chartCard } from "../../../charts/draw.ts";
import { chartData } from "../../../charts/chart-data.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures } from "../../../queries.ts";
import { plain } from "../../../figures/fill-figures.ts";
import { pngFile } from "../../../charts/svg/png.ts";
import { svgFile } from "../../../charts/svg/file-svg.ts";
import { site } from "../../../site.ts";
import { inTheme } from "../../../tokens.ts";

export async function getStaticPaths() {
  const [categories, figures] = [await getCategoryNames(), await getFigures()];
  return (await getCharts()).map(({ id, data: spec }) => {
    const title = plain(spec.title, figures);
    const scene = chartCard(chartData(spec, getAtlas(), categories), { site: site.name, kind: spec.name, title });
    return { params: { chart: id }, props: { file: pngFile(svgFile(scene, { color: inTheme("light"), title })) } };
  });
}

export async function GET({ props: { file } }: { props: { file: Promise<string> } }): Promise<Response> {
  return new Response(new Uint8Array(await readFile(await file)), { headers: { "content-type": "image/png" } });
}
