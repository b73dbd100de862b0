import assert from "node:assert/strict";
import { Readable } from "node:stream";
import type { Consumer, Kind } from "./consumer.ts";
import { read } from "./given.ts";

interface Entry {
  title: string | undefined;
  link: string | undefined;
  day: string | undefined;
}

const decode = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
const files = ["feed.xml", "corrections.xml"] as const;

/** What the files say, by their letters: each entry's title, page and first day. */
const wanted = (file: string): Entry[] =>
  read(file)
    .split("<entry>")
    .slice(1)
    .map((entry) => ({
      title: decode(/<title[^>]*>([^<]*)</.exec(entry)?.[1] ?? ""),
      link: /<link[^>]*>/g.exec(entry)?.[0].match(/href="([^"]*)"/)?.[1],
      day: /<published>(\d{4}-\d\d-\d\d)/.exec(entry)?.[1],
    }));

/** Days of instants, whatever form they come in. */
const dayOf = (date: Date | string | undefined | null) =>
  date === undefined || date === null ? undefined : new Date(date).toISOString().slice(0, 10);

/** A reader that takes both feeds whole. */
const whole = (
  name: string,
  ours: string,
  entriesOf: (xml: string, load: <T>(name: string) => Promise<T>) => Promise<Entry[]>,
): Consumer => ({
  name,
  given: files.join(", "),
  ours,
  heldBy: "`tests/pages/publication.test.ts`, `src/publish/atom.test.ts`",
  read: async ({ load }) => {
    for (const file of files) {
      assert.ok(wanted(file).length > 3, `${file} has hardly an entry`);
      assert.deepEqual(await entriesOf(read(file), load), wanted(file), file);
    }
    return "every entry with its title, the address of its page and the day of its publication";
  },
});

export const feeds: Kind = {
  title: "Feeds",
  consumers: [
    whole("feedsmith", "Titles are given to its writer as objects: as plain strings it leaves them out.", async (xml, load) => {
      const { parseAtomFeed } = await load<typeof import("feedsmith")>("feedsmith");
      return (parseAtomFeed(xml).entries ?? []).map(({ title, links, published }) => ({
        title: title?.value,
        link: links?.find(({ rel }) => rel === "alternate")?.href,
        day: dayOf(published),
      }));
    }),
    whole(
      "rss-parser",
      "Every address is whole, since it ignores `xml:base`; titles are plain text, since it shows marks of HTML.",
      async (xml, load) => {
        interface Parsed {
          items: { title?: string; link?: string; pubDate?: string }[];
        }
        const { default: Parser } = await load<{ default: new () => { parseString(xml: string): Promise<Parsed> } }>("rss-parser");
        return (await new Parser().parseString(xml)).items.map(({ title, link, pubDate }) => ({ title, link, day: dayOf(pubDate) }));
      },
    ),
    whole(
      "feedparser",
      "It takes the last `alternate` link of an entry for its page, so the Markdown version is linked as `related`.",
      async (xml, load) => {
        interface Item {
          title: string;
          link: string;
          pubdate: Date;
        }
        type Stream = NodeJS.WritableStream & AsyncIterable<Item>;
        const { default: FeedParser } = await load<{ default: new (options: object) => Stream }>("feedparser");
        const entries: Entry[] = [];
        for await (const { title, link, pubdate } of Readable.from([xml]).pipe(new FeedParser({})))
          entries.push({ title, link, day: dayOf(pubdate) });
        return entries;
      },
    ),
    {
      name: "@extractus/feed-extractor",
      given: files.join(", "),
      ours: "The id of each correction is its whole address, with its place on the page.",
      heldBy: "`tests/pages/publication.test.ts`",
      read: async ({ load }) => {
        interface Extracted {
          entries: { id: string; title: string; link: string; published: string }[];
        }
        const { extractFromXml } = await load<{ extractFromXml(xml: string): Extracted }>("@extractus/feed-extractor");
        for (const file of files) {
          const { entries } = extractFromXml(read(file));
          assert.deepEqual(
            entries.map(({ title, id }) => [title, id]),
            wanted(file).map(({ title, link }) => [title, link]),
            file,
          );
          assert.deepEqual(
            entries.map(({ link }) => link),
            wanted(file).map(({ link }) => link?.replace(/#.*/, "")),
            file,
          );
        }
        return "titles and pages of all entries; the day is that of the last change, and the links of corrections lose their place on the page";
      },
    },
  ],
};
