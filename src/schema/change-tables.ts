import { yearOrMonthForm } from "./date.ts";
import { number, oneOf, pattern, required, words } from "./column.ts";
import { figureKinds } from "./unit.ts";
import { slug } from "./slug-column.ts";
import type { Table } from "./table.ts";

const percent = (about: string) => number({ about, unit: "percent change", min: -100 });

export const knownChanges = {
  title: "Known changes in headcount, pay and output",
  made: "Figures of source records that speak to the argument that firms keep fewer people and pay them more, as signed changes. A fall in median pay is computed from the two medians.",
  key: ["id"],
  ascending: [["change", "change_high"]],
  unique: ["what"],
  columns: {
    id: slug("Name of the row"),
    of: required(oneOf(["people", "pay", "stock awards", "output"], { about: "What changed" })),
    what: required(words({ about: "Whose, where and when, in at most 44 characters", most: 44 })),
    date: required(
      pattern(yearOrMonthForm, "write a year or a month of the calendar, like 2026-05", { about: "What the figure holds for" }),
    ),
    change: required(percent("Change; where it is a range, its lower end")),
    change_high: percent("Upper end of a range"),
    kind: required(oneOf(figureKinds, { about: "What kind of knowledge the figure is" })),
    source: slug("Id of the source record"),
    values: required(
      pattern(/^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$/, "write names of values of the source, divided by spaces", {
        about: "Names of the source’s values that it is taken or computed from, divided by spaces",
      }),
    ),
  },
} satisfies Table;
