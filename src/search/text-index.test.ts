import { expect, it } from "vitest";
import type { Pagefind } from "./pagefind.ts";
import { searchText, Stale } from "./text-index.ts";

/** An index in which every page holds every word; `read` notes the pages whose text was asked for. */
function pagefindOf(count: number, read: string[] = []): Pagefind {
  const results = Array.from({ length: count }, (_, index) => {
    const url = `/pages/${index}/`;
    const data = () => {
      read.push(url);
      const part = { title: "Part", url: `${url}#part`, excerpt: "a <mark>word</mark>", anchor: { element: "h2" } };
      return Promise.resolve({ url, content: "a word", excerpt: "a <mark>word</mark>", meta: { title: url }, sub_results: [part] });
    };
    return { id: url, score: 1 / (index + 1), data };
  });
  return { search: () => Promise.resolve({ results }) };
}

it("counts all pages and reads the first of them", async () => {
  const read: string[] = [];
  const found = await searchText(pagefindOf(5, read), ["word", {}, 2]);
  expect(found.count).toBe(5);
  expect(found.pages.map(({ score, page }) => [score, page.url])).toEqual([
    [1, "/pages/0/"],
    [0.5, "/pages/1/"],
  ]);
  expect(read).toEqual(["/pages/0/", "/pages/1/"]);
});

it("gives what the search shows of a page and no more: it goes from one worker to another", async () => {
  const [first] = (await searchText(pagefindOf(1), ["word", {}, 1])).pages;
  expect(first?.page.sub_results).toEqual([{ title: "Part", url: "/pages/0/#part", excerpt: "a <mark>word</mark>" }]);
});

it("asks nothing for a question that is stale already", async () => {
  const unasked: Pagefind = { search: () => expect.unreachable("the index was asked") };
  await expect(searchText(unasked, ["word", {}, 2], () => true)).rejects.toThrow(Stale);
});

it("reads nothing for a question that was overtaken while the index was asked", async () => {
  const read: string[] = [];
  let asked = 0;
  const overtaken = () => (asked += 1) > 1;
  await expect(searchText(pagefindOf(3, read), ["word", {}, 2], overtaken)).rejects.toThrow(Stale);
  expect(read).toEqual([]);
});
