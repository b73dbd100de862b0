import { counted, countIn, says, show, valueIn } from "../numbers.ts";
import type { OccupationPage } from "../occupation.ts";
import { ownPercentile } from "../own.ts";
import { unless, type Complaint, type Rule } from "../rule.ts";
import { commonPay } from "../vintages.ts";
import { isFloor } from "./pay.ts";

const count = `(?:${counted}|\\d+)`;
const words = (names: string) => new RegExp(names.replaceAll("COUNT", count), "i");

const shrinking = ({ cards }: OccupationPage) =>
  cards.filter(({ facts }) => facts.get("Jobs in 2024")?.remarks.some((remark) => /^20\d\d to 20\d\d: −/.test(remark))).length;

/** How many cards print more than the page's own median, and how many less. A floor leaves open which of two is higher. */
function pays(page: OccupationPage): { known: number; more: number; less: number } {
  const own = commonPay(page.facts);
  const known = page.cards.filter(({ facts }) => !Number.isNaN(commonPay(facts)));
  const cardPay = (index: number) => (known[index] === undefined ? Number.NaN : commonPay(known[index].facts));
  const more = known.filter((_, index) => cardPay(index) > own && !isFloor(page)).length;
  const less = known.filter((card, index) => cardPay(index) < own && !isFloor(card)).length;
  return { known: known.length, more, less };
}

function payWords(printed: string, page: OccupationPage): Complaint[] {
  const { known, more, less } = pays(page);
  const found = `of ${known} cards with pay ${more} print more and ${less} less`;
  const all = /^(?<all>Both|All \w+) pay (?<way>more|less)$/.exec(printed)?.groups;
  if (all !== undefined) {
    const said = countIn((all["all"] ?? "").replace("All ", ""));
    return unless(said === known && (all["way"] === "more" ? more : less) === known, found, "what the cards print");
  }
  const each = words("^(?<more>COUNT) pays? more at the median, (?<less>COUNT) less$").exec(`${printed}`)?.groups;
  return unless(each !== undefined && says(each["more"] ?? "", more) && says(each["less"] ?? "", less), found, "what the cards print");
}

/** The counts before each reason must add up to the count before all of them. */
function reasonsAddUp(all: string, reasons: string): Complaint[] {
  const each = reasons.split("; ").map((reason) => countIn(new RegExp(`^${count}\\b`, "i").exec(reason)?.[0] ?? "one"));
  const sum = each.reduce((total, one) => total + one, 0);
  return unless(says(all, sum), `the reasons count ${sum}`, show(sum));
}

const noCards = ({ cards }: OccupationPage) => unless(cards.length === 0, `${cards.length} cards stand below`, "how many are shown");

export const neighborRules: readonly Rule[] = [
  {
    name: "similar jobs, and how many follow",
    reads: words(
      "^(?<all>COUNT) (?:similar jobs?, going by .+?,|occupations? on that list) stands? at least ten percentile points lower in exposure and takes? at most .+? preparation(?:; the (?:nearest|first) (?<shown>\\w+) follows?)?\\.$",
    ),
    check: (part, { page, site }) => {
      const shown = page.cards.length;
      const own = ownPercentile(page, site);
      const near = page.cards.filter(({ facts }) => own - valueIn(facts.get("Exposure")?.value) < 10);
      const [all, follow] = [countIn(part("all")), part("shown") === "" ? null : countIn(part("shown"))];
      return [
        ...unless(follow === null ? says(part("all"), shown) : follow === shown && all > follow, `${shown} cards follow`, show(shown)),
        ...unless(
          near.length === 0,
          `less than ten points lower: ${near.map(({ title }) => title).join("; ")}`,
          "ten points or more, as printed",
        ),
      ];
    },
  },
  {
    name: "how the neighbors’ pay compares",
    reads: words("^(?<pay>(?:Both|All \\w+) pay (?:more|less)|COUNT pays? more at the median, COUNT less)(?: at the median)?\\.$"),
    check: (part, { page }) => payWords(part("pay"), page),
  },
  {
    name: "neighbors kept back, and why",
    reads: words(
      "^(?<all>COUNT) of (?:its nearest occupations|occupations on that list) stands? at least .+?, but (?:it is not|none is) one step away: (?<reasons>.+)\\.$",
    ),
    check: (part, { page }) => [...noCards(page), ...reasonsAddUp(part("all"), part("reasons"))],
  },
  {
    name: "where this job stands",
    reads:
      /^This job stands at percentile (?<own>\d+) in exposure(?:|(?<none>, and none of (?:its nearest occupations|the occupations on that list) stands ten points lower and takes .+)|(?<least>: no job can stand ten points lower))\.$/,
    check: (part, { page, site }) => {
      const own = valueIn(part("own"));
      const table = site.means.get(page.title) ?? own;
      return [
        ...(part("none") + part("least") === "" ? [] : noCards(page)),
        ...unless(own === table, "its category’s table gives another", show(table)),
        ...unless(part("least") === "" || own < 10, "ten points lower is a percentile", "that some job could"),
      ];
    },
  },
  {
    name: "neighbors that are projected to shrink",
    reads: words(
      "^Lower exposure is not safety(?:, and (?<who>this one|both|all of these|COUNT of these) (?:is|are) projected to shrink by (?<years>2034|2035|2034 or 2035))?\\.$",
    ),
    check: (part, { page }) => {
      const who = part("who").toLowerCase();
      const shown = page.cards.length;
      const said =
        who === ""
          ? 0
          : who === "this one"
            ? 1
            : who === "both"
              ? 2
              : who === "all of these"
                ? shown
                : countIn(who.replace(" of these", ""));
      const losing = page.cards.flatMap(
        ({ facts }) => facts.get("Jobs in 2024")?.remarks.flatMap((remark) => /^20\d\d to (20\d\d): −/.exec(remark)?.[1] ?? []) ?? [],
      );
      const years = [...new Set(losing)].toSorted().join(" or ");
      const right =
        part("years") === years && said === shrinking(page) && (who !== "this one" || shown === 1) && (who !== "both" || shown === 2);
      return unless(right, `${shrinking(page)} of ${shown} cards print a loss${years === "" ? "" : ` by ${years}`}`, show(shrinking(page)));
    },
  },
  {
    name: "no neighbors can be named",
    reads:
      /^The tables hold no ratings of skills, no exposure and no list of related occupations for this profile, so no neighbors can be named\.$/,
    check: (_, { page }) => noCards(page),
  },
];
