import type { Atlas } from "../../atlas/atlas.ts";
import type { LevelRow, PaidJob } from "./rows.ts";
import { paidJobOf } from "./data.ts";
import { slugOfTitle, sparse } from "../../text/title-slug.ts";

/** `/data/pay.json`: what the live pay scale needs. Jobs, those with published pay, stand in columns, because columns compress well. */
export interface PayFile {
  levels: LevelRow[];
  titles: string[];
  /** By row; absent where the slug is the title in lower case, its words joined by hyphens. */
  slugs: Partial<Record<number, string>>;
  pay: number[];
  /** By row; absent where the yearly median is published as it is. */
  basis: Partial<Record<number, PaidJob["payBasis"]>>;
}

export function payFile(atlas: Atlas): PayFile {
  const jobs = atlas.occupations.flatMap((occupation) => paidJobOf(occupation) ?? []);
  return {
    levels: atlas.rows["pay-levels"],
    titles: jobs.map(({ title }) => title),
    slugs: sparse(jobs.map(({ slug, title }) => (slug === slugOfTitle(title) ? null : slug))),
    pay: jobs.map(({ medianPay }) => medianPay),
    basis: sparse(jobs.map(({ payBasis }) => (payBasis === "annual" ? null : payBasis))),
  };
}

/** The jobs of the file by their slugs. */
export const jobsOf = (file: PayFile): ReadonlyMap<string, PaidJob> =>
  new Map(
    file.titles.map((title, index) => {
      const slug = file.slugs[index] ?? slugOfTitle(title);
      return [
        slug,
        {
          slug,
          title,
          medianPay: file.pay[index] ?? NaN,
          payBasis: file.basis[index] ?? "annual",
        },
      ];
    }),
  );
