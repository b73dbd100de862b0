import { summaryStrip } from "../charts/measures/summary-strip.ts";
import { svg } from "../charts/svg/page-svg.ts";
import { bureauLevel, bureauExposures } from "../schema/bureau-exposure.ts";
import { scoreIds, type ScoreId } from "../schema/measure.ts";
import { widths } from "../tokens.ts";
import type { Tables } from "./tables.ts";

/** Where each current measure ranks an occupation, on one scale, as its own page draws it; null where fewer than two rank it. */
export function drawnMeasures(slug: string, tables: Tables, base: string): string | null {
  const id = (name: string) => `occupations/${slug}/${name}`;
  const valueOf = (name: string): number | null => {
    const value = tables.figure(id(name))?.value;
    return typeof value === "number" ? value : null;
  };
  const all = (name: (score: ScoreId) => string) =>
    Object.fromEntries(scoreIds.map((score) => [score, valueOf(name(score))])) as Record<ScoreId, number | null>;
  const ranks = all((score) => `${score}-rank`);
  if (Object.values(ranks).filter((rank) => rank !== null).length < 2) return null;
  const scene = summaryStrip(
    { scores: all((score) => score), ranks, bureauLevel: levelOf(tables.figure(id("bureau-exposure"))?.value) },
    widths.narrow,
    {
      bureau: true,
    },
  );
  return scene === null ? null : svg(scene, { id: `measures-${slug}`, href: (to) => base + to });
}

/** `mostly very high` -> its place among the four steps, and a half more. */
function levelOf(said: string | number | undefined): number | null {
  const step = bureauExposures.find((each) => typeof said === "string" && said.replace("mostly ", "").replace(" ", "-") === each);
  return step === undefined ? null : bureauLevel(step, !String(said).startsWith("mostly"));
}
