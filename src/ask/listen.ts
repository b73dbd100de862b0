import { measureIn, numberBounds, schoolBounds } from "./bounds.ts";
import { categoriesIn } from "./category-words.ts";
import type { JobFinder } from "./job-finder.ts";
import { countIn, wordBounds } from "./order-words.ts";
import type { Bound, NamedJob, Order } from "./query.ts";
import { attributeIn } from "./refusal-words.ts";
import { tellingOf } from "./small-words.ts";
import { topicsIn } from "./topic-words.ts";
import type { MeasureId } from "../schema/measure.ts";

/** What one question says, before what was asked earlier is taken into account. */
export interface Said {
  /** The question in plain lower case with its numbers in digits. */
  text: string;
  jobs: readonly NamedJob[];
  bounds: readonly Bound[];
  orders: readonly Order[];
  categories: readonly string[];
  without: readonly string[];
  measure: MeasureId | null;
  topics: ReturnType<typeof topicsIn>["topics"];
  count: number | null;
  /** Words that nothing above accounts for, beside those that tell nothing. */
  left: readonly string[];
  /** Numbers that stand for nothing. */
  open: readonly string[];
  attribute: string | null;
}

/** Words for several jobs. */
export const listNoun =
  /\b(?:jobs|occupations|careers|professions|roles|positions|lines? of work|fields|ones|types? of work|kinds? of work|(?:anything|something|what)(?= (?:over|under|above|below|paying|that pays))|work(?= (?:that|which) pay)|job(?= (?:that|with|which|paying|without)))\b/;

/** What stands in a question. */
export function listen(text: string, finder: JobFinder, follows: boolean): Said {
  const measured = measureIn(text);
  const school = schoolBounds(measured.rest);
  const categories = categoriesIn(school.rest);
  const counted = countIn(categories.rest);
  const numbers = numberBounds(counted.rest, measured.measure, follows);
  const words = wordBounds(numbers.rest, measured.measure);
  const { rest } = topicsIn(words.rest);
  // Jobs are looked for in the whole question too: their names may hold words that mean something by themselves.
  const isList = listNoun.test(text);
  const consumed = new Set(tellingOf(text).filter((word) => !tellingOf(words.rest).includes(word)));
  const isConsumed = ({ words: of }: NamedJob) =>
    words.orders.length + numbers.bounds.length > 0 && tellingOf(of).every((word) => consumed.has(word)) && tellingOf(of).length > 0;
  const within = (isList || follows) && categories.inside.length + categories.outside.length > 0 ? categories.rest : text;
  const inRest = jobsIn(within, finder, false);
  // "Of computer programmers" names a job and no category.
  const inAll = within === text ? inRest : jobsIn(text, finder, false);
  const isLonger = inAll.some(({ words: long }) => inRest.some(({ words: of }) => long !== of && long.endsWith(of)));
  const exact = (isLonger ? inAll : inRest).filter((job) => !isConsumed(job));
  const jobs = exact.length > 0 ? exact : jobsIn(rest, finder, true);
  const inJobs = new Set(jobs.flatMap(({ words: of }) => tellingOf(of)));
  const left = tellingOf(rest).filter((word) => !inJobs.has(word));
  const plainRest = jobs.reduce((line, job) => line.replace(job.words, " "), text);
  return {
    text,
    jobs,
    bounds: [
      ...school.bounds,
      ...numbers.bounds,
      ...words.bounds.filter((bound) => !numbers.bounds.some((other) => other.field === bound.field && isNarrower(other, bound))),
    ],
    orders: words.orders,
    categories: isLonger ? [] : categories.inside,
    without: categories.outside,
    measure: measured.measure,
    topics: topicsIn(plainRest).topics,
    count: counted.count,
    left,
    open: numbers.open,
    // One word of a question may be a title and something that no table has: tax.
    attribute: attributeIn(
      jobs.reduce((line, { words: of }, index) => (index === 0 || of.includes(" ") ? line.replace(of, " ") : line), text),
    ),
  };
}

/** Whether a bound in numbers makes one in words needless: `growing by at least 15 percent`. One that goes the other way stands. */
const isNarrower = (number: Bound, word: Bound): boolean =>
  number.field !== "projected-change" || number.operator.slice(0, 1) === word.operator.slice(0, 1);

/** The jobs of a question, in its order. */
function jobsIn(text: string, finder: JobFinder, corrects: boolean): NamedJob[] {
  const found: { job: NamedJob; at: number }[] = [];
  let rest = text;
  for (let turn = 0; turn < 4; turn += 1) {
    const next = finder.find(rest, corrects);
    if (next === null) break;
    found.push({ job: next.job, at: text.indexOf(next.job.words) });
    rest = next.rest;
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ job }) => job);
}

/** What a list is ordered by: what the question says, or its first bound, or size. */
export function orderOf({ orders, bounds }: Pick<Said, "orders" | "bounds">): Order {
  const superlative =
    orders.find(({ field }) => !bounds.some((bound) => bound.field === field && bound.assumed !== undefined)) ??
    orders.find(({ field }) => field === "median-pay") ??
    orders[0];
  if (superlative !== undefined) return superlative;
  const paid = bounds.find(({ field }) => field === "median-pay");
  const first = paid ?? bounds.find(({ field }) => field !== "entry-education");
  if (first !== undefined)
    return {
      field: first.field,
      descending:
        !first.operator.startsWith("<") ||
        (first.field === "median-pay" && bounds.some(({ field, operator }) => field === "median-pay" && operator.startsWith(">"))),
    };
  return bounds.length > 0 ? { field: "median-pay", descending: true } : { field: "jobs", descending: true };
}

const aside = new Set(
  "tell me about more what is are a an the of on for as i am my job jobs career careers do does did you know show information info overview facts details and who how work works working profession occupation someone people please in it to be".split(
    " ",
  ),
);

/** Whether a question names a job and asks nothing in particular. A name that was mistyped must stand alone. */
export const isPlainly = ({ text, jobs: [job] }: Said): boolean => {
  if (job === undefined) return false;
  const others = text.replace(job.words, " ").match(/[a-z0-9']+/g) ?? [];
  return job.corrected ? others.length === 0 : others.every((word) => aside.has(word));
};

/** Whether a question is the name of a job and no more. */
export const isOnlyJob = ({ text, jobs: [job] }: Said): boolean =>
  job !== undefined && tellingOf(text.replace(job.words, " ")).length === 0;
