import { agrees, numberIn, rounded, show, valueIn } from "../numbers.ts";
import { unless, type Complaint, type Parts } from "../rule.ts";
import type { ChartPage, ChartRule } from "./chart-page.ts";

interface TileWords {
  /** What the tile says of its measure. */
  value: string;
  jobs: number;
}

/**
 * What the tiles of occupations say: `Actuaries: very high, 33,600 jobs`. The page has the map at two widths with each of them; the tiles of
 * categories stand in the narrow drawing alone, and the smallest of a category may stand together as one: `7 more in Legal`.
 */
function tilesOn({ sentences }: ChartPage): TileWords[] {
  const times = new Map<string, number>();
  for (const text of sentences) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].flatMap(([text, count]): TileWords[] => {
    const [, value = "", jobs = ""] = /^.+: (.+?), ([\d,.]+(?: million)?) jobs$/.exec(text) ?? [];
    return count < 2 || jobs === "" ? [] : [{ value, jobs: valueIn(jobs) }];
  });
}

const sumOf = (tiles: readonly TileWords[]) => tiles.reduce((sum, { jobs }) => sum + jobs, 0);

/** Jobs of the tiles that stand together at one width at least, whose own values no tile says; 0 where all stand alone. */
const gatheredJobs = ({ sentences }: ChartPage): number =>
  [...new Set(sentences)].reduce((sum, text) => {
    const [, jobs] = /^\d+ more in .+: .+, ([\d,.]+(?: million)?) jobs$/.exec(text) ?? [];
    return jobs === undefined ? sum : sum + valueIn(jobs);
  }, 0);

/** The least and the most percent of jobs that can be in tiles that say one of these. */
function sharesOf(page: ChartPage, says: (value: string) => boolean): readonly [least: number, most: number] {
  const tiles = tilesOn(page);
  const [own, rest] = [sumOf(tiles.filter(({ value }) => says(value))), gatheredJobs(page)];
  return [(100 * own) / (sumOf(tiles) + rest), (100 * (own + rest)) / (sumOf(tiles) + rest)];
}

/** Most counts of jobs are printed in full, the largest in millions, so shares are right to less than half a percent. */
const isAbout = (printed: string, [least, most]: readonly [number, number]) =>
  valueIn(printed) >= least - 0.6 && valueIn(printed) <= most + 0.6;

function steps(part: Parts, page: ChartPage): Complaint[] {
  return (["very high", "low"] as const).flatMap((step) => {
    const shares = sharesOf(page, (value) => value === step);
    const printed = part(step === "low" ? "low" : "high");
    return unless(
      isAbout(printed, shares),
      `${show(shares[0])}% of the jobs in tiles that say ${step}`,
      `${Math.round(shares[0])}% ${step}`,
    );
  });
}

function schooling(part: Parts, page: ChartPage): Complaint[] {
  const shares = sharesOf(page, (value) => /^(?:no formal|high school)/i.test(value));
  return unless(isAbout(part("share"), shares), `by the tiles ${show(shares[0])}%`, `${Math.round(shares[0])}%`);
}

function countAndMean(part: Parts, page: ChartPage): Complaint[] {
  const tiles = tilesOn(page);
  const scored = tiles.filter(({ value }) => value !== "not scored");
  const average = scored.reduce((sum, { value, jobs }) => sum + jobs * valueIn(value), 0) / sumOf(scored);
  const jobs = numberIn(part("jobs"));
  const missing = part("missing") === "" ? 0 : valueIn(part("missing"));
  const mean = part("mean");
  // Tiles print scores to two decimals, change to the percent and pay in full.
  const values = scored.map(({ value }) => valueIn(value));
  const rest = gatheredJobs(page);
  // What stands together can move the mean by its share of the jobs.
  const moved = (rest / (sumOf(scored) + rest)) * (Math.max(...values) - Math.min(...values));
  const loose = (mean.includes("$") ? 25 : mean.includes("%") ? 0.15 : 0.006) + moved;
  const all = sumOf(tiles);
  return [
    ...unless(
      rest === 0 ? valueIn(part("count")) === tiles.length : valueIn(part("count")) > tiles.length,
      `${tiles.length} tiles`,
      show(tiles.length),
    ),
    ...unless(
      jobs !== null && (rest === 0 ? agrees(jobs, all, 1e6) : jobs.value >= all - 1e6 && jobs.value <= all + rest + 1e6),
      `their jobs add up to ${show(all)}`,
      show(all),
    ),
    ...unless(
      rest === 0 ? missing === tiles.length - scored.length : missing >= tiles.length - scored.length,
      `${tiles.length - scored.length} are not scored`,
      show(tiles.length - scored.length),
    ),
    ...unless(
      mean === "" || rounded(average, mean) || Math.abs(average - valueIn(mean)) <= loose,
      `${show(average)} over the tiles that have one`,
      show(average),
    ),
  ];
}

export const economyRules: readonly ChartRule[] = [
  {
    name: "the jobs in each of the Bureau’s steps",
    on: /^charts\/whole-economy\/(?:bureau-exposure\/)?index\.html$/,
    reads:
      /^(?:The whole economy: )?(?:The Bureau puts|By the Bureau’s four steps,) (?<high>\d+)% of (?:US jobs at|jobs are in occupations of) very high exposure to AI, (?<low>\d+)% (?:at|in those of) low$/,
    check: steps,
  },
  {
    name: "the schooling of the whole economy",
    on: /^charts\/whole-economy\/entry-education\/index\.html$/,
    reads: /^(?:The whole economy: )?(?<share>\d+)% of jobs with a typical level ask for a high school diploma or less$/,
    check: schooling,
  },
  {
    name: "the whole economy’s occupations, jobs and mean",
    on: /^charts\/whole-economy\/(?:[^/]+\/)?index\.html$/,
    reads:
      /^(?<count>\d+) occupations, (?<jobs>[\d.]+ million) jobs(?:; (?:mean (?:exposure|score)|median pay averages|projected change averages) (?<mean>[$\d.,−+%]+), weighted by jobs)?(?:; (?<missing>\d+) not scored, marked)?\.$/,
    check: countAndMean,
  },
];
