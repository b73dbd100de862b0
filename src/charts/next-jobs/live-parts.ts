/** What the explorer needs once its figures are asked for: most readers of a page that shows it change nothing. */
export { nextJobsScene } from "./scene.ts";
export { readNextFile } from "./file.ts";
export { nextJobsOf } from "./data.ts";
export { boundWords, excludedWords, keptWords, nextSentence } from "./sentences.ts";
export { nextHeadline, nextLead, tellHeadline } from "./headline.ts";
export { deadEndOf } from "./dead-end.ts";
export { nextMarkCard } from "./card.ts";
export { svg } from "../svg/page-svg.ts";

export type NextLive = typeof import("./live-parts.ts");
