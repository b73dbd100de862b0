import { workData } from "../model/work-data.ts";
import type { WorkFile } from "../model/work-file.ts";
import { fetchJson, once } from "./once.ts";

/** The work of every occupation, loaded once a page. */
export const loadWork = once(async () => workData(await fetchJson<WorkFile>("data/work.json")));
