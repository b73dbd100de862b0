import { show } from "./numbers.ts";
import { unless, type Complaint } from "./rule.ts";
import type { Site } from "./site.ts";

/** A percentile that one measure prints, and how many percent of the occupations that it scores stand there, by what all pages print. */
interface Tie {
  label: string;
  percentile: number;
  noHigher: number;
  lower: number;
}

/** What a sentence says of an occupation at a percentile: how many rank no higher, how many lower, or what lies between. */
export type Reading = "no higher" | "lower" | "middle";

/** Whether the percentiles that all pages print are what a sentence says of them, to a percentile. */
export function tiesHold(reading: Reading, site: Site): Complaint[] {
  const said = ({ lower, noHigher }: Tie) => (reading === "middle" ? (lower + noHigher) / 2 : reading === "lower" ? lower : noHigher);
  const off = (tie: Tie) => Math.abs(said(tie) - tie.percentile);
  const [worst] = tiesOf(site).toSorted((a, b) => off(b) - off(a));
  if (worst === undefined) return [];
  return unless(
    off(worst) <= 1,
    `${worst.label}: percentile ${worst.percentile} is printed where ${show(worst.noHigher)}% rank no higher and ${show(worst.lower)}% lower`,
    "a definition that holds for ties",
  );
}

const known = new WeakMap<Site, Tie[]>();

function tiesOf(site: Site): Tie[] {
  const ties = known.get(site) ?? count(site);
  known.set(site, ties);
  return ties;
}

function count({ occupations }: Site): Tie[] {
  const rows = [...occupations.values()].flatMap(({ measures }) => measures.filter(({ percentile }) => percentile !== null));
  return [...Map.groupBy(rows, ({ label }) => label)].flatMap(([label, scored]) => {
    const ranks = scored.map(({ percentile }) => percentile ?? Number.NaN);
    return [...new Set(ranks)].map((percentile) => ({
      label,
      percentile,
      noHigher: (100 * ranks.filter((rank) => rank <= percentile).length) / ranks.length,
      lower: (100 * ranks.filter((rank) => rank < percentile).length) / ranks.length,
    }));
  });
}
