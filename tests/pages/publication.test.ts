import { createReadStream, existsSync, readFileSync } from "node:fs";
import { markdownToMdast } from "satteri";
import { parseSitemap } from "sitemap";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { site } from "../../src/site.ts";
import { visit } from "../browser.ts";
import { tagsOf, textIn } from "../html.ts";
import { addressOf, dist, filesOf, read } from "../site.ts";
import { all, wordsOf, type Node } from "./markdown-versions.ts";

const files = filesOf();
const htmls = files.filter((file) => file.endsWith(".html"));
const isMoved = (file: string) => read(file).includes('http-equiv="refresh"');
const addresses = htmls.filter((file) => !isMoved(file)).map(addressOf);

/** What a browser says about texts that ought to be XML, and what the first elements of these names hold. */
const parsed = async (texts: Record<string, string>) => {
  let errors: string[] = [];
  await visit("/robots.txt", { allow: /404/ }, async (page) => {
    errors = await page.evaluate(
      (all) =>
        Object.entries(all).flatMap(([name, text]) =>
          new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror") === null ? [] : [name],
        ),
      texts,
    );
  });
  return errors;
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
  expect(listed.filter((address) => /\/embed\/./.test(address))).toEqual([]);
  expect(read("robots.txt")).toContain(`Sitemap: ${site.url}/sitemap-index.xml`);
});

test("the feed and the drawings are sound XML", async () => {
  const xml = files.filter((file) => /\.(svg|xml)$/.test(file));
  expect(xml.length).toBeGreaterThan(6);
  expect(await parsed(Object.fromEntries(xml.map((file) => [file, read(file)])))).toEqual([]);
  expect(await parsed({ broken: "<a><b></a>" })).toEqual(["broken"]);
});

/** What a browser reads in an Atom feed: the texts of its elements, by name, and its links. feedsmith writes it, so another program reads it. */
async function atomIn(text: string) {
  const readFeed = (xml: string) => {
    const within = (parent: Element) => {
      const children = [...parent.children];
      const named = (name: string) => children.filter((child) => child.localName === name);
      return {
        words: Object.fromEntries(children.map((child) => [child.localName, child.textContent.trim()])),
        links: named("link").map((link) => ["rel", "type", "href"].map((name) => link.getAttribute(name))),
        categories: named("category").map((category) => category.getAttribute("term")),
      };
    };
    const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
    return { ...within(documentElement), entries: [...documentElement.getElementsByTagName("entry")].map(within) };
  };
  let feed: ReturnType<typeof readFeed> | undefined;
  await visit("/robots.txt", { allow: /404/ }, async (page) => void (feed = await page.evaluate(readFeed, text)));
  if (feed === undefined) throw new Error("the feed was not read");
  return feed;
}

test("the feed, as a browser reads it, has one dated entry per article", async () => {
  const { words, links: ways, entries } = await atomIn(read("feed.xml"));
  const articles = addresses.filter((address) => /^\/articles\/[^/]+\/$/.test(address)).map((address) => site.url + address);
  expect([words["id"], words["title"], words["subtitle"]]).toEqual([`${site.url}/`, site.name, site.description]);
  expect(words["author"]).toBe(site.name);
  expect(ways).toEqual([
    ["self", "application/atom+xml", `${site.url}/feed.xml`],
    ["alternate", "text/html", `${site.url}/`],
  ]);
  expect(entries.map(({ words: { id } }) => id).toSorted()).toEqual(articles.toSorted());
  expect(words["updated"]).toBe(
    entries
      .flatMap(({ words: { updated } }) => updated ?? [])
      .toSorted()
      .at(-1),
  );
  for (const {
    words: { id, title, summary, published, updated },
    links,
    categories,
  } of entries) {
    const slug = id?.split("/").at(-2) ?? "";
    const front = parse(readFileSync(`content/articles/${slug}.mdx`, "utf8").split(/^---$/m)[1] ?? "") as Record<string, string>;
    expect(title).toBe(textIn(read(`articles/${slug}/index.html`).split("<h1>")[1]?.split("</h1>")[0] ?? ""));
    expect([published, updated]).toEqual(
      [front["published"], [front["published"], front["checked"]].toSorted().at(-1)].map((day) => `${day}T12:00:00.000Z`),
    );
    expect(summary?.length).toBeGreaterThan(20);
    expect(`${title} ${summary}`).not.toMatch(/[{}]|undefined/);
    expect(links).toEqual([
      ["alternate", "text/html", id],
      ["related", "text/markdown", `${id}index.html.md`],
    ]);
    expect(links.every(([, , href]) => existsSync(`${dist}${href?.replace(site.url, "").replace(/\/$/, "/index.html")}`))).toBe(true);
    expect(categories).toHaveLength(1);
  }
});

test("the sitemap, as a parser reads it, dates pages by the day that they name", async () => {
  const items = await parseSitemap(createReadStream(`${dist}/sitemap-0.xml`));
  expect(items.length).toBeGreaterThan(500);
  for (const { url, lastmod } of items) {
    const day = /<footer class="foot">[\s\S]*?last checked on <time datetime="([^"]*)"/.exec(
      read(`${url.replace(`${site.url}/`, "")}index.html`),
    )?.[1];
    expect(lastmod?.slice(0, 10), url).toBe(day);
  }
  const undated = items.filter(({ lastmod }) => lastmod === undefined).map(({ url }) => url.replace(site.url, ""));
  // Sources and lists of names have no day of their own.
  expect(undated.filter((path) => !/^\/(sources|a-to-z|claims)\//.test(path))).toEqual([]);
  const article = items.find(({ url }) => url.endsWith("/articles/comeback/"));
  expect(article?.lastmod?.slice(0, 10)).toBe(
    (parse(readFileSync("content/articles/comeback.mdx", "utf8").split(/^---$/m)[1] ?? "") as Record<string, string>)["checked"],
  );
});

test("llms.txt has the form of its convention, and each link leads to a file", () => {
  const root = markdownToMdast(read("llms.txt")) as unknown as Node;
  const [first, second, ...rest] = root.children ?? [];
  expect([first?.type, first?.depth, wordsOf(first as Node)]).toEqual(["heading", 1, site.name]);
  expect([second?.type, wordsOf(second as Node).trim()]).toEqual(["blockquote", site.description]);
  const start = rest.findIndex(({ type }) => type === "heading");
  expect(rest.slice(0, start).every(({ type }) => type === "paragraph")).toBe(true);
  const sections = rest.slice(start);
  expect(sections.map(({ type, depth }) => depth ?? type).join()).toMatch(/^(2,list,?)+$/);
  const items = all(root, "listItem");
  expect(items.length).toBeGreaterThan(70);
  const lost = items.flatMap((item) => {
    const [link, ...others] = all(item, "link");
    const path = link?.url?.replace(`${site.url}/`, "") ?? "";
    return others.length === 0 && /^.+: \S/.test(wordsOf(item)) && files.includes(path) ? [] : [wordsOf(item)];
  });
  expect(lost).toEqual([]);
  for (const kind of ["articles", "concepts", "quotes", "claims", "jobs", "charts"]) {
    const listed = all(root, "link").flatMap(({ url = "" }) =>
      url.startsWith(`${site.url}/${kind}/`) ? [url.replace(site.url, "").replace("index.html.md", "")] : [],
    );
    const form = new RegExp(`^/${kind}/[^/]+/(?:(?:worksheet|questions)/)?$`);
    expect(listed.toSorted()).toEqual(addresses.filter((address) => form.test(address)).toSorted());
  }
});

test("every address that has moved leads on", () => {
  const wanted = Object.entries(parse(readFileSync("content/redirects.yaml", "utf8")) as Record<string, string>);
  const lines = read("_redirects")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  // What is not there below /embed/ is answered with a note that a frame has room for.
  expect(lines).toEqual([...wanted.map(([from, to]) => [from, to, "301"]), ["/embed/*", "/embed/404.html", "404"]]);
  expect(htmls.filter(isMoved).map(addressOf).toSorted()).toEqual(wanted.map(([from]) => from).toSorted());
  for (const [, to] of wanted) expect(addresses).toContain(to);
});

test("nothing is published by mistake", () => {
  expect(files.filter((file) => /(^|\/)\.|\.(map|mdx|yaml|ts|test\.js|log)$|node_modules/.test(file))).toEqual([]);
});
