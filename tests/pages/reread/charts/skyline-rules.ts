import { agrees, numberIn, show, valueIn } from "../numbers.ts";
import type { OccupationPage } from "../occupation.ts";
import { unless, type Complaint, type Parts } from "../rule.ts";
import type { Site } from "../site.ts";
import type { ChartPage, ChartRule } from "./chart-page.ts";

const jobsOf = ({ facts }: OccupationPage) => numberIn(facts.get("Jobs in 2024")?.value ?? "")?.value ?? Number.NaN;
const scoreOf = ({ measures }: OccupationPage) => valueIn(measures.find(({ label }) => label.startsWith("Karpathy"))?.score ?? undefined);
const employed = ({ occupations }: Site) => [...occupations.values()].filter((page) => !Number.isNaN(jobsOf(page)));
/** What the sum of their jobs may be off by, since pages print millions with one decimal. */
const slack = (pages: readonly OccupationPage[]) =>
  pages.reduce((total, { facts }) => total + (numberIn(facts.get("Jobs in 2024")?.value ?? "")?.half ?? 0), 0);
const sum = (pages: readonly OccupationPage[]) => pages.reduce((total, page) => total + jobsOf(page), 0);
const parts = { low: [0, 4], middle: [5, 6], high: [7, 10] } as const;
type PartName = keyof typeof parts;
const scored = (site: Site, name: PartName) => {
  const [from, to] = parts[name];
  return employed(site).filter((page) => scoreOf(page) >= from && scoreOf(page) <= to);
};

/** A tile as its drawing tells it: `Lawyers: 8 of 10, projected to change by +4%, 864,800 jobs`. */
interface Tile {
  title: string;
  score: number;
  change: number | null;
  percentiles: readonly [number, number] | null;
  jobs: number;
}

const tilesOn = ({ sentences }: ChartPage): Tile[] => {
  const tiles = sentences.flatMap((text): Tile[] => {
    const found = /^(?<title>.+): (?<score>\d+) of 10(?<more>, .+)?, (?<jobs>[\d,.]+(?: million)?) jobs$/.exec(text)?.groups;
    if (found === undefined) return [];
    const change = /(?:projected to change|changed) by ([+−]?[\d.]+)%/.exec(found["more"] ?? "")?.[1];
    const [, low, high] = /percentiles (\d+) to (\d+)/.exec(found["more"] ?? "") ?? [];
    return [
      {
        title: found["title"] ?? "",
        score: Number(found["score"]),
        change: change === undefined ? null : valueIn(change),
        percentiles: low === undefined || high === undefined ? null : [Number(low), Number(high)],
        jobs: valueIn(found["jobs"]),
      },
    ];
  });
  return [...new Map(tiles.map((tile) => [tile.title, tile])).values()];
};
const jobsIn = (tiles: readonly Tile[]) => tiles.reduce((total, { jobs }) => total + jobs, 0);

/** A share in whole percent. Tiles print millions with one decimal, which moves a share by less than half a point. */
const shareIs = (said: string, share: number): Complaint[] =>
  unless(Math.abs(valueIn(said) - share) <= 0.8, `by the pages ${show(share)}%`, `${show(share)}%`);

/** Of the jobs of a part with a figure, those whose occupations grow. */
function growsIn(name: PartName, page: ChartPage): number {
  const [from, to] = parts[name];
  const known = tilesOn(page).filter(({ score, change }) => score >= from && score <= to && change !== null);
  return (100 * jobsIn(known.filter(({ change }) => (change ?? 0) > 0))) / jobsIn(known);
}

const sharesGrow = (part: Parts, page: ChartPage): Complaint[] =>
  (Object.keys(parts) as PartName[]).flatMap((name) => shareIs(part(name), growsIn(name, page)));

const totalsAre = (part: Parts, site: Site): Complaint[] => {
  const pages = employed(site);
  const jobs = numberIn(part("jobs"));
  return [
    ...unless(valueIn(part("count")) === pages.length, `${pages.length} pages`, show(pages.length)),
    // From a hundred million on they are printed whole.
    ...unless(
      jobs !== null && Math.abs(jobs.value - sum(pages)) <= Math.max(jobs.half, sum(pages) >= 1e8 ? 5e5 : 0) + 1,
      show(sum(pages)),
      show(sum(pages)),
    ),
  ];
};

const skyline = (name: string, reads: RegExp, check: ChartRule["check"], on = /^charts\/skyline\/index\.html$/): ChartRule => ({
  name,
  on,
  reads,
  check,
});
const outlook = /^charts\/skyline-outlook\/index\.html$/;
const since = /^charts\/skyline-since\/index\.html$/;
const ranges = /^charts\/skyline-ranges\/index\.html$/;

export const skylineRules: readonly ChartRule[] = [
  skyline(
    "jobs by score",
    /^(?<count>\d+) occupations, (?<jobs>[\d.,]+(?: million)?) jobs: (?<low>[\d.,]+(?: million)?) score 4 or less, (?<middle>[\d.,]+(?: million)?) score 5 or 6 and (?<high>[\d.,]+(?: million)?) score 7 or more of 10\.$/,
    (part, _, site) => [
      ...totalsAre(part, site),
      ...(Object.keys(parts) as PartName[]).flatMap((name) => {
        const pages = scored(site, name);
        const jobs = sum(pages);
        const said = numberIn(part(name));
        return unless(said !== null && agrees(said, jobs, slack(pages)), `${name}: ${show(jobs)}`, show(jobs));
      }),
    ],
  ),
  skyline(
    "how much is highly and little exposed, in the headline",
    /^(?:[^:]+: )?(?<high>\d+)% of US jobs are highly exposed to AI, and (?<low>\d+)% are little exposed$/,
    (part, _, site) =>
      (["high", "low"] as const).flatMap((name) => shareIs(part(name), (100 * sum(scored(site, name))) / sum(employed(site)))),
  ),
  skyline(
    "a tile of the skyline",
    /^(?<title>.+): (?<score>\d+) of 10(?:, projected to change by (?<change>[+−]?[\d.]+)%)?(?:, changed by [+−]?[\d.]+% since May 2022)?(?:, percentiles \d+ to \d+)?, (?<jobs>[\d,.]+(?: million)?) jobs$/,
    (part, _, { occupations }) => {
      const page = [...occupations.values()].find(({ title }) => title === part("title"));
      if (page === undefined) return unless(false, "no page of that name", "a title");
      const jobs = numberIn(part("jobs"));
      const fact = page.facts.get("Projected change");
      // Pages of one detailed occupation print the newest projection.
      const change = fact?.remarks.includes("2024 to 2034") === true ? fact.value : undefined;
      return [
        ...unless(Number(part("score")) === scoreOf(page), `its page says ${scoreOf(page)}`, show(scoreOf(page))),
        ...unless(jobs !== null && agrees(jobs, jobsOf(page)), `its page says ${show(jobsOf(page))}`, show(jobsOf(page))),
        ...unless(
          part("change") === "" || change === undefined || valueIn(change) === valueIn(part("change")),
          `its page says ${change ?? ""}`,
          change ?? "",
        ),
      ];
    },
    /^charts\/(?:skyline(?:-[a-z]+)?|named-jobs)\/index\.html$/,
  ),
  skyline(
    "how many stand beside those that the video names",
    /^(?<count>\d+) occupations, (?<jobs>[\d.,]+(?: million)?) jobs; in color are those that the video names\.$/,
    (part, _, site) => totalsAre(part, site),
    /^charts\/named-jobs\/index\.html$/,
  ),
  skyline(
    "shares projected to grow",
    /^In occupations projected to grow by 2034: (?<low>\d+)% of the jobs that score 4 or less, (?<middle>\d+)% at 5 or 6, (?<high>\d+)% at 7 or more\.$/,
    sharesGrow,
    outlook,
  ),
  skyline(
    "the share projected to grow, in the headline",
    /^(?:[^:]+: )?Of the jobs most exposed to AI, (?<high>\d+)% are in occupations projected to grow$/,
    (part, page) => shareIs(part("high"), growsIn("high", page)),
    outlook,
  ),
  skyline(
    "shares that have grown",
    /^In occupations with more employees than in May 2022: (?<low>\d+)% of the jobs that score 4 or less, (?<middle>\d+)% at 5 or 6, (?<high>\d+)% at 7 or more\.$/,
    sharesGrow,
    since,
  ),
  skyline(
    "the share that has grown, in the headline",
    /^(?:[^:]+: )?Of the jobs most exposed to AI, (?<high>\d+)% are in occupations that have grown since 2022$/,
    (part, page) => shareIs(part("high"), growsIn("high", page)),
    since,
  ),
  skyline(
    "how many the measures do not agree on",
    /^(?<count>\d+) occupations, (?<jobs>[\d.,]+(?: million)?) jobs; for (?<across>\d+) occupations, with (?<own>[\d.,]+(?: million)?) jobs, at least one measure says less exposed than most and at least one says more\.$/,
    (part, page, site) => {
      // Percentiles are printed whole: those at fifty may lie on either side.
      const within = (low: number, high: number) =>
        tilesOn(page).filter(({ percentiles }) => percentiles !== null && percentiles[0] <= low && percentiles[1] >= high);
      const [least, most] = [within(49, 51), within(50, 50)];
      return [
        ...totalsAre(part, site),
        ...unless(
          Number(part("across")) >= least.length && Number(part("across")) <= most.length,
          `by the tiles ${least.length} to ${most.length}`,
          show(most.length),
        ),
        ...unless(
          valueIn(part("own")) >= 0.99 * jobsIn(least) && valueIn(part("own")) <= 1.01 * jobsIn(most),
          `by the tiles ${show(jobsIn(least))} to ${show(jobsIn(most))}`,
          show(jobsIn(most)),
        ),
      ];
    },
    ranges,
  ),
];
