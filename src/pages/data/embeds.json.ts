import { chartData } from "../../model/chart-data.ts";
import { printDate } from "../../model/publication.ts";
import { getAtlas, getCategoryNames, getCharts, getFigures, getReleases } from "../../model/read.ts";
import { embeddedChart } from "../../render/embed.ts";
import type { EmbedFile } from "../../render/snippets.ts";

/** What the form that makes embeds needs to know, fetched when somebody opens it. */
export async function GET(): Promise<Response> {
  const figures = await getFigures();
  const names = await getCategoryNames();
  const charts = (await getCharts()).map(({ id, data: spec }) =>
    embeddedChart({ id, spec, data: chartData(spec, getAtlas(), names), figures }),
  );
  const releases = getReleases().map(({ hash, date, charts: held }) => ({ hash, date: printDate(date), charts: held }));
  return Response.json({ charts, releases } satisfies EmbedFile);
}
