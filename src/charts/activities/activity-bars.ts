import type { OccupationActivity } from "../../atlas/activities.ts";

/** Percent of all conversations up to which Microsoft's study does not count an activity as covered. */
export const leastCovered = 0.05;
/** Percent of all conversations from which people ask often: about one in twenty of all activities. */
export const often = 1;

/** How much people ask for help with an activity. */
export type Asked = "often" | "sometimes" | "hardly";

/** A row of the drawing, which is a table: words and a bar. */
export interface ActivityBar {
  name: string;
  /** Percent of the work, as printed. */
  work: string;
  /** Length of its bar, percent of the longest. */
  length: number;
  /** Percent of all conversations, as printed. */
  asked: string;
  /** Percent of these that were completed, as printed; a dash where there are too few. */
  done: string;
  level: Asked;
}

/** One decimal, as work is printed. */
export const tenths = (percent: number): string => percent.toFixed(1);

/** The bars of an occupation's activities, in their order. */
export function activityBars(activities: readonly OccupationActivity[]): ActivityBar[] {
  const longest = Math.max(...activities.map(({ share }) => share));
  return activities.map((activity) => {
    const level = levelOf(activity);
    return {
      name: activity.name,
      work: `${tenths(activity.share)}%`,
      length: Math.round((100 * activity.share) / longest),
      asked: askedWords(activity),
      done: doneWords(activity),
      level,
    };
  });
}

export function levelOf({ asked }: Pick<OccupationActivity, "asked">): Asked {
  if (asked === null || asked <= leastCovered) return "hardly";
  return asked < often ? "sometimes" : "often";
}

/** `4.1%`, `0.13%`, `hardly`. */
export const askedWords = (activity: Pick<OccupationActivity, "asked">): string =>
  activity.asked === null || levelOf(activity) === "hardly" ? "hardly" : `${activity.asked.toFixed(activity.asked < often ? 2 : 1)}%`;

/** Nothing is said of the few conversations about what people hardly ask. */
export const doneWords = (activity: Pick<OccupationActivity, "asked" | "completed">): string =>
  activity.completed === null || levelOf(activity) === "hardly" ? "–" : `${Math.round(activity.completed)}%`;
