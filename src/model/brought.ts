import type { Inventory } from "./inventory.ts";
import type { Work } from "./neighbour-work.ts";

/** Of what a job asks beyond the one before, what a reader has ticked. */
export interface Brought {
  /** Skills and areas of knowledge. */
  traits: readonly string[];
  activity: string | null;
}

export const broughtTo = ({ missingTraits, missingActivity }: Work, held: Pick<Inventory, "activities" | "skills">): Brought => ({
  traits: missingTraits.filter((name) => held.skills.has(name)),
  activity: missingActivity !== null && held.activities.has(missingActivity) ? missingActivity : null,
});
