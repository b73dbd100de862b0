import assert from "node:assert/strict";
import { pages } from "../site.ts";
import type { Consumers, Kind } from "./consumer.ts";
import { read } from "./given.ts";

const paths = [pages.article, pages.map, pages.occupation, pages.claim, pages.concept, pages.source, pages.methods];
const given = "index.html.md of seven kinds of pages";
const heldBy = "`tests/pages/markdown-versions.test.ts`";
const markdownOf = (path: string) => read(`${path.slice(1)}index.html.md`);
/** Lines of headings and cells, as they stand in the file. */
const headingsIn = (markdown: string) =>
  [...markdown.matchAll(/^(?: *(?:\d+\.|[-*]) +| +)?#{1,6} (.+)$/gm)].map(([, words = ""]) => plain(words));
const plain = (words: string) =>
  words
    .replace(/\\(?=[^\w\s])/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
const headingsOf = (html: string) =>
  [...html.matchAll(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/g)].map(([, words = ""]) => decode(words.replace(/<[^>]*>/g, "")));
const decode = (text: string) =>
  text
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&#39;/g, "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
const linksOf = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href);

/** A renderer to HTML: headings and links must come through; what it makes of notes is told. */
async function rendered(htmlOf: (markdown: string) => string | Promise<string>): Promise<{ notes: boolean }> {
  let notes = false;
  for (const path of paths) {
    const markdown = markdownOf(path);
    const html = await htmlOf(markdown);
    assert.deepEqual(headingsOf(html).slice(0, headingsIn(markdown).length), headingsIn(markdown), path);
    for (const link of linksOf(html)) assert.ok(/^(?:https?:|mailto:|#)/.test(link), `${path}: ${link}`);
    assert.doesNotMatch(html.replace(/<code>[\s\S]*?<\/code>/g, ""), /\]\(http/, path);
    notes ||= /\[\^|\\\[\^/.test(html.replace(/<[^>]*>/g, ""));
  }
  return { notes };
}

const both = (notes: boolean) =>
  notes
    ? "headings, tables and whole addresses; notes stay marks like `[^onet]`, each readable beside its text"
    : "headings, tables, whole addresses, and notes as notes";

async function remark({ load }: Consumers): Promise<(markdown: string) => Promise<string>> {
  interface Processor {
    use(plugin: unknown): Processor;
    process(text: string): Promise<unknown>;
  }
  const { unified } = await load<{ unified(): Processor }>("unified");
  const parts = await Promise.all(["remark-parse", "remark-gfm", "remark-html"].map((name) => load<{ default: unknown }>(name)));
  const processor = parts.reduce((all, { default: plugin }) => all.use(plugin), unified());
  return async (markdown) => String(await processor.process(markdown));
}

export const texts: Kind = {
  title: "Markdown versions",
  consumers: [
    {
      name: "unified",
      parts: ["remark-parse", "remark-gfm", "remark-html"],
      given,
      ours: "Notes are GitHub's footnotes, each defined once.",
      heldBy,
      read: async (consumers) => both((await rendered(await remark(consumers))).notes),
    },
    {
      name: "markdown-it",
      given,
      ours: "Notes are named by their source, so that a mark without its note still says where to look.",
      heldBy,
      read: async ({ load }) => {
        const { default: MarkdownIt } = await load<{ default: new () => { render(text: string): string } }>("markdown-it");
        return both((await rendered((text) => new MarkdownIt().render(text))).notes);
      },
    },
    {
      name: "marked",
      given,
      ours: "The same.",
      heldBy,
      read: async ({ load }) => {
        const { marked } = await load<{ marked: { parse(text: string): string } }>("marked");
        return both((await rendered((text) => marked.parse(text))).notes);
      },
    },
    {
      name: "turndown",
      parts: ["turndown-plugin-gfm", "unified", "remark-parse", "remark-gfm", "remark-html"],
      given: `${given}, through remark and back`,
      ours: "Nothing: headings and links come back.",
      heldBy,
      read: async (consumers) => {
        interface Service {
          use(plugin: unknown): void;
          turndown(html: string): string;
        }
        const { default: Turndown } = await consumers.load<{ default: new (options: object) => Service }>("turndown");
        const { gfm } = await consumers.load<{ gfm: unknown }>("turndown-plugin-gfm");
        const service = new Turndown({ headingStyle: "atx" });
        service.use(gfm);
        const htmlOf = await remark(consumers);
        for (const path of paths) {
          const markdown = markdownOf(path);
          const back = service.turndown(await htmlOf(markdown));
          assert.deepEqual(headingsIn(back).slice(0, headingsIn(markdown).length), headingsIn(markdown), path);
          for (const [, address = ""] of markdown.matchAll(/\]\((https:[^)\s"]+)/g))
            assert.ok(back.includes(address), `${path}: ${address}`);
        }
        return "headings and addresses, there and back";
      },
    },
    {
      name: "pandoc",
      versionArgs: ["--version"],
      given,
      ours: "Nothing: it reads them whole.",
      heldBy,
      read: async ({ run }) =>
        both((await rendered((text) => run("pandoc", ["-f", "gfm+footnotes", "-t", "html", "--wrap=none"], { input: text }))).notes),
    },
  ],
};
