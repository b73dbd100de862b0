import { workData } from "../neighbors/work-data.ts";
import type { WorkFile } from "../neighbors/work-file.ts";
import { fetchJson, once } from "../dom/load-once.ts";

/** The work of every occupation, loaded once a page. */
export const loadWorkData = once(async () => workData(await fetchJson<WorkFile>("data/work.json")));
