/** One entry of a feed. Addresses are whole, days are of the form 2026-11-23. */
export interface FeedEntry {
  address: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  /** Its Markdown twin. */
  twin?: string;
  /** What kind of entry it is, for readers who filter. */
  category?: string;
}

export interface Feed {
  /** Address of the feed itself. */
  self: string;
  /** Address of the page that it follows; its id too. */
  home: string;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  icon: string;
  entries: readonly FeedEntry[];
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
const tag = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;
const link = (rel: string, type: string, href: string) => `<link rel="${rel}" type="${type}" href="${escape(href)}"/>`;
/** Content knows days, Atom wants instants. */
const instant = (day: string) => `${day}T00:00:00Z`;

/** A feed in Atom (RFC 4287). It is as new as its newest entry: nothing in it comes from the clock. */
export function atom({ self, home, title, subtitle, author, rights, icon, entries }: Feed): string {
  const newest = entries.reduce((last, { updated }) => (updated > last ? updated : last), "");
  const head = [
    tag("id", home),
    tag("title", title),
    tag("subtitle", subtitle),
    link("self", "application/atom+xml", self),
    link("alternate", "text/html", home),
    tag("updated", instant(newest)),
    `<author>${tag("name", author)}${tag("uri", home)}</author>`,
    tag("rights", rights),
    tag("icon", icon),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">\n${[...head, ...entries.map(entry)].join("\n")}\n</feed>\n`;
}

const entry = ({ address, title, summary, published, updated, twin, category }: FeedEntry): string =>
  [
    "<entry>",
    tag("id", address),
    tag("title", title),
    link("alternate", "text/html", address),
    twin === undefined ? "" : link("alternate", "text/markdown", twin),
    tag("published", instant(published)),
    tag("updated", instant(updated)),
    category === undefined ? "" : `<category term="${escape(category)}"/>`,
    tag("summary", summary),
    "</entry>",
  ].join("");
