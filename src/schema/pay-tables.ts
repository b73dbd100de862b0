import { payMonth } from "./vintage.ts";
import { yearOrMonthForm } from "./date.ts";
import { integer, oneOf, pattern, required } from "./column.ts";
import { payAscending, payColumns } from "./pay-columns.ts";
import { maybeSlug, slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

const oews = { source: "bls-oews", kind: "measured", vintage: payMonth } as const;

export const payRanges = {
  title: "Pay ranges",
  made: "exact: one published distribution. mixture: estimated by this site from the distributions of the occupations inside the profile; its median can differ from the published one by a few percent, so the published median is the one shown.",
  key: ["slug"],
  ascending: payAscending,
  columns: {
    slug: slug("The occupation"),
    method: required(oneOf(["exact", "mixture"], { about: "How the range was obtained" })),
    ...payColumns(oews, "Median of the same distribution"),
  },
} satisfies Table;

const dollars = (about: string) => integer({ about, unit: "US dollars a year", min: 1 });

export const payLevels = {
  title: "Pay at Meta by engineering level",
  made: "Self-reported figures of Levels.fyi as read in two public copies, and the amounts that the video names. Lists differ in method and date and are never joined.",
  key: ["id"],
  // Each figure is rounded by those who report it.
  sums: [{ parts: ["base", "stock", "bonus"], total: "total", tolerance: 2_000 }],
  ascending: [
    ["level", "to_level"],
    ["total", "total_high"],
  ],
  columns: {
    id: slug("Name of the row in a figure’s id"),
    level: required(pattern(/^E\d$/, "write a level like E6", { about: "Engineering level" })),
    to_level: pattern(/^E\d$/, "write a level like E9, or leave it blank", { about: "Last level, where the figure covers several" }),
    date: required(
      pattern(yearOrMonthForm, "write a year or a month of the calendar, like 2022-07", { about: "What the figure holds for" }),
    ),
    source: slug("Id of the source record"),
    kind: required(oneOf(["reported", "claimed"], { about: "reported: self-reports; claimed: said in the video" })),
    base: dollars("Base salary"),
    stock: dollars("Stock that vests in a year"),
    bonus: dollars("Bonus"),
    total: required(dollars("Total pay as published")),
    total_high: dollars("Upper end, where a range is given"),
    claim: maybeSlug("Id of the claim that weighs it, where there is one"),
  },
} satisfies Table;
