import { bureauExposures } from "../schema/bureau-exposure.ts";
import { bureauExposureMonth } from "../schema/vintage.ts";
import type { DetailedOccupation } from "./detailed.ts";
import { figure } from "./exposure-sentences.ts";
import type { Occupation } from "./occupation.ts";

const places = ["first", "second", "third", "last"] as const;

/** The Bureau's own step for an occupation: one sentence. `parts` are the detailed occupations inside it. Figures stand in braces. */
export function bureauStepWords(occupation: Occupation, parts: readonly Pick<DetailedOccupation, "exposure">[]): string {
  const { bureau } = occupation;
  const known = new Set(parts.flatMap(({ exposure }) => exposure ?? []));
  if (bureau === null && known.size === 0) return "The Bureau of Labor Statistics gives it no step of AI exposure.";
  const start = `The Bureau of Labor Statistics’ own exposure to AI, of ${bureauExposureMonth}, is`;
  if (bureau === null) return `${start} mixed: no one of its four steps holds more than half of the jobs.`;
  const place = `the ${places[bureauExposures.indexOf(bureau.step)] ?? ""} of four steps`;
  const words = figure(occupation, "bureau-exposure");
  return bureau.share === 100
    ? `${start} ${words}, ${place}.`
    : `${start} ${words}: ${figure(occupation, "bureau-share")} of its jobs are in that, ${place}.`;
}

/** What the step must not be taken for. */
export const bureauCaution = "It joins several of these measures, so it is no further witness, and it is no forecast of job loss.";
