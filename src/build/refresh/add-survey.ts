import type { Rows } from "../../schema/tables.ts";
import { printDate } from "../../text/dates.ts";
import { Refused } from "./refused.ts";
import { expectMost, type State } from "./state.ts";
import { percentiles, yearBefore, type Percentile, type Survey, type SurveyRow } from "./survey-workbook.ts";

/** The tables with a survey: of a new month, or of one that they hold already. Pay is that of the newest. */
export function addSurvey({ rows, vintages }: State, added: Survey): State {
  const { file, month } = added;
  const { firstSeriesDate, detailedPayDate } = vintages;
  if (month < firstSeriesDate)
    throw new Refused(`${file}: give a survey of ${printDate(firstSeriesDate)} or later (found ${printDate(month)})`);
  const before = yearBefore(month);
  if (month > firstSeriesDate && !rows["employment-series"].some((row) => row.month === before))
    throw new Refused(`${file}: give the survey of ${printDate(before)} too; the series would lack it`);
  if (!rows["consumer-prices"].some((row) => row.month === month))
    throw new Refused(`${file}: add the consumer prices of ${printDate(month)} to content/tables/consumer-prices.csv first`);
  const codes = rows["detailed-occupations"].map(({ code }) => code);
  expectMost(file, codes, added.rows);

  const surveyed = codes.flatMap((code) => {
    const row = added.rows.get(code);
    return row === undefined ? [] : [{ code, row }];
  });
  const series = [...rows["employment-series"].filter((row) => row.month !== month), ...surveyed.map((each) => seriesRow(month, each))];
  const isNewest = month >= detailedPayDate;
  return {
    rows: {
      ...rows,
      "employment-series": series.toSorted((a, b) => a.code.localeCompare(b.code) || a.month.localeCompare(b.month)),
      "detailed-pay": isNewest ? surveyed.map(payRow) : rows["detailed-pay"],
    },
    vintages: { ...vintages, detailedPayDate: isNewest ? month : detailedPayDate },
  };
}

interface Surveyed {
  code: string;
  row: SurveyRow;
}

function seriesRow(month: string, { code, row }: Surveyed): Rows["employment-series"][number] {
  const { yearly, hourly } = row;
  const published = (amount: { value: number | null; floor: boolean }) => (amount.floor ? null : amount.value);
  return {
    code,
    month,
    jobs: row.jobs,
    jobs_error: row.jobsError,
    median_pay: published(yearly.p50),
    median_hourly: published(hourly.p50),
    median_floor: yearly.p50.floor ? yearly.p50.value : null,
  };
}

function payRow({ code, row }: Surveyed): Rows["detailed-pay"][number] {
  const { yearly, hourly } = row;
  const floors = percentiles.filter((each) => yearly[each].floor || hourly[each].floor);
  const cells = <P extends string>(prefix: P, pay: SurveyRow["yearly"]) =>
    Object.fromEntries(percentiles.map((each) => [prefix + each, pay[each].value])) as Record<`${P}${Percentile}`, number | null>;
  return {
    code,
    jobs: row.jobs,
    jobs_error: row.jobsError,
    ...cells("", yearly),
    ...cells("hourly_", hourly),
    floors: floors.length === 0 ? null : floors.join(" "),
  };
}
