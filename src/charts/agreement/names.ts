import { bureauExposures } from "../../schema/bureau-exposure.ts";

/** The Bureau's steps, as people read them. */
export const stepNames = bureauExposures.map((step) => step.replace("-", " "));

/** The thirds of a measure's ranking, from the least exposed. */
export const thirdNames = ["Bottom third", "Middle third", "Top third"] as const;
export type Third = 0 | 1 | 2;
