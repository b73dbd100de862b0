import { activityWeights, jobsYear, onetMonth } from "./vintage.ts";
import { number, pattern, required, words } from "./column.ts";
import { measureRecords } from "./measure-records.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

/** O*NET’s code of an intermediate work activity, like `4.A.2.a.3.I03`. */
const activity = (about: string) =>
  required(
    pattern(/^4\.A\.\d\.[a-c]\.\d\.I\d\d$/, "write a code like 4.A.2.a.3.I03", {
      about,
      source: "onet",
      vintage: onetMonth,
    }),
  );

/** A share between 0 and 1 that Microsoft’s study gives for an activity; which conversations are about it, a classifier said. */
const use = (about: string, kind: "modelled" | "measured" = "modelled") =>
  number({ about, source: "microsoft-applicability", unit: "score of 1", kind, vintage: measureRecords.microsoft.vintage, min: 0, max: 1 });

export const activityUse = {
  title: "Activities in conversations with an assistant",
  made: "As published: `user` is what people asked for, `ai` what the assistant did. The study counts an activity as covered where its share is over 0.0005. Those among no occupation’s largest have no name in activity-names.csv.",
  key: ["activity"],
  columns: {
    activity: activity("Code of the activity"),
    share_user: required(use("Its share of conversations")),
    completion_user: use("Share of these judged completed by a classifier"),
    scope_user: use("Share of these with moderate or more help, as judged by a classifier"),
    positive_user: use("Thumbs up among all thumbs", "measured"),
    share_ai: required(use("Its share of conversations")),
    completion_ai: use("Share of these judged completed by a classifier"),
    scope_ai: use("Share of these with moderate or more help, as judged by a classifier"),
    positive_ai: use("Thumbs up among all thumbs", "measured"),
  },
} satisfies Table;

export const activities = {
  title: "Largest activities",
  made: `The activities that make up most of each occupation’s work, at most twelve and each at least one percent: the authors' weights for federal codes, made from ${activityWeights}, turned into shares and averaged over a profile by jobs in ${jobsYear}.`,
  key: ["slug", "activity"],
  joinedBy: ["soc-crosswalks", "bls-ooh"],
  columns: {
    slug: slug("The occupation"),
    activity: activity("Code of the activity"),
    share: required(
      number({
        about: "Share of the occupation’s work",
        source: "microsoft-applicability",
        unit: "percent",
        kind: "modelled",
        vintage: activityWeights,
        min: 1,
        max: 100,
      }),
    ),
  },
} satisfies Table;

export const activityNames = {
  title: "Names of activities",
  made: "O*NET’s own, with a small first letter and without the full stop, so that they stand in a sentence.",
  key: ["activity"],
  unique: ["name"],
  columns: {
    activity: activity("Code of the activity"),
    name: required(words({ about: "What is done", source: "onet", vintage: onetMonth })),
  },
} satisfies Table;
