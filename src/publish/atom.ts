import { generateAtomFeed } from "feedsmith";
import { atNoon } from "../schema/date.ts";

/** One entry of a feed. Its dates come from content, never from the clock. */
interface FeedEntry {
  /** Whole address; also what the entry is known by. */
  address: string;
  title: string;
  published: string;
  updated: string;
  summary: string;
  /** Whole address of its Markdown version. */
  markdown?: string;
  /** What kind of entry it is, for readers who filter. */
  category?: string;
}

export interface Feed {
  /** Whole addresses: of the feed itself, and of the page that it stands for. */
  self: string;
  home: string;
  title: string;
  subtitle: string;
  author: string;
  entries: readonly FeedEntry[];
}

const page = (href: string) => ({ rel: "alternate", type: "text/html", href });

/** The feed as an Atom document (RFC 4287); as new as its newest entry. */
export function atom({ self, home, title, subtitle, author, entries }: Feed): string {
  const newest = entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new Error(`the feed ${self} has no entries`);
  return generateAtomFeed({
    xml: { lang: "en-US" },
    id: home,
    title: { value: title },
    subtitle: { value: subtitle },
    links: [{ rel: "self", type: "application/atom+xml", href: self }, page(home)],
    updated: atNoon(newest),
    authors: [{ name: author }],
    rights: { value: "Text and drawings: CC BY 4.0. The data keep the licenses of their sources." },
    entries: entries.map(entry),
  });
}

const entry = ({ address, title, summary, published, updated, markdown, category }: FeedEntry) => ({
  id: address,
  title: { value: title },
  // Not a second `alternate`: some readers take the last one for the entry's page, and would open plain text.
  links: [page(address), ...(markdown === undefined ? [] : [{ rel: "related", type: "text/markdown", href: markdown }])],
  published: atNoon(published),
  updated: atNoon(updated),
  ...(category === undefined ? {} : { categories: [{ term: category }] }),
  summary: { value: summary },
});
