import { chartData } from "../../../charts/chart-data.ts";
import { skylineHeights } from "../../../charts/skyline/kind.ts";
import { storyScene } from "../../../charts/story/sheet.ts";
import { stillSvg } from "../../../charts/svg/still-svg.ts";
import { plain } from "../../../figures/fill-figures.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, type ChartEntry } from "../../../queries.ts";
import { widths, type Width } from "../../../tokens.ts";

/** `skyline-narrow.svg` and so on: every skyline as the home page's story shows it where nothing moves. */
export const getStaticPaths = async () =>
  (await getCharts())
    .filter(({ data: { kind } }) => kind === "skyline")
    .flatMap((entry) =>
      (Object.keys(widths) as Width[]).map((width) => ({ params: { still: `${entry.id}-${width}` }, props: { entry, width } })),
    );

export async function GET({ props: { entry, width } }: { props: { entry: ChartEntry; width: Width } }): Promise<Response> {
  const data = chartData(entry.data, getAtlas(), await getCategoryNames());
  if (data.kind !== "skyline") throw new Error(`${entry.id} is no skyline`);
  const scene = storyScene(data, { width: widths[width], height: skylineHeights[width] });
  return new Response(stillSvg(scene, plain(entry.data.title, await getFigures())));
}
