import { classicScript } from "../../embed/bundle-script.ts";
import { embeddedRoom } from "../../embed/embedded-chart.ts";
import { getCharts, getOpenedChart } from "../../queries.ts";
import { site } from "../../site.ts";

/** The loader: what other people's pages run. It finds its way from its own address, so the base does not matter to it. */
export const GET = async () => {
  const charts = await Promise.all((await getCharts()).map(getOpenedChart));
  const atlasRooms = Object.fromEntries(charts.map((chart) => [chart.id, embeddedRoom(chart.data)]));
  return new Response(await classicScript(["atlas-chart"], site.base, { atlasRooms }), { headers: { "content-type": "text/javascript" } });
};
