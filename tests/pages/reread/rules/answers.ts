import { spreadOf } from "../answer-figures.ts";
import type { AnswerContext, OccupationRow } from "../answers.ts";
import { number, show, valueIn } from "../numbers.ts";
import { ownPercentile } from "../own.ts";
import { levels, printedLevel } from "../schooling.ts";
import { unless, type Complaint, type Parts } from "../rule.ts";
import type { Site } from "../site.ts";

/** One kind of sentence in answers, and what is compared with it. */
interface AnswerRule {
  name: string;
  reads: RegExp;
  check(part: Parts, context: AnswerContext): readonly Complaint[];
}

/** Fields by the names that answers give them, with what the published table, or a page, has of them. */
const fields: Readonly<Record<string, (row: OccupationRow, site: Site) => number>> = {
  "median pay": (row) => cell(row["median_pay"]),
  "number of jobs": (row) => cell(row["jobs_2024"]),
  "projected change in jobs": (row) => cell(row["projected_change"]),
  "typical entry education": (row) => levelOf(row["entry_education"]),
  "typical entry": (row) => levelOf(row["entry_education"]),
  "mean percentile of exposure": (row, site) => site.means.get(row["title"] ?? "") ?? Number.NaN,
  "distance between the measures": (row, site) => {
    const page = site.occupations.get(row["slug"] ?? "");
    return page === undefined ? Number.NaN : spreadOf(page);
  },
};
const cell = (text: string | undefined) => (text === undefined || text === "" ? Number.NaN : Number(text));
const levelOf = (text: string | undefined) => {
  const place = levels.indexOf(printedLevel(text ?? ""));
  return place < 0 ? Number.NaN : place;
};

interface Test {
  field: string;
  keeps(value: number): boolean;
}

const signs: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  over: (value, bound) => value > bound,
  "at least": (value, bound) => value >= bound,
  below: (value, bound) => value < bound,
  "at most": (value, bound) => value <= bound,
  exactly: (value, bound) => value === bound,
};
const names = Object.keys(fields)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const sign = Object.keys(signs).join("|");

/** `median pay over $60,000 and below $100,000`; null where these rules do not know it. */
function testOf(words: string): Test | null {
  const level = /^typical entry(?:: | (below|at most|at least) (?:an? )?)(.+)$/.exec(words);
  if (level !== null) {
    const [, how = "exactly", name = ""] = level;
    return { field: "typical entry", keeps: (value) => signs[how]?.(value, levelOf(name)) ?? false };
  }
  const bound = new RegExp(`^(${names}) (${sign}) (\\S+)(?: and (${sign}) (\\S+))?$`).exec(words);
  if (bound === null) return null;
  const [, field = "", how = "", amount, also = "", other] = bound;
  return {
    field,
    keeps: (value) =>
      signs[how]?.(value, valueIn(amount)) === true && (other === undefined || signs[also]?.(value, valueIn(other)) === true),
  };
}

interface Reread {
  tests: readonly Test[];
  inside: readonly string[];
  outside: readonly string[];
  order: string;
  descending: boolean;
}

const titled = (words: string | undefined): string[] => (words === undefined ? [] : words.split(" or "));

/** What a list is of, by its own words: `Occupations in legal, with median pay over $60,000; highest median pay first`. */
function readingOf(words: string): Reread | null {
  const [, choice = "", most = "", order = ""] = /^Occupations (.+); (highest|lowest|least) (.+) first$/.exec(words) ?? [];
  if (fields[order] === undefined || /^near to/.test(choice)) return null;
  const bounds = /(?:^|, )with (.+)$/.exec(choice)?.[1];
  const places = choice.replace(/(?:, |^)with .+$/, "");
  const tests = bounds === undefined ? [] : bounds.split(/, and (?=[a-z])/).map(testOf);
  if (!tests.every((each) => each !== null)) return null;
  const outside = /(?:^|, )not in (.+)$/.exec(places)?.[1];
  const inside = /^in (.+?)(?:, not in .+)?$/.exec(places)?.[1];
  return { tests, inside: titled(inside), outside: titled(outside), order, descending: most === "highest" };
}

/** `life, physical, and social science` is the title of `life-physical-and-social-science`. */
const slugOf = (title: string) => title.toLowerCase().replaceAll(",", "").replaceAll(" ", "-");

/** The rows that fit, in order, as somebody would filter and sort the published table. */
function fittingRows(reread: Reread, { occupations, site }: AnswerContext): OccupationRow[] {
  const value = (field: string, row: OccupationRow) => fields[field]?.(row, site) ?? Number.NaN;
  const inside = reread.inside.map(slugOf);
  const outside = reread.outside.map(slugOf);
  return occupations
    .filter(
      (row) =>
        (inside.length === 0 || inside.includes(row["category"] ?? "")) &&
        !outside.includes(row["category"] ?? "") &&
        reread.tests.every(({ field, keeps }) => keeps(value(field, row))) &&
        !Number.isNaN(value(reread.order, row)),
    )
    .toSorted((a, b) => (value(reread.order, a) - value(reread.order, b)) * (reread.descending ? -1 : 1));
}

const slugIn = (id: string | undefined) => /^occupations\/([^/]+)\//.exec(id ?? "")?.[1] ?? "";

/** The figures of a sentence from the largest to the smallest, as it prints them. */
const isFalling = (values: readonly number[]) => values.every((value, index) => index === 0 || value <= (values[index - 1] ?? Number.NaN));

export const answerRules: readonly AnswerRule[] = [
  {
    name: "how many of an answer’s list fit, and which come first",
    reads:
      /^(?:(?<count>[\d,]+) of (?<all>\d+) occupations fit; the first are|(?<one>One) occupation fits:|Of (?<whole>\d+) occupations the first are) (?<first>.+?), (?:with |at |on which )/,
    check: (part, context) => {
      const reread = readingOf(context.answer.reading);
      if (reread === null || context.occupations.length === 0) return [];
      const rows = fittingRows(reread, context);
      const said = part("one") === "" ? valueIn(part("count") === "" ? part("whole") : part("count")) : 1;
      const first = slugIn(context.said.figures[0]?.id);
      const value = (slug: string) => {
        const row = context.occupations.find((each) => each["slug"] === slug);
        return row === undefined ? Number.NaN : (fields[reread.order]?.(row, context.site) ?? Number.NaN);
      };
      return [
        ...unless(said === rows.length, `${rows.length} rows of the table fit`, show(rows.length)),
        ...unless(
          part("all") === "" || valueIn(part("all")) === context.occupations.length,
          "rows in the table",
          show(context.occupations.length),
        ),
        ...unless(
          value(first) === value(rows[0]?.["slug"] ?? ""),
          `first in the table: ${rows[0]?.["title"]}`,
          rows[0]?.["title"] ?? "none",
        ),
      ];
    },
  },
  {
    name: "which rows an answer’s table shows",
    reads: /^(?:[\d,]+ of \d+ occupations fit|One occupation fits|Of \d+ occupations the first)/,
    check: (_, context) => {
      const reread = readingOf(context.answer.reading);
      if (reread === null || context.occupations.length === 0) return [];
      const right = new Set(fittingRows(reread, context).map((row) => row["slug"]));
      const shown = context.answer.rows.map(({ figures }) => slugIn(figures[0]?.id));
      const wrong = shown.find((slug) => !right.has(slug));
      return unless(wrong === undefined, `${wrong} is in the table`, "an occupation that fits");
    },
  },
  {
    name: "how many occupations and jobs an answer counts",
    reads: /^(?<count>\d+) of \d+ occupations fit, with (?<jobs>[\d,]+) jobs in 2024 taken together, (?<share>\d+)% of the /,
    check: (part, context) => {
      const reread = readingOf(`${context.answer.reading.replace(/^How many occupations/, "Occupations")}; highest number of jobs first`);
      if (reread === null || context.occupations.length === 0) return [];
      const jobs = (rows: readonly OccupationRow[]) => rows.reduce((sum, row) => sum + Number(row["jobs_2024"]), 0);
      const rows = fittingRows(reread, context);
      const share = Math.round((100 * jobs(rows)) / jobs(context.occupations));
      return [
        ...unless(valueIn(part("count")) === rows.length, `${rows.length} rows of the table fit`, show(rows.length)),
        ...unless(valueIn(part("jobs")) === jobs(rows), `their jobs add up to ${show(jobs(rows))}`, show(jobs(rows))),
        ...unless(valueIn(part("share")) === share, `${share}% of all jobs in the table`, `${share}%`),
      ];
    },
  },
  {
    name: "jobs that an answer compares, the most first",
    reads:
      /^(?:Median pay|Mean percentile of exposure|Projected change in jobs|Number of jobs|Openings a year|Distance between the measures): /,
    check: (_, { said }) =>
      unless(
        isFalling(said.figures.map(({ words }) => valueIn(words))),
        said.figures.map(({ words }) => words).join(", "),
        "the most first",
      ),
  },
  {
    name: "the nearest that is less exposed",
    reads: /^Nearest to (?<own>.+), of jobs at least ten percentile points less exposed, are (?<near>.+) \(percentile /,
    check: (part, { said, site }) => {
      const own = [...site.occupations.values()].find(({ title }) => title.toLowerCase() === part("own").toLowerCase());
      const near = site.occupations.get(slugIn(said.figures[0]?.id));
      if (own === undefined || near === undefined) return [];
      const [from, to] = [ownPercentile(own, site), ownPercentile(near, site)];
      // Both are printed as whole numbers.
      return unless(from - to >= 9, `percentile ${from} and ${to}`, "at least ten points between them");
    },
  },
  {
    name: "the measures that rank an occupation lowest and highest",
    reads: new RegExp(
      `^On (?<title>.+) the measures of exposure lie (?<spread>${number}) percentile points apart: (?<low>.+) ranks lowest, at percentile (?<least>\\d+), (?<high>.+) highest, at (?<most>\\d+) `,
    ),
    check: (part, { said, site }) => {
      const page = site.occupations.get(slugIn(said.figures[0]?.id));
      const ranks = (page?.measures ?? []).flatMap(({ current, percentile, noneMeasured }) =>
        current && percentile !== null && !noneMeasured ? [percentile] : [],
      );
      if (ranks.length === 0) return [];
      const [least, most] = [Math.min(...ranks), Math.max(...ranks)];
      return [
        ...unless(valueIn(part("least")) === least, `the least that the page lists is ${least}`, show(least)),
        ...unless(valueIn(part("most")) === most, `the most that the page lists is ${most}`, show(most)),
        // Computed before rounding.
        ...unless(Math.abs(valueIn(part("spread")) - (most - least)) <= 1, `${most} less ${least}`, show(most - least)),
      ];
    },
  },
  {
    name: "a change and the counts that it is of",
    reads: new RegExp(
      `^From May 2022 to May 2025 employees’ jobs of .+ changed by (?<change>${number}), from (?<before>${number}) to (?<after>${number})`,
    ),
    check: (part, { said }) => {
      const [change, before, after] = said.figures.map(({ words }) => valueIn(words));
      if (
        change === undefined ||
        before === undefined ||
        after === undefined ||
        part("before").includes("million") ||
        part("after").includes("million")
      )
        return [];
      const percent = (100 * (after - before)) / before;
      return unless(
        Math.abs(percent - change) <= 0.5 + 1e-9,
        `${part("before")} to ${part("after")} is ${show(percent)}%`,
        `${Math.round(percent)}%`,
      );
    },
  },
  {
    name: "an answer’s tenths of pay",
    reads: new RegExp(
      `^One in ten .+ earned less than (?<low>${number}) a year in May \\d{4}, and one in ten (?:at least|more than) (?<high>${number}) `,
    ),
    check: (part) =>
      unless(valueIn(part("low")) < valueIn(part("high")), `${part("low")} and ${part("high")}`, "the lower before the higher"),
  },
];
