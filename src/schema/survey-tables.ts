import { detailedPayMonth, seriesMonths } from "./vintage.ts";
import { monthForm } from "./date.ts";
import { integer, number, pattern, required } from "./column.ts";
import { payAscending, payColumns, payHourly } from "./pay-columns.ts";
import { socCode } from "./soc-code-column.ts";
import type { Table } from "./table.ts";

const oews = { source: "bls-oews-national", kind: "measured" } as const;
const newest = { ...oews, vintage: detailedPayMonth } as const;
const series = { ...oews, vintage: seriesMonths } as const;

const jobsError = "Relative standard error of the jobs";

export const detailedPay = {
  title: "Pay and jobs of detailed occupations",
  made: "As published, of employees alone. Blank where the Bureau gives no estimate (`*`, `**`): some occupations have pay by the hour alone, others by the year alone. Its `#`, a lower bound, stands as that amount.",
  key: ["code"],
  ascending: payAscending,
  hourly: payHourly,
  together: [["jobs", "jobs_error"]],
  columns: {
    code: socCode("The detailed occupation"),
    jobs: integer({ ...newest, about: "Jobs of employees", unit: "jobs", min: 1 }),
    jobs_error: number({ ...newest, about: jobsError, unit: "percent", min: 0 }),
    ...payColumns(newest),
  },
} satisfies Table;

/** The month of a survey, as a date. */
const month = required(pattern(monthForm, "write a month of the calendar, like 2022-05", { about: "The month that the figures hold for" }));

export const employmentSeries = {
  title: "Jobs and pay, survey by survey",
  made: "As detailed-pay.csv; blank also where the median is a lower bound. Each survey pools three years and is modelled: the Bureau advises against reading single years as a series.",
  key: ["code", "month"],
  hourly: [{ yearly: "median_pay", hourly: "median_hourly" }],
  together: [["jobs", "jobs_error"]],
  either: [["median_pay", "median_floor"]],
  columns: {
    code: socCode("The detailed occupation"),
    month,
    jobs: integer({ ...series, about: "Jobs of employees", unit: "jobs", min: 1 }),
    jobs_error: number({ ...series, about: jobsError, unit: "percent", min: 0 }),
    median_pay: integer({ ...series, about: "Median pay", unit: "US dollars a year", min: 1 }),
    median_hourly: number({ ...series, about: "Median of hourly pay", unit: "US dollars an hour", min: 1 }),
    median_floor: integer({
      ...series,
      about: "Lower bound of median pay, where no median is published",
      unit: "US dollars a year",
      min: 1,
    }),
  },
} satisfies Table;

export const consumerPrices = {
  title: "Consumer prices",
  made: "As published, to tell real pay from nominal.",
  key: ["month"],
  columns: {
    month,
    index: required(
      number({
        about: "CPI-U, all items, US city average, not seasonally adjusted; 1982-84 is 100",
        source: "bls-cpi",
        unit: "index",
        kind: "measured",
        vintage: seriesMonths,
        min: 1,
      }),
    ),
  },
} satisfies Table;
