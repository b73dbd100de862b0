import { atlas, library } from "../project.test-data.ts";
import { openAsk } from "./open.ts";

/** The engine with the project’s own tables and pages, made once for all unit tests. */
export const ask = openAsk({ library, atlas });
