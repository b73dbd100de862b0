import { measures } from "../../atlas/measure.ts";

/** The Bureau's step of an occupation in words; of several detailed occupations none may hold more than half of the jobs. */
export const stepWords = (level: number | null): string => (level === null ? "no one step" : measures["bureau-exposure"].print(level));
