import assert from "node:assert/strict";
import { site } from "../../src/site.ts";
import { filesOf, isEmbed, pages } from "../site.ts";
import type { Consumers, Kind } from "./consumer.ts";
import { read } from "./given.ts";
import { kindFiles } from "./markup.ts";

const htmlOf = (path: string) => read(`${path.slice(1)}index.html`);
const address = (path: string) => `https://atlas.example.org${path}`;
const published = (path: string) => htmlOf(path).replaceAll(site.url, "https://atlas.example.org");
const inReader = [pages.article, "/articles/job-risk-map/", pages.map, pages["chart of dots"], pages.occupation, pages.source];

/** Documents as reading apps have them, with scripts that do not run. */
async function documentOf({ load }: Consumers, path: string): Promise<Document> {
  type Dom = new (html: string, options: object) => { window: { document: Document } };
  const { JSDOM } = await load<{ JSDOM: Dom }>("jsdom");
  return new JSDOM(published(path), { url: address(path), runScripts: "outside-only" }).window.document;
}

const headingsIn = (html: string) =>
  [...html.matchAll(/<h[23][^>]*>([\s\S]*?)<\/h[23]>/g)].map(([, words = ""]) => words.replace(/<[^>]*>/g, "").trim());

/** What must be left of each page. */
function assertKept(path: string, html: string): void {
  const headings = headingsIn(html);
  const wanted = path.startsWith("/charts/")
    ? ["How to read it", "What it does not say"]
    : path.startsWith("/articles/")
      ? ["What is still unknown"]
      : path.startsWith("/occupations/")
        ? ["How exposed is it?", "What it pays"]
        : ["Where it is used"];
  for (const heading of wanted) assert.ok(headings.includes(heading), `${path}: “${heading}” is not among ${headings.join(", ")}`);
}

export const readerViews: Kind = {
  title: "Reader views",
  consumers: [
    {
      name: "@mozilla/readability",
      parts: ["jsdom"],
      given: "pages of an article, charts, an occupation, a source",
      ours: "Drawings are `supplemental` and what shares is `social`, words by which it leaves them out; the three sentences of an article share the class of its text; cautions are no `aside`; notes stand in parentheses.",
      heldBy: "`tests/pages/reader-view.test.ts`",
      read: async (consumers) => {
        type Reader = new (document: Document) => { parse(): { content: string; siteName: string } | null };
        const { Readability } = await consumers.load<{ Readability: Reader }>("@mozilla/readability");
        for (const path of inReader) {
          const found = new Readability(await documentOf(consumers, path)).parse();
          assertKept(path, found?.content ?? "");
          assert.equal(found?.siteName, site.name, path);
          if (path.startsWith("/articles/")) assert.ok(headingsIn(found.content).includes("In 30 seconds"), path);
        }
        return "the text with its headings, notes in parentheses, captions of charts, cautions and sources; no drawings and no controls";
      },
    },
    {
      name: "@extractus/article-extractor",
      given: "pages of an article, charts, an occupation, a source",
      ours: "The same.",
      heldBy: "`tests/pages/reader-view.test.ts`",
      read: async ({ load }) => {
        interface Extractor {
          extractFromHtml(html: string, url: string): Promise<{ title: string; content: string; published: string } | null>;
        }
        const { extractFromHtml } = await load<Extractor>("@extractus/article-extractor");
        for (const path of inReader) assertKept(path, (await extractFromHtml(published(path), address(path)))?.content ?? "");
        return "the text with its headings";
      },
    },
    {
      name: "defuddle",
      parts: ["jsdom"],
      given: "pages of an article, charts, an occupation, a source",
      ours: "The same.",
      heldBy: "`tests/pages/reader-view.test.ts`",
      read: async (consumers) => {
        type Reader = new (document: Document, options: object) => { parse(): { content: string; title: string } };
        const { default: Defuddle } = await consumers.load<{ default: Reader }>("defuddle");
        for (const path of inReader)
          assertKept(path, new Defuddle(await documentOf(consumers, path), { url: address(path) }).parse().content);
        return "the text with its headings";
      },
    },
  ],
};

const things = (path: string) =>
  [...htmlOf(path).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = ""]) => JSON.parse(json) as object,
  );

/** Every object in a value. */
const objectsIn = (value: unknown): Record<string, unknown>[] =>
  typeof value !== "object" || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value as Record<string, unknown>]), ...Object.values(value).flatMap(objectsIn)];

const everyPage = () =>
  filesOf()
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `/${file.replace("index.html", "")}`)
    .filter((path) => !isEmbed(path));

export const linkedData: Kind = {
  title: "JSON-LD",
  consumers: [
    {
      name: "jsonld",
      given: "the data blocks of one page of each kind",
      ours: "Nothing is dropped in its safe mode, with schema.org's vocabulary.",
      heldBy: "`tests/pages/linked-data.test.ts`",
      read: async ({ load }) => {
        type Expand = (block: object, options: object) => Promise<object[]>;
        const { default: jsonld } = await load<{ default: { expand: Expand } }>("jsonld");
        const documentLoader = (url: string) =>
          Promise.resolve({ documentUrl: url, document: { "@context": { "@vocab": "https://schema.org/" } } });
        for (const path of Object.values(pages).filter((each) => each !== pages["no page"]))
          for (const block of things(path)) assert.ok((await jsonld.expand(block, { documentLoader, safe: true })).length > 0, path);
        return "every statement of every page";
      },
    },
    {
      name: "ajv",
      given: "the data sets in the blocks of all pages, by the rules of Google's data set search",
      ours: "A data set that is only cited is a work: as a data set it would need a description, and be taken for one of ours.",
      heldBy: "`tests/pages/linked-data.test.ts`",
      read: async ({ load }) => {
        type Validate = ((value: object) => boolean) & { errors?: unknown };
        const { default: Ajv } = await load<{ default: new () => { compile(schema: object): Validate } }>("ajv");
        const validate = new Ajv().compile({
          type: "object",
          required: ["name", "description"],
          properties: { name: { type: "string", minLength: 1 }, description: { type: "string", minLength: 50, maxLength: 5000 } },
        });
        for (const path of everyPage())
          for (const object of objectsIn(things(path)))
            if (object["@type"] === "Dataset")
              assert.ok(validate(object), `${path}: ${JSON.stringify(object).slice(0, 200)} ${JSON.stringify(validate.errors)}`);
        return "name and description of every data set, wherever it is named";
      },
    },
    {
      name: "@adobe/structured-data-validator",
      parts: ["@marbec/web-auto-extractor"],
      given: "the data blocks of one page of each kind, by the rules of Google's rich results",
      ours: "A verdict is words (`alternateName`): a number would claim a scale that it does not have. That types and properties are schema.org's own the compiler holds, by `schema-dts`.",
      heldBy: "`tests/pages/linked-data.test.ts`",
      read: async ({ load }) => {
        interface Found {
          jsonld: Record<string, object[]>;
          errors: unknown[];
        }
        type Extractor = new (options: object) => { parse(html: string): Found };
        type Validator = new () => { validate(found: Found): Promise<{ severity: string; issueMessage: string }[]> };
        const { default: Extractor } = await load<{ default: Extractor }>("@marbec/web-auto-extractor");
        const { default: Validator } = await load<{ default: Validator }>("@adobe/structured-data-validator");
        const found = async (html: string) => {
          const extracted = new Extractor({ addLocation: true, embedSource: ["rdfa", "microdata"] }).parse(html);
          const issues = await new Validator().validate(extracted);
          return { things: Object.values(extracted.jsonld).flat().length, issues: issues.map(({ issueMessage }) => issueMessage) };
        };
        const wrong = '{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1}]}';
        assert.notEqual((await found(`<script type="application/ld+json">${wrong}</script>`)).issues.length, 0, "it finds what is wrong");
        for (const file of kindFiles()) {
          const { things: count, issues } = await found(read(file));
          const ofRatings = issues.filter((message) => /\b(?:ratingValue|bestRating|worstRating)\b/.test(message));
          assert.deepEqual(file.startsWith("claims/") ? issues.filter((message) => !ofRatings.includes(message)) : issues, [], file);
          if (read(file).includes("application/ld+json")) assert.ok(count > 0, `${file}: no data`);
        }
        return "every block, and no error or warning but that a claim's verdict has no number";
      },
    },
    {
      name: "@mozilla/readability",
      parts: ["jsdom"],
      given: "the data blocks of a source's page",
      ours: "The work stands inside the page: as a thing beside it, it was taken for the article.",
      heldBy: "`tests/pages/reader-view.test.ts`",
      read: async (consumers) => {
        type Reader = new (document: Document) => { parse(): { siteName: string; publishedTime: string | null } | null };
        const { Readability } = await consumers.load<{ Readability: Reader }>("@mozilla/readability");
        const found = new Readability(await documentOf(consumers, pages.source)).parse();
        assert.equal(found?.siteName, site.name);
        return "the page as one of this site, not of the work's publisher";
      },
    },
  ],
};
