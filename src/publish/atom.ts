/** One entry of a feed. Its dates come from content, never from the clock. */
export interface FeedEntry {
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

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
const tag = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;
const link = (rel: string, type: string, href: string) => `<link rel="${rel}" type="${type}" href="${escape(href)}"/>`;
/** Content knows days, Atom wants instants. */
const instant = (day: string) => `${day}T00:00:00Z`;

/** The feed as an Atom document (RFC 4287); as new as its newest entry. */
export function atom({ self, home, title, subtitle, author, entries }: Feed): string {
  const newest = entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new Error(`the feed ${self} has no entries`);
  const head = [
    tag("id", home),
    tag("title", title),
    tag("subtitle", subtitle),
    link("self", "application/atom+xml", self),
    link("alternate", "text/html", home),
    tag("updated", instant(newest)),
    `<author>${tag("name", author)}</author>`,
    tag("rights", "Text and drawings: CC BY 4.0. The data keep the licenses of their sources."),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">\n${[...head, ...entries.map(entry)].join("\n")}\n</feed>\n`;
}

const entry = ({ address, title, summary, published, updated, markdown, category }: FeedEntry): string =>
  [
    "<entry>",
    tag("id", address),
    tag("title", title),
    link("alternate", "text/html", address),
    markdown === undefined ? "" : link("alternate", "text/markdown", markdown),
    tag("published", instant(published)),
    tag("updated", instant(updated)),
    category === undefined ? "" : `<category term="${escape(category)}"/>`,
    tag("summary", summary),
    "</entry>",
  ].join("");
