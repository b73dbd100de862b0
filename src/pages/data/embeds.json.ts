import { printDate } from "../../text/dates.ts";
import { getCharts, getOpenedChart, getReleases } from "../../queries.ts";
import { embeddedChart } from "../../embed/embedded-chart.ts";
import type { EmbedFile } from "../../embed/snippets.ts";

/** What the form that makes embeds needs to know, fetched when somebody opens it. */
export async function GET(): Promise<Response> {
  const charts = (await Promise.all((await getCharts()).map(getOpenedChart))).map(embeddedChart);
  const releases = getReleases().map(({ hash, date, charts: ids }) => ({ hash, date: printDate(date), charts: ids }));
  return Response.json({ charts, releases } satisfies EmbedFile);
}
