import { csvParse } from "d3-dsv";
import jsonld from "jsonld";
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { site } from "../../src/site.ts";
import { visit } from "../browser.ts";
import { tagsOf, textIn } from "../html.ts";
import { formOf, linkedPages, type LinkedPage, type Thing } from "./linked-data.ts";
import { dist } from "../site.ts";

const pages = linkedPages();
const at = (address: string): LinkedPage => {
  const page = pages.find((each) => each.address === address);
  if (page === undefined) throw new Error(`no page ${address}`);
  return page;
};
const one = (address: string, type: string): Thing => {
  const found = at(address).things.filter((thing) => thing["@type"] === type);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${address} has ${found.length} of ${type}`);
  return found[0];
};

/** The kind of thing that pages below these paths are about. */
const kinds = [
  [/^\/articles\/[^/]+\/$/, "Article"],
  [/^\/articles\/[^/]+\/questions\/$/, "Quiz"],
  [/^\/concepts\/$/, "DefinedTermSet"],
  [/^\/concepts\/[^/]+\/$/, "DefinedTerm"],
  [/^\/quotes\/[^/]+\/$/, "Quotation"],
  [/^\/occupations\/[^/]+\/$/, "Occupation"],
  [/^\/claims\/[^/]+\/$/, "ClaimReview"],
  [/^\/charts\/[^/]+\/$/, "Dataset"],
  [/^\/data\/$/, "Dataset"],
] as const;

/** schema.org's context is fetched from no host here: its vocabulary is all that these blocks use of it. */
const documentLoader = (url: string) => {
  if (url !== "https://schema.org") throw new Error(`no context ${url}`);
  return Promise.resolve({ documentUrl: url, document: { "@context": { "@vocab": "https://schema.org/" } } });
};

interface Quad {
  subject: { value: string };
  object: { termType: string; value: string };
}

/** Its published types know neither its promise nor `safe`, which refuses what would be dropped. */
const toQuads = jsonld.toRDF as unknown as (block: object, options: object) => Promise<Quad[]>;

describe("what pages say to machines", () => {
  test("every page says what it is, once, with the title and the day that readers see", () => {
    expect(pages.length).toBeGreaterThan(500);
    for (const { address, html, things } of pages) {
      const [page, ...others] = things.filter((thing) => thing["@type"] === "WebPage");
      expect(others, address).toEqual([]);
      const tags = tagsOf(html);
      const meta = (key: string, value: string) =>
        tags.find(({ name, attributes }) => name === "meta" && attributes.get(key) === value)?.attributes.get("content");
      expect([page?.["@id"], page?.["name"], page?.["description"]], address).toEqual([
        meta("property", "og:url"),
        meta("property", "og:title"),
        meta("name", "description"),
      ]);
      expect(page?.["lastReviewed"], address).toBe(tags.find(({ name }) => name === "time")?.attributes.get("datetime"));
    }
  });

  test.each(kinds)("pages like %s are about one %s", (path, type) => {
    const matching = pages.filter(({ address }) => path.test(address));
    expect(matching.length).toBeGreaterThan(0);
    for (const { address, things } of matching) {
      const [main] = things.filter((thing) => thing["@type"] === type);
      expect(main?.["@id"], address).toContain(site.url + address);
      expect(things.find((thing) => thing["@type"] === "WebPage")?.["mainEntity"], address).toEqual({ "@id": main?.["@id"] });
    }
  });

  test("a parser of JSON-LD reads every page, and every id leads to a page", async () => {
    const known = new Set(pages.map(({ address }) => site.url + address));
    const lost: string[] = [];
    for (const { address, blocks } of pages) {
      for (const block of blocks) {
        const quads = await toQuads(block, { documentLoader, safe: true });
        expect(quads.length, address).toBeGreaterThan(2);
        const ids = quads.flatMap(({ subject, object }) => [subject.value, ...(object.termType === "NamedNode" ? [object.value] : [])]);
        lost.push(...ids.filter((id) => id.startsWith(site.url) && !known.has(id.split("#")[0] ?? "")).map((id) => `${address}: ${id}`));
      }
    }
    expect(lost).toEqual([]);
  });

  test("every data set says what it is, wherever it is named, in as many letters as search engines for data ask", () => {
    const dataSets = (value: unknown): Thing[] =>
      typeof value !== "object" || value === null
        ? []
        : [...("@type" in value && value["@type"] === "Dataset" ? [value as Thing] : []), ...Object.values(value).flatMap(dataSets)];
    const found = pages.flatMap(({ address, things }) => dataSets(things).map((thing) => ({ address, thing })));
    expect(found.length).toBeGreaterThan(50);
    for (const { address, thing } of found) {
      expect(String(thing["name"] ?? "").length, address).toBeGreaterThan(3);
      expect(String(thing["description"] ?? "").length, `${address} ${String(thing["name"])}`).toBeGreaterThanOrEqual(50);
    }
  });

  test("a source's page is this site's, and holds the work inside", () => {
    const { things } = at("/sources/eloundou/");
    expect(things.map((thing) => thing["@type"])).toEqual(["WebPage", "BreadcrumbList"]);
    const [page] = things;
    expect(page).toMatchObject({
      publisher: { name: site.name },
      mainEntity: { "@type": "ScholarlyArticle", name: "GPTs are GPTs: Labor market impact potential of LLMs" },
    });
    expect(page?.["dateModified"]).toBe(page?.["lastReviewed"]);
  });

  test("every word is one of schema.org's, with a value of its type", () => {
    const forms = new Map(pages.flatMap(({ things }) => things.map((thing) => [formOf(thing), thing] as const)));
    expect(forms.size).toBeGreaterThan(20);
    // The judge can find fault.
    const bad = [
      { "@type": "Article", headine: "x" },
      { "@type": "Job", name: "x" },
      { "@type": "Occupation", estimatedSalary: { "@type": "Person" } },
      { "@type": "WebSite", potentialAction: { "@type": "SearchAction", "query-imput": "x" } },
    ];
    const found = complaints([...forms.values(), ...bad]);
    expect(found.filter(({ thing }) => thing < forms.size)).toEqual([]);
    expect(found.map(({ thing }) => thing - forms.size)).toEqual([0, 1, 2, 3]);
  }, 180_000);
});

describe("what machines are told agrees with what readers see", () => {
  const words = (html: string, pattern: RegExp) => textIn(pattern.exec(html)?.[1] ?? "");

  test("breadcrumbs", () => {
    let trails = 0;
    for (const { address, html, things } of pages) {
      const trail = things.find((thing) => thing["@type"] === "BreadcrumbList");
      const seen = [...(/<nav class="crumbs"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "").matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)];
      if (trail === undefined) {
        expect(seen, address).toEqual([]);
        continue;
      }
      trails += 1;
      const steps = (trail["itemListElement"] as { position: number; name: string; item?: string }[]).map(({ name, item }) => [item, name]);
      expect(steps, address).toEqual([
        [`${site.url}/`, site.name],
        ...seen.map(([, href = "", name = ""]) => [site.url + href, textIn(name)]),
        [undefined, words(html, /<h1>([\s\S]*?)<\/h1>/)],
      ]);
    }
    expect(trails).toBeGreaterThan(450);
  });

  test("pay of every occupation: its table's cells, without lower bounds", () => {
    const occupations = csvParse(readFileSync("content/tables/occupations.csv", "utf8"));
    const ranges = new Map(csvParse(readFileSync("content/tables/pay-ranges.csv", "utf8")).map((row) => [row["slug"], row]));
    const detailed = csvParse(readFileSync("content/tables/detailed-occupations.csv", "utf8"));
    const newest = new Map(csvParse(readFileSync("content/tables/detailed-pay.csv", "utf8")).map((row) => [row["code"], row]));
    let paid = 0;
    for (const { slug = "", median_pay: median = "", pay_basis: basis, soc = "" } of occupations) {
      const thing = one(`/occupations/${slug}/`, "Occupation");
      const parts = detailed.filter(({ profile }) => profile === slug);
      const newer = parts.length === 1 ? newest.get(parts[0]?.["code"] ?? "") : undefined;
      const hourly = newer?.["p50"] === "" ? newer["hourly_p50"] : "";
      const newMedian = hourly === "" || hourly === undefined ? newer?.["p50"] : String(Math.round(2080 * Number(hourly)));
      const isNew = newMedian !== undefined && newMedian !== "";
      const range = isNew ? newer : ranges.get(slug);
      const cells = { percentile10: "p10", percentile25: "p25", percentile75: "p75", percentile90: "p90" };
      const wanted = Object.entries(cells).flatMap(([name, cell]) =>
        (range?.[cell] ?? "") === "" || range?.["floors"]?.includes(cell) ? [] : [[name, Number(range?.[cell])] as const],
      );
      if (isNew) wanted.push(["median", Number(newMedian)]);
      else if (median !== "" && basis !== "floor") wanted.push(["median", Number(median)]);
      const salary = (thing["estimatedSalary"] ?? {}) as Record<string, unknown>;
      const { "@type": type, name, currency, duration, ...values } = salary;
      expect(values, slug).toEqual(Object.fromEntries(wanted));
      if (wanted.length > 0)
        expect([type, name, currency, duration]).toEqual([
          "MonetaryAmountDistribution",
          `Yearly pay, May ${isNew ? 2025 : 2024}`,
          "USD",
          "P1Y",
        ]);
      if (wanted.length > 1) paid += 1;
      expect(thing["occupationalCategory"] ?? [], slug).toEqual(soc === "" ? [] : soc.split(";"));
      const { html } = at(`/occupations/${slug}/`);
      if (median !== "") expect(html).toContain(`$${Number(median).toLocaleString("en-US")}`);
      expect(thing["name"]).toBe(words(html, /<h1>([\s\S]*?)<\/h1>/));
    }
    expect(paid).toBeGreaterThan(300);
  });

  test("words of quotes, definitions, verdicts, dates and downloads", () => {
    for (const { address, html, things } of pages) {
      const seen = textIn(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "");
      for (const thing of things) {
        const said: Record<string, unknown[]> = {
          Quotation: [thing["text"], thing["description"]],
          DefinedTerm: [thing["name"], thing["description"], ...((thing["alternateName"] as string[] | undefined) ?? [])],
          ClaimReview: [thing["claimReviewed"], thing["reviewBody"], (thing["reviewRating"] as Thing | undefined)?.["alternateName"]],
          Article: address.startsWith("/articles/") ? [thing["headline"]] : [],
          Quiz: thing["@type"] === "Quiz" ? [thing["name"], ...questionsOf(thing)] : [],
          Dataset: address.startsWith("/charts/") ? [thing["description"]] : [],
        };
        for (const text of said[thing["@type"]] ?? []) expect(seen, address).toContain(text);
        const files = (thing["distribution"] ?? []) as { contentUrl: string }[];
        for (const { contentUrl } of files) expect(existsSync(`${dist}/${contentUrl.replace(`${site.url}/`, "")}`), contentUrl).toBe(true);
      }
    }
    const article = one("/articles/comeback/", "Article");
    const { published, checked } = parse(readFileSync("content/articles/comeback.mdx", "utf8").split("---")[1] ?? "") as Record<
      string,
      string
    >;
    expect([article["datePublished"], article["dateModified"]]).toEqual([published, [published, checked].toSorted().at(-1)]);
    const notes = new Set(readFileSync("content/articles/comeback.mdx", "utf8").match(/(?<=<Cite source=")[^"]+/g));
    expect(article["citation"]).toHaveLength(notes.size);
  });

  test("a browser takes the blocks as data: its policy says nothing", () =>
    visit("/claims/meta-layoffs-7000/", {}, async (page) => {
      expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute("content")).toContain("script-src 'self'");
      const types = await page
        .locator('script[type="application/ld+json"]')
        .evaluateAll((all) => all.map((each) => JSON.parse(each.textContent)["@context"] as string));
      expect(types).toEqual(["https://schema.org", "https://schema.org"]);
    }));
});

/** The words of a question sheet: each question, then its answer. */
const questionsOf = (quiz: Thing): string[] =>
  ((quiz["hasPart"] ?? []) as { name: string; acceptedAnswer: { text: string } }[]).flatMap(({ name, acceptedAnswer }) => [
    name,
    acceptedAnswer.text,
  ]);

/** What the compiler says of things that are typed with schema.org's vocabulary: each a line of one program, for loading it takes seconds. */
function complaints(things: readonly Thing[]): { thing: number; message: string }[] {
  const file = `${process.cwd()}/tests/blocks.ts`;
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  // The site's search says what it takes (`query-input`), which types of plain things do not know.
  const head =
    'import type { SearchAction, Thing, WebSite, WithActionConstraints } from "schema-dts"; ' +
    'type Searched = Omit<Exclude<WebSite, string>, "potentialAction"> & { potentialAction: WithActionConstraints<SearchAction> };';
  const typeOf = (thing: Thing) => ("potentialAction" in thing ? "Searched" : "Thing");
  const lines = things.map((thing, index) => `export const thing${index}: ${typeOf(thing)} = ${JSON.stringify(thing)};`);
  const source = ts.createSourceFile(file, `${head}\n${lines.join("\n")}`, ts.ScriptTarget.ESNext);
  host.getSourceFile = (name, ...rest) => (name === file ? source : getSourceFile(name, ...rest));
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map(({ messageText, start = 0 }) => ({
    thing: source.getLineAndCharacterOfPosition(start).line - 1,
    message: ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300),
  }));
}
