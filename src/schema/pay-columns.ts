import { integer, number, pattern } from "./column.ts";

/** Which survey the figures are of. */
interface Survey {
  source: string;
  kind: "measured";
  vintage: string;
}

/** Percentiles of a distribution of pay, by the year and by the hour: they rise from left to right. */
export const payAscending = [
  ["p10", "p25", "p50", "p75", "p90"],
  ["hourly_p10", "hourly_p25", "hourly_p50", "hourly_p75", "hourly_p90"],
] as const;

/** Pay by the year is that by the hour times the hours of a year, where both are published. */
export const payHourly = (["p10", "p25", "p50", "p75", "p90"] as const).map((yearly) => ({ yearly, hourly: `hourly_${yearly}` }) as const);

/** Columns of a distribution of pay in US dollars a year and an hour. `median` says what the yearly one is. */
export function payColumns(survey: Survey, median = "Median pay") {
  const yearly = (about: string) => integer({ ...survey, about, unit: "US dollars a year", min: 1 });
  const hourly = (about: string) => number({ ...survey, about, unit: "US dollars an hour", min: 1 });
  return {
    p10: yearly("10th percentile of pay"),
    p25: yearly("25th percentile of pay"),
    p50: yearly(median),
    p75: yearly("75th percentile of pay"),
    p90: yearly("90th percentile of pay"),
    hourly_p10: hourly("10th percentile of hourly pay"),
    hourly_p25: hourly("25th percentile of hourly pay"),
    hourly_p50: hourly("Median of hourly pay"),
    hourly_p75: hourly("75th percentile of hourly pay"),
    hourly_p90: hourly("90th percentile of hourly pay"),
    floors: pattern(
      /^(?! )(?:p10)?(?:(?:^| )p25)?(?:(?:^| )p50)?(?:(?:^| )p75)?(?:(?:^| )p90)?$/,
      "write names of the columns of percentiles in their order, like p75 p90",
      { about: "Percentiles whose published value is a lower bound" },
    ),
  };
}
