import { chartData } from "../../charts/chart-data.ts";
import { printDate } from "../../text/dates.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, getReleases } from "../../queries.ts";
import { embeddedChart } from "../../embed/embedded-chart.ts";
import type { EmbedFile } from "../../embed/snippets.ts";

/** What the form that makes embeds needs to know, fetched when somebody opens it. */
export async function GET(): Promise<Response> {
  const figures = await getFigures();
  const names = await getCategoryNames();
  const charts = (await getCharts()).map(({ id, data: spec }) =>
    embeddedChart({ id, spec, data: chartData(spec, getAtlas(), names), figures }),
  );
  const releases = getReleases().map(({ hash, date, charts: ids }) => ({ hash, date: printDate(date), charts: ids }));
  return Response.json({ charts, releases } satisfies EmbedFile);
}
