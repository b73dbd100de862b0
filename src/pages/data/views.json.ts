import { plain } from "../../figures/fill-figures.ts";
import type { ViewsFile } from "../../charts/views-file.ts";
import { creditedOf } from "../../publish/credited.ts";
import { colors } from "../../tokens.ts";
import { getCharts, getFigures, getMeasureNotes } from "../../queries.ts";

/** What a live chart's page says of other views than its own; fetched when a reader asks for one. */
export async function GET(): Promise<Response> {
  const figures = await getFigures();
  const ids = [...new Set((await getCharts()).flatMap(({ data }) => data.sources))];
  const notes = (await getMeasureNotes()).map(({ id, data: { by, shows, limits, detailedLimits } }) => [
    id,
    {
      by,
      shows,
      limits: plain(limits, figures),
      ...(detailedLimits === undefined ? {} : { detailedLimits: plain(detailedLimits, figures) }),
    },
  ]);
  const sources = ids.flatMap((id) => {
    const source = figures.sources.get(id);
    return source === undefined ? [] : [[id, creditedOf(source)]];
  });
  return Response.json({
    sources: Object.fromEntries(sources) as ViewsFile["sources"],
    measures: Object.fromEntries(notes) as ViewsFile["measures"],
    colors,
  } satisfies ViewsFile);
}
