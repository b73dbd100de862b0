import { element } from "../../dom/element.ts";
import { fetchJson, once } from "../../dom/load-once.ts";
import { detailedPayMonth, newestProjectionYears } from "../../schema/vintage.ts";
import { print } from "../../text/format-figure.ts";
import { newestRows, type NewestFile } from "../live/newest-file.ts";

const load = once(async () => newestRows(await fetchJson<NewestFile>("data/newest.json")));

/**
 * Puts the newest figures of a row of the map into a card's list, before its child `before`. They are fetched with the first card that is
 * opened; where they cannot be, or where there are none, the list stays as it is.
 */
export async function addNewest(list: HTMLElement, row: number, before: number): Promise<void> {
  const newest = await load().then(
    (rows) => rows(row),
    () => null,
  );
  if (newest === null) return;
  const { pay, change, openings } = newest;
  const lines: [term: string, words: string][] = [
    ...(pay === null ? [] : [[`Median pay, ${detailedPayMonth}`, print(pay.median, "US dollars a year")] as [string, string]]),
    [`Projected ${newestProjectionYears}`, print(change, "percent change")],
    ["Openings (jobs to fill) a year", print(openings, "openings a year")],
  ];
  const next = list.children[before] ?? null;
  for (const [term, words] of lines) {
    list.insertBefore(element("dt", "", term), next);
    list.insertBefore(element("dd", "", words), next);
  }
}
