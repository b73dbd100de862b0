import { parseAtomFeed } from "feedsmith";
import { expect, it } from "vitest";
import { atom } from "./atom.ts";

const entry = { address: "https://a.example/x/", title: "Q & <A>", summary: "“so”", published: "2026-11-01", updated: "2026-11-02" };
const feed = {
  self: "https://a.example/feed.xml",
  home: "https://a.example/",
  title: "A",
  subtitle: "B",
  author: "A",
  rights: "R",
  icon: "I",
};

it("a feed keeps every text and is as new as its newest entry", () => {
  const read = parseAtomFeed(atom({ ...feed, entries: [entry, { ...entry, address: "https://a.example/y/", updated: "2026-11-03" }] }));
  expect(read.updated).toBe("2026-11-03T12:00:00.000Z");
  expect(read.entries?.map(({ title, published }) => [title?.value, published])).toEqual([
    ["Q & <A>", "2026-11-01T12:00:00.000Z"],
    ["Q & <A>", "2026-11-01T12:00:00.000Z"],
  ]);
});

it("an entry has one page to open: its Markdown version is no second one", () => {
  const read = parseAtomFeed(atom({ ...feed, entries: [{ ...entry, markdown: "https://a.example/x/index.html.md" }] }));
  expect(read.entries?.[0]?.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ["alternate", "https://a.example/x/"],
    ["related", "https://a.example/x/index.html.md"],
  ]);
});
