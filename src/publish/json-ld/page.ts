import type { BreadcrumbList, CreativeWork, Organization, Thing, WebPage, WebSite } from "schema-dts";
import { absolute, href } from "../../routes.ts";
import { site } from "../../site.ts";

/*
 * What the pages say to machines, in the words of schema.org. Every builder is pure and says only what its page says; `schema-dts` holds the
 * types and properties of the vocabulary, so a wrong word does not compile. `LinkedData.astro` prints what they build.
 */

/** Anything that a page may say; with an id, other pages can point to it. */
export type Linked = Exclude<Thing, string> & { "@id"?: string };

/** Address of a page of this site in full; things that a page is about have ids below it. */
export const address = (to: string): string => absolute(href(to));

const home = address("");
export const ids = {
  site: `${home}#site`,
  publisher: `${home}#publisher`,
  concepts: `${address("concepts")}#set`,
} as const;

/** The same license for text and drawings everywhere. */
export const license = "https://creativecommons.org/licenses/by/4.0/";

/** Who stands behind every page: its name and address, no more is known. */
export const publisher = { "@type": "Organization", "@id": ids.publisher, name: site.name, url: home } as const satisfies Organization;

const searchAction = {
  "@type": "SearchAction",
  target: { "@type": "EntryPoint", urlTemplate: `${address("search")}?q={search_term_string}` },
  "query-input": "required name=search_term_string",
} as const;

/** What only the home page says, for the whole site: what it is and how it is searched. */
export const webSite = (): Linked => ({
  "@type": "WebSite",
  "@id": ids.site,
  url: home,
  name: site.name,
  description: site.description,
  inLanguage: "en-US",
  license,
  publisher,
  potentialAction: searchAction,
});

interface PageFacts {
  /** Path of the page, with slashes at both ends. */
  path: string;
  title: string;
  description: string;
  checked?: string | undefined;
  /** The id of what the page is about, if it is about one thing. */
  about?: string | undefined;
  /** What the page is about, where it is by others. */
  work?: CreativeWork | undefined;
}

/** What every page says of itself. */
export function webPage({ path, title, description, checked, about, work }: PageFacts): WebPage {
  return {
    "@type": "WebPage",
    "@id": absolute(path),
    name: title,
    description,
    isPartOf: { "@type": "WebSite", "@id": ids.site } satisfies WebSite,
    ...(checked === undefined ? {} : { lastReviewed: checked }),
    ...(about === undefined ? {} : { mainEntity: { "@id": about } }),
    // Inside the page, which says whose it is and of when: readers that look for an article among the things of a page would credit the work's
    // publisher with it, and date it by the work.
    ...(work === undefined
      ? {}
      : { ...(checked === undefined ? {} : { dateModified: checked }), author: publisher, publisher, mainEntity: work }),
  };
}

/** Where the page stands: home, then its sections, then itself. */
export function breadcrumbs(crumbs: readonly { to: string; name: string }[], title: string): BreadcrumbList {
  const steps = [{ to: "", name: site.name }, ...crumbs];
  return {
    "@type": "BreadcrumbList",
    itemListElement: [
      ...steps.map(({ to, name }, index) => ({ "@type": "ListItem" as const, position: index + 1, name, item: address(to) })),
      { "@type": "ListItem", position: steps.length + 1, name: title },
    ],
  };
}

/** Things as the text of a data block: `<` is written so that no text can end the block. */
export const linkedJson = (things: readonly Linked[]): string =>
  JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
