import type { CreativeWork } from "schema-dts";
import type { Source } from "../../schema/source.ts";
import { printDate, titleOf } from "../../text/dates.ts";
import { address } from "./page.ts";

/** What schema.org calls each kind of publication. The video was never seen, so it is no more than a work. */
const types = {
  news: "NewsArticle",
  official: "CreativeWork",
  report: "Report",
  paper: "ScholarlyArticle",
  commentary: "Article",
  data: "Dataset",
  video: "CreativeWork",
} as const satisfies Record<Source["kind"], string>;

export const sourceId = (id: string): string => `${address(`sources/${id}`)}#work`;

/**
 * A publication where it is cited: enough to find it. Data are a work there: search engines for data take each data set that a page names for one
 * that it publishes, and ask for its description.
 */
export const citation = (id: string, source: Source): CreativeWork => ({
  "@type": source.kind === "data" ? "CreativeWork" : types[source.kind],
  "@id": sourceId(id),
  ...(source.title === null ? {} : { name: source.title }),
  url: source.url ?? address(`sources/${id}`),
});

/** Its name, and what it is where it is data: search engines for data take none without a description. */
const nameOf = (source: Source) => ({
  ...(source.title === null ? {} : { name: source.title }),
  ...(source.kind === "data"
    ? {
        description: [`${titleOf(source)}, published by ${source.publisher}, ${printDate(source.date)}`, source.vintage, source.files]
          .filter((part) => part !== undefined)
          .join(". "),
      }
    : {}),
});

/** A publication on its own page. Authors are printed as text: whether each is a person or a body is not on record. */
export const linkedSource = (id: string, source: Source): CreativeWork => ({
  "@type": types[source.kind],
  "@id": sourceId(id),
  ...nameOf(source),
  ...(source.url === null ? {} : { url: source.url }),
  datePublished: source.date,
  ...(source.authors.length === 0 ? {} : { creditText: source.authors.join(", ") }),
  ...(source.kind === "video" ? {} : { publisher: { "@type": "Organization", name: source.publisher } }),
  ...(source.doi === undefined ? {} : { identifier: `doi:${source.doi}`, sameAs: `https://doi.org/${source.doi}` }),
  ...(source.license?.spdx === undefined || source.license.url === undefined ? {} : { license: source.license.url }),
});
