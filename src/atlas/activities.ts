import type { Rows } from "../schema/tables.ts";

/** One of an occupation's largest activities, and what people asked an assistant about it. null is missing, never zero. */
export interface OccupationActivity {
  /** `analyze health or medical data`. */
  name: string;
  /** Percent of the occupation's work. */
  share: number;
  /** Percent of all conversations of Microsoft's study, whoever had them, in which somebody asked for help with it. */
  asked: number | null;
  /** Percent of these that a classifier judged completed. */
  completed: number | null;
}

/** The largest activities by occupation, the largest first. The rows have been checked. */
export function activitiesOf(rows: Pick<Rows, "activities" | "activity-names" | "activity-use">): Map<string, OccupationActivity[]> {
  const names = new Map(rows["activity-names"].map(({ activity, name }) => [activity, name]));
  const use = new Map(rows["activity-use"].map((row) => [row.activity, row]));
  const percent = (share: number | null | undefined) => (share === null || share === undefined ? null : 100 * share);
  const listed = rows.activities.map(({ slug, activity, share }) => ({
    slug,
    row: {
      name: names.get(activity) ?? activity,
      share,
      asked: percent(use.get(activity)?.share_user),
      completed: percent(use.get(activity)?.completion_user),
    },
  }));
  return new Map(
    [...Map.groupBy(listed, ({ slug }) => slug)].map(([slug, own]) => [
      slug,
      own.map(({ row }) => row).toSorted((a, b) => b.share - a.share),
    ]),
  );
}
