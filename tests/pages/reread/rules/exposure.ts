import { mean, median, says, show, valueIn } from "../numbers.ts";
import { rankedBy, type OccupationPage } from "../occupation.ts";
import { ownPercentile } from "../own.ts";
import { unless, type Complaint, type Context, type Rule } from "../rule.ts";
import type { Site } from "../site.ts";

/** From this percentile on "among the most exposed" holds, and up to the other "among the least". */
const most = 80;
const least = 20;

/** How a sentence names a measure, and how its row begins. */
const names: Readonly<Record<string, string>> = {
  "the video’s map": "Karpathy",
  "eloundou and others": "Eloundou",
  "felten, raj and seamans": "Felten",
  "microsoft’s measure of real use": "Microsoft",
  "anthropic’s measure of real use": "Anthropic",
  "the international labour organization": "International Labour Organization",
};
/** The same at the start of a sentence and inside one. */
const name =
  "[Tt]he video’s map|Eloundou and others|Felten, Raj and Seamans|(?:Microsoft|Anthropic)’s measure of real use|[Tt]he International Labour Organization";
/** What each measure was made from, and how its row begins. */
const restsOn: Readonly<Record<string, string>> = {
  "a written description of the job": "Karpathy",
  "written tasks, as a language model judged them": "Eloundou",
  "the abilities that the job takes": "Felten",
  "conversations with Microsoft’s assistant": "Microsoft",
  "what Anthropic’s model is used for": "Anthropic",
  "written tasks from an international list": "International Labour Organization",
};
/** These name several people. */
const several = /^(Eloundou and others|Felten, Raj and Seamans)$/;

/** `Microsoft’s measure of real use ranks it at percentile 44, Eloundou and others at 95: 51 points apart.` */
const ends = new RegExp(
  `^(?<lowName>${name}) (?<verb>ranks?) it at percentile (?<low>\\d+), (?<highName>${name}) at (?<high>\\d+)[:,] (?<points>\\d+) points apart(?<rounded>.*)\\.$`,
);

const listed = (page: OccupationPage) =>
  rankedBy(page)
    .map(({ label, percentile }) => `${label} ${percentile}`)
    .join("; ");

const spreadOf = (page: OccupationPage) => {
  const ranks = rankedBy(page).map(({ percentile }) => percentile);
  return Math.max(...ranks) - Math.min(...ranks);
};

/** The middle of all occupations: the median of the mean percentiles that the site prints. */
const middles = new WeakMap<Site, number>();
function middleOf(site: Site): number {
  const known = middles.get(site) ?? median([...site.means.values()]);
  middles.set(site, known);
  return known;
}

/** "More" must hold against the middle of the scale and against the middle occupation, "less" too. */
function halfIsRight(half: string, page: OccupationPage, site: Site): Complaint[] {
  const own = ownPercentile(page, site);
  const middle = middleOf(site);
  const right = half === "more" ? own > Math.max(50, middle) : own < Math.min(50, middle);
  return unless(
    right,
    `its mean percentile is ${show(own)}; the middle of the scale is 50, of all occupations ${show(middle)}`,
    right ? "" : own > 50 && own > middle ? "more" : own < 50 && own < middle ? "less" : "about the middle",
  );
}

const onSide = (page: OccupationPage, side: string): number =>
  rankedBy(page).filter(({ percentile }) => (side === "above" ? percentile > 50 : percentile < 50)).length;

const ownIs = (printed: string, page: OccupationPage, site: Site): Complaint[] => {
  const table = site.means.get(page.title);
  return printed === "" || table === undefined
    ? []
    : unless(valueIn(printed) === table, `its category’s table gives ${show(table)}`, show(table));
};

function oneSide(half: string, { page }: Context): Complaint[] {
  const other = rankedBy(page).filter(({ percentile }) => (half === "more" ? percentile < 50 : percentile > 50));
  return unless(
    other.length === 0,
    `on the other side of the middle: ${other.map(({ label, percentile }) => `${label} ${percentile}`).join("; ")}`,
    "no “agree”",
  );
}

export const exposureRules: readonly Rule[] = [
  {
    name: "every current measure puts it among the most exposed",
    reads: /^Every current measure that (?:scores|ranks) it puts it among the most exposed occupations\.$/,
    check: (_, { page }) => {
      const under = rankedBy(page).filter(({ percentile }) => percentile < most);
      return unless(
        under.length === 0,
        `under ${most}: ${under.map(({ label, percentile }) => `${label} ${percentile}`).join("; ")}`,
        "not “every”",
      );
    },
  },
  {
    name: "taken together, among the most or least exposed",
    reads: /^Taken together, the measures put it among the (?<end>most|least) exposed occupations\.$/,
    check: (part, { page }) => {
      const average = mean(rankedBy(page).map(({ percentile }) => percentile));
      const right = part("end") === "most" ? average >= most - 0.5 : average <= least + 0.5;
      return unless(right, `mean of the percentiles printed: ${show(average)} (${listed(page)})`, `only from ${most} or to ${least}`);
    },
  },
  {
    name: "every current measure puts it among the least exposed",
    reads: /^Every current measure that ranks it puts it among the least exposed occupations\.$/,
    check: (_, { page }) => {
      const over = rankedBy(page).filter(({ percentile }) => percentile > least);
      return unless(
        over.length === 0,
        `over ${least}: ${over.map(({ label, percentile }) => `${label} ${percentile}`).join("; ")}`,
        "not “every”",
      );
    },
  },
  {
    name: "the measures agree on a half",
    reads:
      /^The measures agree: it stands (?<half>more|less) exposed than the middle of all occupations, at about percentile (?<own>\d+)\.$/,
    check: (part, context) => [
      ...oneSide(part("half"), context),
      ...halfIsRight(part("half"), context.page, context.site),
      ...ownIs(part("own"), context.page, context.site),
    ],
  },
  {
    name: "more or less exposed than the middle",
    reads:
      /^On average it stands (?<half>more|less) exposed than the middle(?: of all occupations, at about percentile (?<own>\d+)(?:, but .*)?|, but .*)\.$/,
    check: (part, { page, site }) => [...halfIsRight(part("half"), page, site), ...ownIs(part("own"), page, site)],
  },
  {
    name: "near the middle",
    reads:
      /^(?<how>The measures agree|On average)(?:,|:)? it stands near the middle of all occupations, at about percentile (?<own>\d+)(?:: .*)?\.$/,
    check: (part, { page, site }) => {
      const off = rankedBy(page).filter(({ percentile }) => Math.abs(percentile - 50) > 10);
      return [
        ...unless(
          Math.abs(ownPercentile(page, site) - 50) <= 5,
          `its mean percentile is ${show(ownPercentile(page, site))}`,
          "more or less than the middle",
        ),
        ...ownIs(part("own"), page, site),
        ...unless(
          part("how") !== "The measures agree" || off.length === 0,
          `far from the middle: ${off.map(({ label, percentile }) => `${label} ${percentile}`).join("; ")}`,
          "no “agree”",
        ),
      ];
    },
  },
  {
    name: "how many measures stand on the other side",
    reads: /^On average it stands .+, but (?<count>\w+) of the (?<all>\w+) measures that rank it puts? it (?<side>above|below) 50\.$/,
    check: (part, { page }) => [
      ...unless(says(part("count"), onSide(page, part("side"))), listed(page), show(onSide(page, part("side")))),
      ...unless(says(part("all"), rankedBy(page).length), `${rankedBy(page).length} measures rank it`, show(rankedBy(page).length)),
    ],
  },
  {
    name: "how many measures stand on each side",
    reads:
      /^On average it stands near the middle .+: (?<above>\w+) of the (?<all>\w+) measures that rank it puts? it above 50, (?<below>\w+) below\.$/,
    check: (part, { page }) => [
      ...["above", "below"].flatMap((side) =>
        unless(says(part(side), onSide(page, side)), listed(page), `${show(onSide(page, side))} ${side}`),
      ),
      ...unless(says(part("all"), rankedBy(page).length), `${rankedBy(page).length} measures rank it`, show(rankedBy(page).length)),
    ],
  },
  {
    name: "too few measures",
    reads: /^Too few of the (?<all>\w+) current measures score this occupation to place it among the others\.$/,
    check: (part, { page }) => [
      ...unless(rankedBy(page).length < 2, `scored by ${rankedBy(page).length}`, "fewer than two"),
      ...unless(
        says(part("all"), page.measures.filter(({ current }) => current).length),
        "another number of current measures",
        "that number",
      ),
    ],
  },
  {
    name: "the distance of the ends",
    reads: ends,
    check: (part) => {
      const distance = valueIn(part("high")) - valueIn(part("low"));
      const room = /round/.test(part("rounded")) ? 1 : 0;
      return unless(
        Math.abs(valueIn(part("points")) - distance) <= room,
        `${part("high")} − ${part("low")} = ${distance}`,
        `${distance} points`,
      );
    },
  },
  {
    name: "who stands at the ends",
    reads: ends,
    check: (part, { page }) => {
      const ranks = rankedBy(page).map(({ percentile }) => percentile);
      const rowOf = (named: string) => rankedBy(page).find(({ label }) => label.startsWith(names[named.toLowerCase()] ?? "-"))?.percentile;
      const at = (end: "low" | "high", edge: number) =>
        unless(rowOf(part(`${end}Name`)) === edge && valueIn(part(end)) === edge, `${end}est of ${listed(page)}`, show(edge));
      return [...at("low", Math.min(...ranks)), ...at("high", Math.max(...ranks))];
    },
  },
  {
    name: "several people rank, one measure ranks",
    reads: ends,
    check: (part) => {
      const verb = several.test(part("lowName")) ? "rank" : "ranks";
      return unless(part("verb") === verb, `“${part("lowName")} ${part("verb")}”`, verb);
    },
  },
  {
    name: "the spread of measures that are close",
    reads: /^Lowest to highest they lie (?<points>\d+) percentile points? apart, which is close for this field\.$/,
    check: (part, { page }) => unless(valueIn(part("points")) === spreadOf(page), listed(page), `${spreadOf(page)} points`),
  },
  {
    name: "what the ranks at the ends rest on",
    reads: /^The lower rank rests on (?<low>.+), the higher on (?<high>.+)\.$/,
    check: (part, { page }) => {
      const rows = rankedBy(page).toSorted((a, b) => a.percentile - b.percentile);
      const at = (which: string, edge: number | undefined) => {
        const among = rows.filter(({ percentile }) => percentile === edge);
        return unless(
          among.some(({ label }) => restsOn[part(which)] !== undefined && label.startsWith(restsOn[part(which)] ?? "-")),
          `at that end: ${among.map(({ label }) => label).join("; ")}`,
          "what that measure was made from",
        );
      };
      return [...at("low", rows[0]?.percentile), ...at("high", rows.at(-1)?.percentile)];
    },
  },
];
