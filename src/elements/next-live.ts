/** What the explorer needs once its figures are asked for: most readers of a page that shows it change nothing. */
export { nextJobsScene } from "../charts/next-jobs/next-jobs.ts";
export { readNextFile } from "../model/next-file.ts";
export { nextJobsOf } from "../model/next-jobs-data.ts";
export { boundWords, heldWords, keptWords, nextSentence } from "../model/next-words.ts";
export { nextMarkCard } from "./next-mark-card.ts";

export type NextLive = typeof import("./next-live.ts");
