import { element } from "../../dom/element.ts";
import { fetchJson, once } from "../../dom/load-once.ts";
import { detailedPayMonth, newestProjectionYears } from "../../schema/vintage.ts";
import type { Unit } from "../../schema/unit.ts";
import { print } from "../../text/format-figure.ts";
import type { NewestFile } from "../live/newest-file.ts";

/** What each line of a card is called, and its unit. */
const lines = {
  pay: [`Median pay, ${detailedPayMonth}`, "US dollars a year"],
  change: [`Projected ${newestProjectionYears}`, "percent change"],
  openings: ["Openings (jobs to fill) a year", "openings a year"],
} as const satisfies Record<keyof NewestFile, readonly [term: string, unit: Unit]>;

const load = once(async () => {
  const file = await fetchJson<NewestFile>("data/newest.json");
  return (Object.keys(lines) as (keyof NewestFile)[]).map((id) => ({ line: lines[id], values: file[id].split(",") }));
});

/**
 * Puts the newest figures of a row of the map into a card's list, before its child `before`. They are fetched with the first card that is
 * opened; where they cannot be, or where there are none, the list stays as it is.
 */
export async function addNewest(list: HTMLElement, row: number, before: number): Promise<void> {
  const found = await load().catch(() => []);
  const next = list.children[before] ?? null;
  for (const { line, values } of found) {
    const value = values[row] ?? "";
    if (value === "") continue;
    list.insertBefore(element("dt", "", line[0]), next);
    list.insertBefore(element("dd", "", print(Number(value), line[1])), next);
  }
}
