import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { site } from "../src/site.ts";
import { visit } from "./browser.ts";
import { tagsOf } from "./html.ts";
import { addressOf, filesOf, read } from "./site.ts";

const files = filesOf();
const htmls = files.filter((file) => file.endsWith(".html"));
const isMoved = (file: string) => read(file).includes('http-equiv="refresh"');
const addresses = htmls.filter((file) => !isMoved(file)).map(addressOf);

/** What a browser says about texts that ought to be XML, and what the first elements of these names hold. */
const parsed = (texts: Record<string, string>) => {
  let errors: string[] = [];
  return visit("/robots.txt", { allow: /404/ }, async (page) => {
    errors = await page.evaluate(
      (all) =>
        Object.entries(all).flatMap(([name, text]) =>
          new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror") === null ? [] : [name],
        ),
      texts,
    );
  }).then(() => errors);
};

test("the sitemap lists every page that may be indexed, and no other", () => {
  const index = read("sitemap-index.xml");
  expect(index).toContain(`${site.url}/sitemap-0.xml`);
  const listed = [...read("sitemap-0.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address.replace(site.url, ""));
  const closed = (file: string) =>
    tagsOf(read(file)).some(({ name, attributes }) => name === "meta" && attributes.get("name") === "robots");
  const open = htmls
    .filter((file) => !closed(file))
    .map(addressOf)
    .filter((address) => !["/404.html", "/search/"].includes(address));
  expect(listed.toSorted()).toEqual(open.toSorted());
  expect(listed.filter((address) => address.includes("/embed/"))).toEqual([]);
  expect(read("robots.txt")).toContain(`Sitemap: ${site.url}/sitemap-index.xml`);
});

test("the feed and the drawings are sound XML", async () => {
  const xml = files.filter((file) => /\.(svg|xml)$/.test(file));
  expect(xml.length).toBeGreaterThan(6);
  expect(await parsed(Object.fromEntries(xml.map((file) => [file, read(file)])))).toEqual([]);
  expect(await parsed({ broken: "<a><b></a>" })).toEqual(["broken"]);
});

test("the feed has one dated entry per article", () => {
  const text = read("feed.xml");
  const inside = (entry: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(entry)?.[1] ?? "";
  const entries = text.split("<entry>").slice(1);
  const articles = addresses.filter((address) => /^\/articles\/[^/]+\/$/.test(address)).map((address) => site.url + address);
  expect(entries.map((entry) => inside(entry, "id")).toSorted()).toEqual(articles.toSorted());
  for (const entry of entries) {
    const [updated, published] = [inside(entry, "updated"), inside(entry, "published")];
    for (const date of [updated, published]) expect(date).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(updated >= published && updated <= inside(text, "updated")).toBe(true);
    expect(inside(entry, "title").length * inside(entry, "summary").length).toBeGreaterThan(0);
    expect(entry).not.toMatch(/[{}]|undefined/);
  }
});

test("every address that has moved leads on", () => {
  const wanted = Object.entries(parse(readFileSync("content/redirects.yaml", "utf8")) as Record<string, string>);
  const lines = read("_redirects")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  expect(lines).toEqual(wanted.map(([from, to]) => [from, to, "301"]));
  expect(htmls.filter(isMoved).map(addressOf).toSorted()).toEqual(wanted.map(([from]) => from).toSorted());
  for (const [, to] of wanted) expect(addresses).toContain(to);
});

test("nothing is published by mistake", () => {
  expect(files.filter((file) => /(^|\/)\.|\.(map|mdx|yaml|ts|test\.js|log)$|node_modules/.test(file))).toEqual([]);
});
