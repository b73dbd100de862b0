import { agrees, numberIn, rounded, show, valueIn } from "../numbers.ts";
import type { MeasureRow, OccupationPage } from "../occupation.ts";
import { unless, type Complaint, type Parts } from "../rule.ts";
import type { Site } from "../site.ts";
import type { ChartPage, ChartRule } from "./chart-page.ts";

const jobsOf = ({ facts }: OccupationPage) => valueIn(facts.get("Jobs in 2024")?.value);
const withJobs = ({ occupations }: Site) => [...occupations.values()].filter((page) => !Number.isNaN(jobsOf(page)));
const sumOfJobs = (pages: readonly OccupationPage[]) => pages.reduce((sum, page) => sum + jobsOf(page), 0);

/** Which measure a page is about, by its own title. */
const measureOn = ({ sentences }: ChartPage, { occupations }: Site): string | undefined =>
  sentences.flatMap((text) => labelsOf(occupations).filter((label) => text.includes(label)))[0];

const labelsOf = (occupations: Site["occupations"]) => [...occupations.values()][0]?.measures.map(({ label }) => label) ?? [];

const rowOf = (page: OccupationPage, label: string): MeasureRow | undefined => page.measures.find((row) => row.label === label);

function countAndMean(part: Parts, page: ChartPage, site: Site): Complaint[] {
  const all = withJobs(site);
  const jobs = numberIn(part("jobs"));
  const label = measureOn(page, site);
  const scored = all.filter((each) => label !== undefined && rowOf(each, label)?.score !== null);
  const measured = scored.filter((each) => rowOf(each, label ?? "")?.noneMeasured === false);
  const averageOf = (pages: readonly OccupationPage[]) =>
    pages.reduce((sum, each) => sum + jobsOf(each) * valueIn(rowOf(each, label ?? "")?.score ?? ""), 0) / sumOfJobs(pages);
  const average = averageOf(measured);
  const zeros = scored.length - measured.length;
  const missing = part("missing") === "" ? 0 : valueIn(part("missing"));
  return [
    ...unless(valueIn(part("count")) === all.length, `${all.length} occupations print jobs`, show(all.length)),
    // The largest counts are printed in millions, so the sum is only about right.
    ...unless(jobs !== null && agrees(jobs, sumOfJobs(all), 1e6), `their jobs add up to ${show(sumOfJobs(all))}`, show(sumOfJobs(all))),
    ...unless(Number(part("zeros")) === zeros, `${zeros} zeros mean “none measured”`, show(zeros)),
    ...unless(missing === all.length - scored.length, `${all.length - scored.length} are not scored`, show(all.length - scored.length)),
    ...unless(
      rounded(average, part("mean")) || Math.abs(average - valueIn(part("mean"))) < 0.006,
      `${show(average)} over what is measured${zeros === 0 ? "" : `; ${zeros} zeros that mean “none measured” make it ${show(averageOf(scored))}`}`,
      show(average),
    ),
  ];
}

const valuesOf = (label: string, site: Site) =>
  [...site.occupations.values()].flatMap((page) => {
    const score = rowOf(page, label)?.score ?? null;
    return score === null ? [] : [{ title: page.title, value: valueIn(score) }];
  });

/** The ends of a measure's page hold no value that another occupation exceeds. */
function covers(part: Parts, page: ChartPage, site: Site): Complaint[] {
  const label = measureOn(page, site);
  const all = site.occupations.size;
  const without = page.lists.find(({ after }) => / without a value$/.test(after))?.items.length ?? 0;
  const said = [
    ...unless(valueIn(part("all")) === all, `${all} pages`, show(all)),
    ...unless(valueIn(part("all")) - valueIn(part("count")) === without, `${without} are listed without a value`, show(all - without)),
  ];
  if (label === undefined) return said;
  const scored = valuesOf(label, site);
  const jobs = withJobs(site);
  const held = jobs.filter((each) => rowOf(each, label)?.score !== null);
  const share = (100 * sumOfJobs(held)) / sumOfJobs(jobs);
  return [
    ...said,
    ...unless(valueIn(part("count")) === scored.length, `${scored.length} pages print a score`, show(scored.length)),
    ...unless(Math.abs(valueIn(part("share")) - share) < 0.1, `${show(share)}% of the jobs that the pages print`, show(share)),
    ...["Highest", "Lowest"].flatMap((end) => endOf(end, page, scored)),
  ];
}

function endOf(end: string, { lists }: ChartPage, scored: readonly { title: string; value: number }[]): Complaint[] {
  const items = lists.find(({ after }) => after === end)?.items ?? [];
  const values = items.map((item) => valueIn(/: (\S+)/.exec(item)?.[1]));
  const edge = end === "Highest" ? Math.min(...values) : Math.max(...values);
  const names = items.map((item) => item.replace(/: [^:]*$/, ""));
  const beyond = scored.filter(({ title, value }) => (end === "Highest" ? value > edge : value < edge) && !names.includes(title));
  return unless(beyond.length === 0, `beyond ${edge}: ${beyond.map(({ title }) => title).join("; ")}`, `the ${end.toLowerCase()}`);
}

export const mapRules: readonly ChartRule[] = [
  {
    name: "a map’s occupations, jobs and mean",
    on: /^charts\/risk-map\/[^/]+\/index\.html$/,
    reads:
      /^(?<count>\d+) occupations, (?<jobs>[\d.]+ million) jobs; mean (?:exposure|score) (?<mean>[\d.−]+)(?: of 10)?, weighted by jobs(?:; (?<missing>\d+) not scored, marked)?(?:; (?<zeros>\d+) with none measured, left out of the mean)?\.$/,
    check: countAndMean,
  },
  {
    name: "what a measure covers",
    on: /^measures\/[^/]+\/index\.html$/,
    reads: /^It has a value for (?<count>\d+) of (?<all>\d+) occupations, which hold (?<share>[\d.]+)% of all jobs\.$/,
    check: covers,
  },
];
