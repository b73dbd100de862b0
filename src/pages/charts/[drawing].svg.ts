import { getCharts, getOpenedChart, type ChartEntry } from "../../queries.ts";
import { chartPicture } from "../../publish/chart-picture.ts";
import type { Theme, Width } from "../../tokens.ts";

const widthNames = { wide: "", middle: "-middle", narrow: "-narrow" } as const satisfies Record<Width, string>;
const themeNames = { light: "", dark: "-dark" } as const satisfies Record<Theme, string>;

/** `risk-map.svg`, `risk-map-dark.svg`, `risk-map-middle.svg` and so on. */
export const getStaticPaths = async () =>
  (await getCharts()).flatMap((entry) =>
    (Object.keys(widthNames) as Width[]).flatMap((width) =>
      (Object.keys(themeNames) as Theme[]).map((theme) => ({
        params: { drawing: `${entry.id}${widthNames[width]}${themeNames[theme]}` },
        props: { entry, width, theme },
      })),
    ),
  );

export async function GET({
  props: { entry, width, theme },
}: {
  props: { entry: ChartEntry; width: Width; theme: Theme };
}): Promise<Response> {
  return new Response(chartPicture(await getOpenedChart(entry), width, theme));
}
