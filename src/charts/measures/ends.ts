import type { Width } from "../../tokens.ts";

/** Occupations from each end of the list of disagreement: as many as make a drawing that is not too high. */
export const rowsAtEachEnd = { narrow: 5, middle: 5, wide: 10 } as const satisfies Record<Width, number>;
