import assert from "node:assert/strict";
import { site } from "../../src/site.ts";
import { tagsOf } from "../html.ts";
import { dist, pages } from "../site.ts";
import { host, type Text } from "../static.ts";
import type { Kind } from "./consumer.ts";
import { read } from "./given.ts";

const paths = [pages.article, pages.map, pages.occupation, pages.claim, pages.concept, pages.source, pages.quote] as const;
const given = "pages of seven kinds";
const heldBy = "`tests/embed/card-readers.test.ts`, `tests/pages/files.test.ts`";
const htmlOf = (path: string) => read(`${path.slice(1)}index.html`);

/** What a page says on its card. */
function cardOf(html: string) {
  const meta = (key: string) =>
    tagsOf(html)
      .find(({ name, attributes }) => name === "meta" && [attributes.get("property"), attributes.get("name")].includes(key))
      ?.attributes.get("content");
  return {
    title: meta("og:title"),
    description: meta("og:description"),
    image: meta("og:image"),
    alt: meta("og:image:alt"),
    url: meta("og:url"),
  };
}

/** A reader that asks the registry of public domains refuses `.example`. */
const atPublicName = (html: string) => html.replaceAll(site.url, "https://atlas.example.org");

/** Runs with the site served, as a reader that follows links needs it. */
async function published<T>(act: (origin: string) => Promise<T>): Promise<T> {
  const texts: Record<string, Text> = {};
  const served = await host(dist, "/", texts);
  for (const path of paths) texts[path] = htmlOf(path).replaceAll(site.url, served.origin);
  for (const name of ["risk-map", "occupation/electricians"])
    texts[`/oembed/${name}.json`] = read(`oembed/${name}.json`).replaceAll(site.url, served.origin);
  try {
    return await act(served.origin);
  } finally {
    await served.close();
  }
}

export const cards: Kind = {
  title: "Cards and oEmbed",
  consumers: [
    {
      name: "open-graph-scraper",
      given,
      ours: "Every picture has words for those who cannot see it (`og:image:alt`).",
      heldBy,
      read: async ({ load }) => {
        interface Scraped {
          result: { ogTitle?: string; ogDescription?: string; ogUrl?: string; ogImage?: { url: string; alt?: string }[] };
        }
        const { default: ogs } = await load<{ default: (page: { html: string }) => Promise<Scraped> }>("open-graph-scraper");
        for (const path of paths) {
          const card = cardOf(htmlOf(path));
          const { result } = await ogs({ html: htmlOf(path) });
          const [image] = result.ogImage ?? [];
          assert.deepEqual([result.ogTitle, result.ogDescription, image?.url, image?.alt, result.ogUrl], Object.values(card), path);
          assert.ok((card.alt ?? "").length > 5, path);
        }
        return "title, description, picture with its size and words, and address of every page";
      },
    },
    {
      name: "unfurl.js",
      given: `${given}; oembed/risk-map.json`,
      ours: "Titles hold no entities written as text: it decodes twice.",
      heldBy,
      read: async ({ load }) => {
        const { unfurl } = await load<typeof import("unfurl.js")>("unfurl.js");
        await published(async (origin) => {
          for (const path of paths) {
            const card = cardOf(htmlOf(path).replaceAll(site.url, origin));
            const { open_graph: graph, oEmbed } = await unfurl(origin + path);
            assert.deepEqual([graph.title, graph.description, graph.url], [card.title, card.description, card.url], path);
            assert.equal(oEmbed?.type, path === pages.map || path === pages.occupation ? "rich" : undefined, path);
          }
        });
        return "title, description and address of every page; the frame of charts and occupations";
      },
    },
    {
      name: "metascraper",
      parts: ["author", "date", "description", "image", "publisher", "title", "url"].map((part) => `metascraper-${part}`),
      given,
      ours: "On a source's page the work stands inside the page, which says whose it is and of when; as a thing beside it, the page was its publisher's, of its year.",
      heldBy: "`tests/pages/reader-view.test.ts`, `tests/pages/linked-data.test.ts`",
      read: async ({ load }) => {
        type Scraped = Record<"author" | "date" | "description" | "image" | "publisher" | "title" | "url", string | null>;
        type Scraper = (page: { html: string; url: string }) => Promise<Scraped>;
        const rules = await Promise.all(
          ["author", "date", "description", "image", "publisher", "title", "url"].map(async (part) =>
            (await load<{ default: () => object }>(`metascraper-${part}`)).default(),
          ),
        );
        const { default: metascraper } = await load<{ default: (rules: object[]) => Scraper }>("metascraper");
        for (const path of paths) {
          const html = atPublicName(htmlOf(path));
          const card = cardOf(html);
          const found = await metascraper(rules)({ html, url: `https://atlas.example.org${path}` });
          assert.deepEqual(
            [found.title, found.description, found.image, found.url],
            [card.title, card.description, card.image, card.url],
            path,
          );
          assert.equal(found.publisher, site.name, path);
          const day = /"(?:dateModified|lastReviewed)":"([^"]*)"/.exec(html)?.[1];
          assert.equal(found.date?.slice(0, 10), day, path);
        }
        return "title, description, picture, address and day of every page, each credited to this site; addresses below `.example` it refuses";
      },
    },
    {
      name: "@extractus/oembed-extractor",
      given: "oembed/risk-map.json, by the chart's page",
      ours: "Each page names its oEmbed file in its head, since the site is in no list of providers.",
      heldBy,
      read: async ({ load }) => {
        interface Extractor {
          extract(url: string, params?: object): Promise<{ html?: string; title?: string } | null>;
          setProviderList(list: object[]): unknown;
        }
        const { extract } = await load<Extractor>("@extractus/oembed-extractor");
        return published(async (origin) => {
          const found = await extract(`${origin}${pages.map}`).catch((error: unknown) => String(error));
          if (typeof found === "string" || found === null) return `no frame: it says “${String(found).replace(/http:\/\/[\d.:]+/, "…")}”`;
          assert.match(found.html ?? "", /\/embed\/v1\/risk-map\//);
          return "the frame of a chart by the address of its page";
        });
      },
    },
  ],
};
