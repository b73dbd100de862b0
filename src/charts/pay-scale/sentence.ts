import { dollars } from "./dollars.ts";
import { titleInSentence } from "../../text/format-number.ts";
import { levelsDate, payMonth } from "../../schema/vintage.ts";
import { printDate } from "../../text/dates.ts";
import { print } from "../../text/format-figure.ts";
import type { PaidJob, PayRow } from "./rows.ts";
import { levelFigure, yearsOfJob, type PayScaleData } from "./data.ts";

/** `one year`, `9.8 years`, `0.8 years`. */
export const yearsWords = (years: number): string => {
  const words = print(years, "years");
  return words === "1" ? "one year" : `${words} years`;
};

/** Which list a level's figure comes from: `July 2022, self-reported`. */
const listWords = ({ date }: PayRow): string =>
  date === levelsDate ? `${printDate(date)}, self-reported` : `${printDate(date)} year-end list, self-reported`;

/** What the pay scale now shows, in words. */
export function paySentence(data: PayScaleData): string {
  const { rows, level, job } = data;
  const figure = levelFigure(rows, level);
  const years = yearsOfJob(data);
  if (figure === null) return `No list we found gives pay at ${level}.`;
  const start = `One year at ${level} (${listWords(figure)}) pays`;
  if (job === null || years === null) return `${start} ${dollars(figure.total)}. No job stands beside it.`;
  const title = titleInSentence(job.title);
  return job.payBasis === "floor"
    ? `${start} at most what ${title} earn in ${yearsWords(years)}: ${medianWords(job)}.`
    : `${start} what ${title} earn in ${yearsWords(years)} at their median pay, ${medianWords(job)}.`;
}

/** The median with its date and kind. */
function medianWords({ medianPay, payBasis }: PaidJob): string {
  const amount = dollars(medianPay);
  if (payBasis === "floor") return `their median pay is ${amount} or more (${payMonth}, measured)`;
  if (payBasis === "hourly") return `about ${amount} (${payMonth}, measured: the hourly median times 2,080)`;
  return `${amount} (${payMonth}, measured)`;
}
