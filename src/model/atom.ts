/** One entry of a feed. Its dates come from content, never from the clock. */
export interface FeedEntry {
  /** Whole address; also what the entry is known by. */
  address: string;
  title: string;
  published: string;
  updated: string;
  summary: string;
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
const instant = (day: string) => `${day}T00:00:00Z`;

/** The feed as an Atom document; as new as its newest entry. */
export function atom({ self, home, title, subtitle, author, entries }: Feed): string {
  const newest = entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new Error(`the feed ${self} has no entries`);
  const written = entries.map(
    (entry) =>
      `<entry><id>${escape(entry.address)}</id><title>${escape(entry.title)}</title><link href="${escape(entry.address)}"/><published>${instant(entry.published)}</published><updated>${instant(entry.updated)}</updated><summary>${escape(entry.summary)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escape(home)}</id><title>${escape(title)}</title><subtitle>${escape(subtitle)}</subtitle><link rel="self" href="${escape(self)}"/><link href="${escape(home)}"/><updated>${instant(newest)}</updated><author><name>${escape(author)}</name></author>
${written.join("\n")}
</feed>
`;
}
