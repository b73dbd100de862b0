import { numberIn, says, show, valueIn } from "../numbers.ts";
import type { MeasureRow, OccupationPage } from "../occupation.ts";
import { unless, type Complaint } from "../rule.ts";
import type { Site } from "../site.ts";
import type { ChartRule } from "./chart-page.ts";

const jobsOf = ({ facts }: OccupationPage) => numberIn(facts.get("Jobs in 2024")?.value ?? "")?.value ?? Number.NaN;
const rowOf = (page: OccupationPage, label: string): MeasureRow | undefined => page.measures.find((row) => row.label === label);
/** The Bureau's step as an occupation's page prints it, without "mostly". */
const stepOf = (page: OccupationPage) => rowOf(page, "Bureau of Labor Statistics 2026")?.score?.replace("mostly ", "");

const withStep = (step: string, { occupations }: Site) =>
  [...occupations.values()].filter((page) => !Number.isNaN(jobsOf(page)) && stepOf(page) === step);

/** How many of them a measure ranks in a third: percentiles are printed whole, so that those at a bound may be in either. */
function countIn(third: "bottom" | "middle" | "top", label: string, pages: readonly OccupationPage[]): [least: number, most: number] {
  const ranks = pages.flatMap((page) => {
    const row = rowOf(page, label);
    return row === undefined || row.noneMeasured || row.percentile === null ? [] : [row.percentile];
  });
  const within = (from: number, to: number) => ranks.filter((rank) => rank >= from && rank <= to).length;
  switch (third) {
    case "bottom":
      return [within(0, 32), within(0, 33)];
    case "middle":
      return [within(34, 66), within(33, 67)];
    case "top":
      return [within(68, 100), within(66, 100)];
  }
}

const currentLabels = ({ occupations }: Site) =>
  ([...occupations.values()][0]?.measures ?? []).filter(({ current }) => current).map(({ label }) => label);

/** `none`, `2`, `0 to 2`, against the least and the most that measures count. */
function spanIs(said: string, third: "bottom" | "top", step: string, site: Site): Complaint[] {
  const counts = currentLabels(site).map((label) => countIn(third, label, withStep(step, site)));
  const numbers = said === "none" ? [0, 0] : said.split(" to ").map(Number);
  const [low = Number.NaN, high = low] = numbers;
  const least = [Math.min(...counts.map(([from]) => from)), Math.min(...counts.map(([, to]) => to))] as const;
  const most = [Math.max(...counts.map(([from]) => from)), Math.max(...counts.map(([, to]) => to))] as const;
  const right = low >= least[0] && low <= least[1] && high >= most[0] && high <= most[1];
  return unless(
    right,
    `by the pages ${counts.map(([from, to]) => (from === to ? from : `${from} or ${to}`)).join(", ")}`,
    `${least[0]} to ${most[1]}`,
  );
}

const pastIs = (said: string, third: "bottom" | "top", step: string, site: Site): Complaint[] => {
  const [least, most] = countIn(third, "Frey and Osborne 2013", withStep(step, site));
  return unless(valueIn(said) >= least && valueIn(said) <= most, `by the pages ${least} to ${most}`, show(most));
};

const sizeIs = (said: string, step: string, site: Site): Complaint[] => {
  const { length } = withStep(step, site);
  return unless(valueIn(said) === length, `${length} pages say ${step}`, show(length));
};

export const agreementRules: readonly ChartRule[] = [
  {
    name: "how far measures contradict the Bureau",
    on: /^charts\/agreement\/index\.html$/,
    reads:
      /^Of (?<low>\d+) occupations that the Bureau calls low, each of the (?<count>\w+) current measures puts (?<top>none|\d+(?: to \d+)?) in its top third; of (?<high>\d+) that it calls very high, each puts (?<bottom>none|\d+(?: to \d+)?) in its bottom third\.$/,
    check: (part, _, site) => [
      ...sizeIs(part("low"), "low", site),
      ...sizeIs(part("high"), "very high", site),
      ...unless(
        says(part("count"), currentLabels(site).length),
        `${currentLabels(site).length} measures`,
        show(currentLabels(site).length),
      ),
      ...spanIs(part("top"), "top", "low", site),
      ...spanIs(part("bottom"), "bottom", "very high", site),
    ],
  },
  {
    name: "how far the scores of 2013 contradict the Bureau",
    on: /^charts\/agreement\/index\.html$/,
    reads: /^Frey and Osborne, in 2013, put (?<top>\d+) of the first at the top and (?<bottom>\d+) of the second at the bottom\.$/,
    check: (part, _, site) => [...pastIs(part("top"), "top", "low", site), ...pastIs(part("bottom"), "bottom", "very high", site)],
  },
  {
    name: "none of low at the top, in the headline",
    on: /^charts\/agreement\/index\.html$/,
    reads:
      /^(?:[^:]+: )?None of the (?<low>\d+) occupations that the Bureau calls low is in the top third of a current measure; the scores of 2013 put (?<past>\d+) there$/,
    check: (part, _, site) => [
      ...sizeIs(part("low"), "low", site),
      ...spanIs("none", "top", "low", site),
      ...pastIs(part("past"), "top", "low", site),
    ],
  },
  {
    name: "a cell of the Bureau’s steps and a measure",
    on: /^charts\/agreement\/index\.html$/,
    reads:
      /^(?<label>.+), (?<step>low|moderate|high|very high) by the Bureau: (?<bottom>\d+) in its bottom third, (?<middle>\d+) in the middle, (?<top>\d+) in the top(?:, (?<zeros>\d+) with none measured)?(?:, (?<missing>\d+) not scored)?$/,
    check: (part, _, site) => {
      const pages = withStep(part("step"), site);
      const zeros = pages.filter((page) => rowOf(page, part("label"))?.noneMeasured === true).length;
      const missing = pages.filter((page) => rowOf(page, part("label"))?.score === null).length;
      return [
        ...(["bottom", "middle", "top"] as const).flatMap((third) => {
          const [least, most] = countIn(third, part("label"), pages);
          return unless(
            valueIn(part(third)) >= least && valueIn(part(third)) <= most,
            `${third}: by the pages ${least} to ${most}`,
            show(most),
          );
        }),
        ...unless(Number(part("zeros")) === zeros, `${zeros} zeros`, show(zeros)),
        ...unless(Number(part("missing")) === missing, `${missing} not scored`, show(missing)),
      ];
    },
  },
];
