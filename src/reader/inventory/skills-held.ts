import type { Inventory } from "./inventory.ts";
import type { Work } from "../../neighbors/shared-work.ts";

/** Of what a job asks beyond the one before, what a reader has ticked. */
export interface HeldSkills {
  /** Skills and areas of knowledge. */
  traits: readonly string[];
  activity: string | null;
}

export const heldSkillsOf = (
  { missingTraits, missingActivity }: Work,
  inventory: Pick<Inventory, "activities" | "skills">,
): HeldSkills => ({
  traits: missingTraits.filter((name) => inventory.skills.has(name)),
  activity: missingActivity !== null && inventory.activities.has(missingActivity) ? missingActivity : null,
});
