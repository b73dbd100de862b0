import { rules, type RuleId } from "../../neighbors/rules.ts";
import type { NextJobsData } from "./data.ts";
import { deadEndOf, deadEndWords } from "./dead-end.ts";
import { nameOf, pointsHigher } from "./higher.ts";
import type { Bounds, FilterId, Kept, NextRows } from "./rows.ts";
import { schoolingOf } from "./view.ts";
import { titleInSentence } from "../../text/format-number.ts";
import { print } from "../../text/format-figure.ts";

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;
const list = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1] ?? ""}`;

/** What the chart now shows: one or two sentences. */
export function nextSentence(data: NextJobsData): string {
  const { found, from, percentile, exposure, bounds } = data;
  const start = titleInSentence(from.title);
  if (found.by === "nothing")
    return `The tables hold no ratings of skills, no exposure and no list of related occupations for ${start}, so no neighbors can be named.`;
  if (percentile === null && bounds.lower !== null)
    return `${from.title} have no place by ${nameOf(exposure)}, so nothing can stand lower. Choose another measure, or set no bound on exposure.`;
  const near = found.by === "onet" ? "listed" : "near";
  if (found.near.length === 0) return `From ${start}: the rules leave no job that is ${near}.`;
  const end = deadEndOf(found);
  if (end !== null)
    return found.near.length === 1
      ? `From ${start}: the one job that is ${near} is kept back by these bounds; ${deadEndWords(end)}.`
      : `From ${start}: none of the ${found.near.length} jobs that are ${near} is left by these bounds; ${deadEndWords(end)}.`;
  const asked = askedWords(data);
  return `From ${start}: ${many(found.rows.length, `${near} job`)}${asked === "" ? "" : `, ${asked}`}; ${payWords(found)}${higherCount(data)}.`;
}

/** Says of how many that are shown the exposure is higher: `; 3 are more exposed by the mean rank of six measures`. */
function higherCount({ found, exposure }: NextJobsData): string {
  const ids = exposure === "mean-rank" ? (["mean-rank"] as const) : ([exposure, "mean-rank"] as const);
  return ids
    .map((id) => {
      const count = found.rows.filter(({ occupation }) => (pointsHigher(found.from, occupation, id) ?? 0) > 0).length;
      return count === 0 ? "" : `; ${count} ${count === 1 ? "is" : "are"} more exposed than your job by ${nameOf(id)}`;
    })
    .join("");
}

/** What all that are shown have in common: `at least 10 percentile points lower in exposure by the mean rank of six measures`. */
function askedWords({ bounds, exposure, rows }: NextJobsData): string {
  const { lower, pay, school, growth, category } = bounds;
  const shown = rows.find(({ isShown }) => isShown);
  return list([
    ...(lower === null
      ? []
      : [
          lower === 0
            ? `no more exposed by ${nameOf(exposure)}`
            : `at least ${lower} percentile points lower in exposure by ${nameOf(exposure)}`,
        ]),
    ...(pay === null ? [] : [`paying ${print(pay, "US dollars a year")} or more`]),
    ...(school === null ? [] : [`asking for no more than ${schoolWords(school)}`]),
    ...(growth === null ? [] : [`projected at ${print(growth, "percent change")} or better`]),
    ...(category === null ? [] : [`in ${shown?.categoryTitle ?? "one category"}`]),
  ]);
}

/** How many of the jobs that are left pay more and less than the one started from. */
export function payWords({ from, rows }: Pick<NextRows, "from" | "rows">): string {
  const { medianPay } = from;
  if (medianPay === null) return "its own pay is not published";
  const pays = rows.flatMap(({ occupation }) => occupation.medianPay ?? []);
  const more = pays.filter((pay) => pay > medianPay).length;
  const less = pays.filter((pay) => pay < medianPay).length;
  const said = [
    ...(more === 0 ? [] : [`${more} ${more === 1 ? "pays" : "pay"} more at the median`]),
    ...(less === 0 ? [] : [`${less} ${less === 1 ? "pays" : "pay"} less${more === 0 ? " at the median" : ""}`]),
  ];
  return said.length === 0 ? "their pay is the same or not published" : list(said);
}

const levels: Partial<Record<string, string>> = {
  "No formal educational credential": "no formal credential",
  "High school diploma or equivalent": "a high school diploma",
  "Postsecondary nondegree award": "a nondegree award",
  "Associate's degree": "an associate’s degree",
};

/** `a bachelor’s degree`, `some college, no degree`. */
export function schoolWords(school: NonNullable<Bounds["school"]>): string {
  const level = schoolingOf(school);
  return levels[level] ?? (school === "some-college" ? level.toLowerCase() : `a ${level.toLowerCase().replace("'", "’")}`);
}

/** What a bound keeps back: `Pay below $60,000`. */
export function boundWords(filter: FilterId, bounds: Bounds, categories: ReadonlyMap<string, string>): string {
  const { lower, pay, school, growth, category } = bounds;
  switch (filter) {
    case "lower":
      return lower === 0 ? "More exposed" : `Less than ${lower ?? 0} points lower in exposure`;
    case "pay":
      return `Pay below ${print(pay ?? 0, "US dollars a year")}, or not published`;
    case "school":
      return `More than ${school === null ? "" : schoolWords(school)}, or no single level`;
    case "growth":
      return `Projected below ${growth === 0 ? "0%" : print(growth ?? 0, "percent change")}`;
    case "category":
      return `Outside ${categories.get(category ?? "") ?? category ?? ""}`;
  }
}

/** How many a bound keeps back, and what dropping it would bring. */
export const keptWords = ({ count, without }: Kept, shown: number): string =>
  `${count}${without > shown ? `; without it ${without} ${without === 1 ? "job" : "jobs"} in place of ${shown}` : "; others keep them back, too"}`;

/** What the rules exclude of all that is near and within the bound on exposure: a sentence, or none. */
export function excludedWords({ found: { excluded }, bounds: { lower } }: NextJobsData): string {
  const kept = [...excluded.values()].reduce((sum, count) => sum + count, 0);
  if (kept === 0) return "";
  const reasons = [...excluded].map(([rule, count]) => `${count} ${wordsOf(rule, count)}`);
  return `Rules keep back ${kept} more that ${kept === 1 ? "is" : "are"} near${lower === null ? "" : " and less exposed"}: ${reasons.join("; ")}.`;
}

const wordsOf = (rule: RuleId | "zone", count: number): string => {
  if (rule === "zone")
    return count === 1 ? "takes more than one further step of preparation" : "take more than one further step of preparation";
  return count === 1 ? rules[rule].reason : rules[rule].reasonOfSeveral;
};
