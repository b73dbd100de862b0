import { mean, says, show, valueIn } from "../numbers.ts";
import { rankedBy, type OccupationPage } from "../occupation.ts";
import { unless } from "../rule.ts";
import type { Site } from "../site.ts";
import { tiesHold } from "../ties.ts";
import type { ChartPage, ChartRule } from "./chart-page.ts";

const ranksOf = (page: OccupationPage) => rankedBy(page).map(({ percentile }) => percentile);
const spreadOf = (page: OccupationPage) => Math.max(...ranksOf(page)) - Math.min(...ranksOf(page));

/** Occupations that at least two measures place, so that there is a distance. */
const placed = ({ occupations }: Site) => [...occupations.values()].filter((page) => ranksOf(page).length > 1);

const jobsOf = ({ facts }: OccupationPage) => valueIn(facts.get("Jobs in 2024")?.value);

/** The occupation whose name begins with a word of the title. */
const called = (name: string, site: Site) =>
  [...site.occupations.values()].find(({ title }) => title.toLowerCase().startsWith(name.toLowerCase()));

function twoRanked(part: (name: string) => string, _: ChartPage, site: Site) {
  return ["first", "second"].flatMap((which) => {
    const page = called(part(which), site);
    if (page === undefined) return unless(false, `no occupation is called ${part(which)}`, "a name as its page has it");
    return [
      ...unless(
        valueIn(part(`${which}Points`)) === spreadOf(page),
        `${part(which)}: ${ranksOf(page).join(", ")}`,
        `${spreadOf(page)} points`,
      ),
      ...(part("count") === ""
        ? []
        : unless(says(part("count"), ranksOf(page).length), `${part(which)}: ranked by ${ranksOf(page).length}`, "that many")),
    ];
  });
}

/** `Karpathy 95, Eloundou 77, Anthropic none measured; in 2013 93`: the percentiles of today. */
const today = (listed: string) =>
  (listed.split(";")[0] ?? "")
    .split(", ")
    .flatMap((each) => / (\d+)$/.exec(each)?.[1] ?? [])
    .map(Number);

/** Each pair of the measures of today in the table of correlations. */
function correlations({ tables }: ChartPage): { pair: string; value: number }[] {
  const table = tables.find(([head]) => head?.[0] === "Measure" && head.includes("2013"));
  if (table === undefined) return [];
  const [head = [], ...rows] = table;
  const names = head.slice(1, head.indexOf("2013"));
  return names.flatMap((a, row) =>
    names.slice(row + 1).map((b, after) => ({ pair: `${a} and ${b}`, value: valueIn(rows[row]?.[row + 2 + after]) })),
  );
}

export const measuresRules: readonly ChartRule[] = [
  {
    name: "a percentile, wherever it is explained",
    on: /^(?:methods|concepts\/exposure|charts\/measures)\/index\.html$/,
    reads:
      /percentile.*\b(?:(?<higher>rank no higher)|(?<lower>stands? above (?:four in five|all))|(?:ties|equals?)\b.*\b(?<middle>middle))\b/,
    check: (part, _, site) => tiesHold(part("middle") !== "" ? "middle" : part("higher") !== "" ? "no higher" : "lower", site),
  },
  {
    name: "measures rank two occupations so far apart",
    on: /^charts\/measures\/index\.html$/,
    reads:
      /^(?:(?<count>\w+) m|M)easures of AI exposure rank (?<first>.+?) (?<firstPoints>\d+) percentile points apart, (?<second>.+?) (?<secondPoints>\d+)$/,
    check: twoRanked,
  },
  {
    name: "the mean spread",
    on: /^charts\/measures\/(table\/)?index\.html$/,
    reads:
      /^(?:For the average occupation that is (?<points>\d+) percentile points\.|Both ends of the (?<some>\d+) occupations with at least (?<jobs>[\d,]+) jobs that (?<least>\d+) measures or more place; the mean spread of all (?<all>\d+) is (?<mean>\d+) percentile points\.)$/,
    check: (part, _, site) => {
      const all = placed(site);
      const average = mean(all.map(spreadOf));
      const some = all.filter((page) => jobsOf(page) >= valueIn(part("jobs")) && ranksOf(page).length >= valueIn(part("least")));
      return [
        ...unless(
          Math.abs(valueIn(part("points") || part("mean")) - average) <= 1,
          `mean of what the pages print: ${show(average)}`,
          show(average),
        ),
        ...(part("all") === "" ? [] : unless(valueIn(part("all")) === all.length, `${all.length} have a spread`, show(all.length))),
        ...(part("some") === "" ? [] : unless(valueIn(part("some")) === some.length, `${some.length} are such`, show(some.length))),
      ];
    },
  },
  {
    name: "placed by fewer measures",
    on: /^charts\/measures\/index\.html$/,
    reads:
      /^Zeros of Anthropic’s measure mean that no use was measured and are left out; as some scores are missing too, (?<count>\d+) occupations are placed by five measures or fewer\.$/,
    check: (part, _, site) => {
      const fewer = placed(site).filter((page) => ranksOf(page).length <= 5).length;
      return unless(valueIn(part("count")) === fewer, `${fewer} occupations are placed by five or fewer`, show(fewer));
    },
  },
  {
    name: "correlations from lowest to highest",
    on: /^charts\/measures\/index\.html$/,
    reads: /^Among the six current ones it runs from (?<low>[\d.]+) \((?<lowPair>.+?)\) to (?<high>[\d.]+) \((?<highPair>.+?)\)\.$/,
    check: (part, page) => {
      const pairs = correlations(page).toSorted((a, b) => a.value - b.value);
      return (["low", "high"] as const).flatMap((end) => {
        const edge = end === "low" ? pairs[0] : pairs.at(-1);
        const among = pairs.filter(({ value }) => value === edge?.value).map(({ pair }) => pair);
        const right = edge?.value === valueIn(part(end)) && among.includes(part(`${end}Pair`));
        return unless(right, `in the table: ${edge?.value} (${among.join("; ")})`, "what the table prints");
      });
    },
  },
  {
    name: "a row’s distance of the measures",
    on: /./,
    reads: /^(?<name>.+): (?<points>\d+) percentile points apart; (?<listed>.+)$/,
    check: (part) => {
      const ranks = today(part("listed"));
      const distance = Math.max(...ranks) - Math.min(...ranks);
      return unless(valueIn(part("points")) === distance, part("listed"), `${distance} percentile points apart`);
    },
  },
];
