import { broughtTo } from "../model/brought.ts";
import type { Work } from "../model/neighbour-work.ts";
import type { NextData, NextOccupation } from "../model/next-data.ts";
import { nextFacts, plainFact } from "../model/next-facts.ts";
import type { ExposureId } from "../schema/measure.ts";
import { element } from "./element.ts";
import { held } from "./inventory-store.ts";

/** Facts about a job and how they differ from those of the one before it. */
export function factList(from: NextOccupation, to: NextOccupation, measure: ExposureId, data: NextData): HTMLElement {
  const facts = nextFacts(from, to, measure).map(({ term, value, remarks }) => {
    const smaller = remarks.map((remark) => element("small", "", plainFact(remark, data)));
    return element("div", "", element("dt", "", term), element("dd", "", plainFact(value, data), ...smaller));
  });
  return element("dl", "facts", ...facts);
}

/** What the reader has ticked of what a job asks beyond the one before; nothing where that is nothing. */
export function broughtLine(work: Work): HTMLElement[] {
  const { traits, activity } = broughtTo(work, held());
  const brought = [...traits, ...(activity === null ? [] : [activity])];
  return brought.length === 0 ? [] : [element("p", "brought", `You have ticked, of what is new: ${brought.join("; ")}.`)];
}
