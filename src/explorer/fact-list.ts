import { heldSkillsOf } from "../reader/inventory/skills-held.ts";
import type { Work } from "../neighbors/shared-work.ts";
import type { NextData, NextOccupation } from "../charts/next-jobs/occupations.ts";
import { nextFacts, plainFact } from "../charts/next-jobs/facts.ts";
import type { ExposureId } from "../schema/measure.ts";
import { element } from "../dom/element.ts";
import { tickedInventory } from "../reader/inventory/store.ts";

/** Facts about a job and how they differ from those of the one before it. */
export function factList(from: NextOccupation, to: NextOccupation, measure: ExposureId, data: NextData): HTMLElement {
  const facts = nextFacts(from, to, measure).map(({ term, value, remarks }) => {
    const smaller = remarks.map((remark) => element("small", "", plainFact(remark, data)));
    return element("div", "", element("dt", "", term), element("dd", "", plainFact(value, data), ...smaller));
  });
  return element("dl", "facts", ...facts);
}

/** What the reader has ticked of what a job asks beyond the one before; nothing where that is nothing. */
export function heldSkillsLine(work: Work): HTMLElement[] {
  const { traits, activity } = heldSkillsOf(work, tickedInventory());
  const heldSkills = [...traits, ...(activity === null ? [] : [activity])];
  return heldSkills.length === 0 ? [] : [element("p", "held-skills", `You have ticked, of what is new: ${heldSkills.join("; ")}.`)];
}
