import { countIn, counted, number, says, show, valueIn } from "../numbers.ts";
import type { ActivityRow } from "../occupation.ts";
import { unless, type Rule } from "../rule.ts";

const askedMost = (rows: readonly ActivityRow[]): number => Math.max(...rows.map(({ asked }) => asked ?? 0));
const named = (rows: readonly ActivityRow[], name: string): ActivityRow | undefined => rows.find((row) => row.name === name);
const hardly = (rows: readonly ActivityRow[]): ActivityRow[] => rows.filter(({ asked }) => asked === null);

/** Sentences about the table of activities, recomputed from its rows. */
export const activityRules: readonly Rule[] = [
  {
    name: "the activity that people ask most about",
    reads: new RegExp(
      `^Of its (?<all>${counted}|one) largest activities, people asked an assistant most for help to (?<name>.+): (?<asked>${number}) of all conversations, (?<done>${number}) of them completed\\.$`,
    ),
    check: (part, { page: { activities } }) => {
      const row = named(activities, part("name"));
      return [
        ...unless(says(part("all"), activities.length), `${activities.length} rows`, show(activities.length)),
        ...unless(row?.asked === askedMost(activities), `the most that is printed is ${askedMost(activities)}%`, "the row with the most"),
        ...unless(
          row?.asked === valueIn(part("asked")) && row.done === valueIn(part("done")),
          `its row: ${row?.asked}%, ${row?.done}%`,
          "what its row prints",
        ),
      ];
    },
  },
  {
    name: "the activities that people hardly ask about",
    reads: new RegExp(
      `^They hardly asked about (?<count>${counted}|one) of them, (?<work>${number}) of its work: (?:that|the largest) is to (?<name>.+)\\.$`,
    ),
    check: (part, { page: { activities } }) => {
      const rows = hardly(activities);
      const work = rows.reduce((sum, row) => sum + row.work, 0);
      const largest = Math.max(...rows.map((row) => row.work));
      return [
        ...unless(countIn(part("count")) === rows.length, `${rows.length} rows say “hardly”`, show(rows.length)),
        ...unless(Math.abs(work - valueIn(part("work"))) < 0.05, `their work adds up to ${show(work)}%`, `${work.toFixed(1)}%`),
        ...unless(named(rows, part("name"))?.work === largest, `the largest of them is ${largest}%`, "the largest"),
      ];
    },
  },
  {
    name: "all activities that people hardly ask about",
    reads: new RegExp(
      `^People hardly asked an assistant for help with any of its (?<all>${counted}) largest activities: each has under 0\\.05% of all conversations\\.$`,
    ),
    check: (part, { page: { activities } }) =>
      unless(
        says(part("all"), activities.length) && hardly(activities).length === activities.length,
        `${hardly(activities).length} of ${activities.length} rows say “hardly”`,
        "any of all",
      ),
  },
];
