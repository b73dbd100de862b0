import { readFile } from "node:fs/promises";
import { chartCard } from "../../../charts/draw.ts";
import { chartData } from "../../../charts/chart-data.ts";
import { kindOf } from "../../../charts/kinds.ts";
import { getAtlas, getCategories, getCategoryNames, getCharts, getFigures } from "../../../queries.ts";
import { plain } from "../../../figures/fill-figures.ts";
import { pngFile } from "../../../charts/svg/png.ts";
import { svgFile } from "../../../charts/svg/file-svg.ts";
import { site } from "../../../site.ts";
import { inTheme } from "../../../tokens.ts";

/** The map of each category that has one. */
export async function getStaticPaths() {
  const [categories, names, figures] = [await getCategories(), await getCategoryNames(), await getFigures()];
  const [map] = (await getCharts()).filter(({ id }) => id === "risk-map");
  return categories.flatMap(({ id: category, data: { title } }) => {
    const data = map === undefined ? undefined : chartData(map.data, getAtlas(), names, { category });
    if (data === undefined || data.rows.length === 0) return [];
    const headline = plain(kindOf(data).categoryTitle(data, category, title) ?? title, figures);
    const scene = chartCard(data, { site: site.name, kind: "Jobs", title: headline });
    return [{ params: { category }, props: { file: pngFile(svgFile(scene, { color: inTheme("light"), title: headline })) } }];
  });
}

export async function GET({ props: { file } }: { props: { file: Promise<string> } }): Promise<Response> {
  return new Response(new Uint8Array(await readFile(await file)), { headers: { "content-type": "image/png" } });
}
