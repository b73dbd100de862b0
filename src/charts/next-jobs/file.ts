import { currentMeasures, isNoneMeasured, type CurrentMeasureId } from "../../schema/measure.ts";
import { schooling, type Schooling } from "../../schema/schooling.ts";
import { ranksOf, type NextData, type NextOccupation } from "./occupations.ts";
import { packGraph, unpackGraph, type GraphFile } from "./packed-graph.ts";
import { newestRows, type NewestFile } from "../live/newest-file.ts";
import { packColumn, unpackColumn } from "../live/map-column.ts";
import { meanRankOf } from "../../atlas/occupation.ts";
import { percentileRanks } from "../../atlas/rank.ts";
import { slugOfTitle, sparse } from "../../text/title-slug.ts";

/**
 * `/data/next.json`: what the explorer of neighboring jobs needs, in columns, because columns compress well. A row is an occupation, and
 * occupations are named by their row.
 */
export interface NextFile {
  categories: [slug: string, title: string][];
  titles: string[];
  /** By row; absent where the slug is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
  /** By row; absent where the short title is the title. */
  shortTitles: Partial<Record<number, string>>;
  /** Index into `categories`. */
  category: number[];
  jobs: (number | null)[];
  /** Projected change in percent, and how many jobs that is. */
  growth: (number | null)[];
  change: (number | null)[];
  pay: (number | null)[];
  /** By row; absent where the yearly median is published as it is. */
  basis: Partial<Record<number, "hourly" | "floor">>;
  p10: (number | null)[];
  p90: (number | null)[];
  /** Index into the levels of schooling. */
  school: (number | null)[];
  experience: (string | null)[];
  training: (string | null)[];
  zone: (number | null)[];
  /** Places in ascending order, ties sharing one, from 0; percentile ranks and their mean are computed from them. */
  places: Record<CurrentMeasureId, (number | null)[]>;
  /** The Bureau's step, packed as in `/data/map.json`. */
  bureau: string;
  graph: GraphFile;
}

export function nextFile(data: NextData): NextFile {
  const { occupations, categories, zones } = data;
  const all = <T>(of: (occupation: NextOccupation) => T) => occupations.map(of);
  const category = [...categories.keys()];
  return {
    categories: [...categories],
    titles: all(({ title }) => title),
    slugs: sparse(all(({ slug, title }) => (slug === slugOfTitle(title) ? null : slug))),
    shortTitles: sparse(all(({ shortTitle, title }) => (shortTitle === title ? null : shortTitle))),
    category: all((each) => category.indexOf(each.category)),
    jobs: all(({ jobs }) => jobs),
    growth: all(({ projectedChange }) => projectedChange),
    change: all(({ employmentChange }) => employmentChange),
    pay: all(({ medianPay }) => medianPay),
    basis: sparse(all(({ payBasis }) => (payBasis === "annual" ? null : payBasis))),
    p10: all(({ p10 }) => p10),
    p90: all(({ p90 }) => p90),
    school: all(({ education }) => (education === null ? null : schooling.indexOf(education))),
    experience: all(({ experience }) => experience),
    training: all(({ training }) => training),
    zone: all(({ slug }) => zones.get(slug) ?? null),
    places: Object.fromEntries(currentMeasures.map((id) => [id, places(all(({ ranks }) => ranks[id]))])) as NextFile["places"],
    bureau: packColumn(
      "bureau-exposure",
      all(({ bureauLevel }) => bureauLevel),
    ),
    graph: packGraph(
      all(({ slug }) => slug),
      data,
    ),
  };
}

/** What the file says, as the page's code asks for it, with the newest figures where they are here. */
export function readNextFile(file: NextFile, newest: NewestFile | null): NextData {
  const newestAt = newest === null ? () => null : newestRows(newest);
  const slugs = file.titles.map((title, index) => file.slugs[index] ?? slugOfTitle(title));
  const bureau = unpackColumn("bureau-exposure", file.bureau);
  const ranks = new Map(currentMeasures.map((id) => [id, percentileRanks(known(file.places[id]))]));
  const occupations = slugs.map((slug, index): NextOccupation => {
    const own = ranksOf((id) => ranks.get(id)?.get(index) ?? null);
    // Zeros share the lowest place.
    const unmeasured = currentMeasures.filter((id) => file.places[id][index] === 0 && isNoneMeasured(id, 0));
    const level = file.school[index] ?? null;
    const medianPay = file.pay[index] ?? null;
    return {
      slug,
      title: file.titles[index] ?? slug,
      shortTitle: file.shortTitles[index] ?? file.titles[index] ?? slug,
      category: file.categories[file.category[index] ?? -1]?.[0] ?? "",
      jobs: file.jobs[index] ?? null,
      projectedChange: file.growth[index] ?? null,
      employmentChange: file.change[index] ?? null,
      medianPay,
      payBasis: medianPay === null ? null : (file.basis[index] ?? "annual"),
      education: level === null ? null : (schooling[level] as Schooling),
      experience: file.experience[index] ?? null,
      training: file.training[index] ?? null,
      bureauLevel: bureau[index] ?? null,
      meanRank: meanRankOf(currentMeasures.flatMap((id) => (unmeasured.includes(id) ? [] : (own[id] ?? [])))),
      p10: file.p10[index] ?? null,
      p90: file.p90[index] ?? null,
      newest: newestAt(index),
      ranks: own,
      unmeasured,
    };
  });
  return {
    occupations,
    bySlug: new Map(occupations.map((each) => [each.slug, each])),
    categories: new Map(file.categories),
    ...unpackGraph(slugs, file.graph),
    zones: new Map(file.zone.flatMap((zone, index) => (zone === null ? [] : [[slugs[index] ?? "", zone]]))),
  };
}

/** Places in ascending order, ties sharing one, from 0. */
function places(ranks: readonly (number | null)[]): (number | null)[] {
  const order = [...new Set(ranks.filter((rank) => rank !== null))].toSorted((a, b) => a - b);
  const orderOf = new Map(order.map((rank, index) => [rank, index]));
  return ranks.map((rank) => (rank === null ? null : (orderOf.get(rank) ?? null)));
}

const known = (values: readonly (number | null)[]) =>
  new Map(values.flatMap((value, index) => (value === null ? [] : [[index, value] as const])));
