import { describe, expect, it } from "vitest";
import { PageNames } from "./page-names.ts";
import { TextSearch } from "./passages.ts";
import type { TextIndex } from "./text-index.ts";

const texts: readonly (readonly [to: string, title: string, content: string])[] = [
  ["articles/operators", "What operators do", "Adaptability is a defense against losing work. Jobs grew by +5%."],
  ["measures/ilo", "International Labour Organization 2025", "Scores of tasks."],
  ["claims/labor", "Labor must be rethought", "Money and labor."],
  ["articles/price", "Index of prices", "It measures what people buy. Prices fell by 55 points, 5 of them in May."],
];

/** An index that finds beginnings of words and marks each, like Pagefind. */
const index: TextIndex = {
  search: (terms, _filters, most) => {
    const asked = terms.toLowerCase().split(" ");
    const found = texts.flatMap(([to, title, content]) => {
      const words = `${title}. ${content}`.split(" ");
      const isFound = (word: string) => asked.some((term) => word.toLowerCase().replace(/^\W+/, "").startsWith(term));
      if (!asked.every((term) => words.some((word) => word.toLowerCase().replace(/^\W+/, "").startsWith(term)))) return [];
      const excerpt = words.map((word) => (isFound(word) ? `<mark>${word}</mark>` : word)).join(" ");
      const page = { url: `/${to}/`, content: words.join(" "), excerpt, meta: { title, kind: "Article" } };
      return [{ score: 1, page: { ...page, sub_results: [{ title: "Part", url: `/${to}/#part`, excerpt }] } }];
    });
    return Promise.resolve({ count: found.length, pages: found.slice(0, most) });
  },
};

const called = ["", "", "", "cost of living"];
const names = new PageNames({
  to: texts.map(([to]) => to),
  kind: texts.map(() => "Article"),
  title: texts.map(([, title]) => title),
  called,
});
const search = (query: string) => new TextSearch(names, "/").search(query, null, index, () => false);

describe("TextSearch", () => {
  it("finds American text by British words, for sure", async () => {
    const { pages, sure } = await search("defence");
    expect({ sure, found: pages.map(({ to }) => to) }).toEqual({ sure: true, found: ["articles/operators"] });
    expect(pages[0]?.excerpt).toContain("<mark>defense</mark>");
  });

  it("finds both spellings, one in a name and one in a text", async () => {
    expect((await search("labour")).pages.map(({ to }) => to).toSorted()).toEqual(["claims/labor", "measures/ilo"]);
    expect((await search("labour organisation")).pages.map(({ to }) => to)).toEqual(["measures/ilo"]);
  });

  it("finds a percentage and no other number", async () => {
    for (const query of ["+5%", "5 percent"]) {
      const { pages, sure } = await search(query);
      expect({ sure, found: pages.map(({ to }) => to) }).toEqual({ sure: true, found: ["articles/operators"] });
      expect(pages[0]?.excerpt.match(/<mark>.*?<\/mark>/g)).toEqual(["<mark>+5%.</mark>"]);
    }
  });

  it("marks what was asked for, and not the name by which a page was found", async () => {
    const { pages } = await search("cost of living");
    expect(pages.map(({ to }) => to)).toEqual(["articles/price"]);
    expect(pages[0]?.excerpt).not.toContain("<mark>");
    expect(pages[0]?.parts).toEqual([]);
  });

  it.each(["-5%", "qkz", "C#"])("finds nothing for %s, which no page has", async (query) => {
    expect(await search(query)).toMatchObject({ pages: [], sure: false });
  });
});
