import type { Verdict } from "../schema/claim.ts";

/** `partly-supported` -> `Partly supported`. */
export const verdictWords = (verdict: Verdict): string => (verdict.charAt(0).toUpperCase() + verdict.slice(1)).replace("-", " ");
