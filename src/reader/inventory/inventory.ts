import { grouped } from "../../text/format-number.ts";

/** What a reader has ticked, and the jobs that it was ticked in. Names are the tables' own. */
export interface Inventory {
  /** Slugs of the jobs held, in the order in which they were named. */
  jobs: readonly string[];
  activities: ReadonlySet<string>;
  /** Skills and areas of knowledge; mathematics is both and stands once. */
  skills: ReadonlySet<string>;
}

export const emptyInventory: Inventory = { jobs: [], activities: new Set(), skills: new Set() };

/** Whether nothing is ticked; jobs alone are not kept. */
export const isBlank = ({ activities, skills }: Inventory): boolean => activities.size + skills.size === 0;

/** How much is ticked, in words: `3 activities, 1 skill or area of knowledge, 2 jobs`. */
export function inventoryCount({ jobs, activities, skills }: Inventory): string {
  const ticked = [
    counted(activities.size, "activity", "activities"),
    counted(skills.size, "skill or area of knowledge", "skills and areas of knowledge"),
  ];
  return `${ticked.join(", ")}, ${counted(jobs.length, "job", "jobs")}`;
}

const counted = (count: number, one: string, many: string) => `${grouped(count)} ${count === 1 ? one : many}`;

/** Two inventories as one: what either holds. */
export const joinedInventories = (mine: Inventory, theirs: Inventory): Inventory => ({
  jobs: [...new Set([...mine.jobs, ...theirs.jobs])],
  activities: new Set([...mine.activities, ...theirs.activities]),
  skills: new Set([...mine.skills, ...theirs.skills]),
});
