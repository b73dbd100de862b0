import { number, show, valueIn } from "../numbers.ts";
import type { OccupationPage } from "../occupation.ts";
import { unless, type Complaint, type Context, type Rule } from "../rule.ts";
import { commonPay, payMonthOf } from "../vintages.ts";
import type { Site } from "../site.ts";

const payOf = ({ facts }: OccupationPage): number => valueIn(facts.get("Median pay")?.value);
export const isFloor = ({ facts }: Pick<OccupationPage, "facts">): boolean => /or more/.test(facts.get("Median pay")?.value ?? "");
const isHourly = ({ facts }: OccupationPage) => facts.get("Median pay")?.remarks.some((remark) => /hourly/.test(remark)) === true;

/** How many percent of the others with published pay have a lower median: of the pages in May 2024, of detailed occupations after it. */
function below(page: OccupationPage, site: Site, newest: boolean): { percent: number; count: number } {
  const own = newest ? payOf(page) : commonPay(page.facts);
  const pages = [...site.occupations.values()].map(({ facts }) => commonPay(facts)).filter((pay) => !Number.isNaN(pay));
  const pays = newest ? site.detailedPay : pages;
  const count = pays.filter((pay) => pay < own).length;
  return { percent: (100 * count) / pays.length, count };
}

function place(printed: string, month: string, { page, site }: Context): Complaint[] {
  const newest = month !== "May 2024";
  const { percent, count } = below(page, site, newest);
  const found = `${show(percent)}% of the occupations have a lower median`;
  if (/detailed occupation/.test(printed) !== newest)
    return unless(false, `compared for ${month}`, newest ? "detailed occupations" : "occupations");
  const words = printed.replace("detailed occupation", "occupation");
  const share = /^more than in (\d+)% of occupations$/.exec(words)?.[1];
  if (share !== undefined) return unless(Number(share) === Math.round(percent), found, `${Math.round(percent)}%`);
  if (words === "more than in nine of ten occupations") return unless(percent >= 90, found, "nine of ten or more");
  if (words === "fewer than one in ten occupations have less")
    return unless(percent < 10 && count > 0, found, "under a tenth, and not none");
  if (words === "no occupation has less") return unless(count === 0, found, "none");
  return unless(false, `“${words}” is read by no rule`, "a case in rules/pay.ts");
}

export const payRules: readonly Rule[] = [
  {
    name: "the median and its place among all",
    reads: new RegExp(
      `^In (?<month>May \\d{4}) the median was (?<how>at least |about )?(?<pay>${number}) a year(?<hourly> \\(the hourly median times 2,080; the Bureau gives no yearly figure\\))?: (?<place>.+)\\.$`,
    ),
    check: (part, context) => {
      const { page } = context;
      return [
        ...unless(
          valueIn(part("pay")) === payOf(page),
          `the facts say ${page.facts.get("Median pay")?.value ?? "nothing"}`,
          show(payOf(page)),
        ),
        ...unless(
          (part("how") === "at least ") === isFloor(page),
          "the facts say otherwise of a floor",
          isFloor(page) ? "at least" : "no “at least”",
        ),
        ...unless(
          (part("hourly") !== "") === isHourly(page),
          "the facts say otherwise of an hourly median",
          isHourly(page) ? "the hourly median" : "a yearly one",
        ),
        ...unless(part("month") === payMonthOf(page.facts), `the facts are of ${payMonthOf(page.facts)}`, payMonthOf(page.facts)),
        ...place(part("place"), part("month"), context),
      ];
    },
  },
  {
    name: "the tenths of pay",
    reads: new RegExp(`^One in ten earned less than (?<low>${number}), one in ten (?<how>more than|at least) (?<high>${number})\\.$`),
    check: (part, { page }) => {
      const [low, high] = [valueIn(part("low")), valueIn(part("high"))];
      const arrow = page.sentences.some(({ text }) => text.startsWith("The arrow stands where the table stops"));
      return [
        ...unless(low <= payOf(page) && payOf(page) <= high, `the median is ${show(payOf(page))}`, "tenths around the median"),
        ...unless(
          (part("how") === "at least") === arrow,
          arrow ? "the drawing’s arrow says that the table stops" : "no arrow stands there",
          arrow ? "at least" : "more than",
        ),
      ];
    },
  },
  {
    name: "no pay published",
    reads: /^The Bureau of Labor Statistics publishes no pay for this occupation\.$/,
    check: (_, { page }) => unless(Number.isNaN(payOf(page)), `the facts print ${show(payOf(page))}`, "the pay"),
  },
  {
    name: "median pay in the description",
    reads: new RegExp(`^Median pay (?<how>(?:at least|about) )?(?<pay>${number})(?<more> or more)? in (?<month>May \\d{4})\\.$`),
    check: (part, { page }) => {
      const floor = part("how") === "at least " || part("more") !== "";
      return [
        ...unless(
          valueIn(part("pay")) === payOf(page),
          `the facts say ${page.facts.get("Median pay")?.value ?? "nothing"}`,
          show(payOf(page)),
        ),
        ...unless(part("month") === payMonthOf(page.facts), `the facts are of ${payMonthOf(page.facts)}`, payMonthOf(page.facts)),
        ...unless(
          floor === isFloor(page),
          isFloor(page) ? "the facts print a floor, “or more”" : "the facts print no floor",
          isFloor(page) ? "or more" : "no “or more”",
        ),
      ];
    },
  },
];
