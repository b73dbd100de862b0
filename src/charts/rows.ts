import type { Occupation } from "../atlas/occupation.ts";

/** Names of a category. */
export interface CategoryNames {
  title: string;
  shortTitle: string;
}

/** An occupation with employment, and what it is called. */
export interface NamedRow {
  slug: string;
  title: string;
  shortTitle: string;
  category: string;
  categoryTitle: string;
  jobs: number;
}

/** An occupation with employment, and what one measure says of it. */
export interface ValueRow extends NamedRow {
  /** null is missing. */
  value: number | null;
  /** What the map of one category adds; absent where a chart does not. */
  medianPay?: number | null;
  projectedChange?: number | null;
  /** Of a detailed occupation. */
  code?: string;
  /** Address inside the site, where that is not the page of its slug: a part of its profile's page. */
  to?: string;
}

/** Address inside the site of an occupation's page, or of its part of one. */
export const pageOf = ({ slug, to = `occupations/${slug}` }: Pick<ValueRow, "slug" | "to">): string => to;

/** An occupation with employment that at least two current measures score. */
export interface MeasuresRow extends NamedRow, Pick<Occupation, "scores" | "ranks" | "meanRank" | "bureauLevel"> {
  disagreement: NonNullable<Occupation["disagreement"]>;
}

/** Slugs that an address may name. */
export interface KnownSlugs {
  categories: ReadonlySet<string>;
  occupations: ReadonlySet<string>;
  /** Ids of the measures, where a chart has not all of them. */
  measures?: ReadonlySet<string>;
}
