import { describe, expect, test } from "vitest";
import { site } from "../../src/site.ts";
import { tagsOf, textIn } from "../html.ts";
import { addressOf, filesOf, read } from "../site.ts";
import { all, readMarkdownVersion, wordsOf, type Node } from "./markdown-versions.ts";

const files = filesOf();
/** Every page that search engines may list, with its version as a parser reads it. */
const pages = files
  .filter((file) => file.endsWith("index.html"))
  .map((file) => ({ file, address: addressOf(file), html: read(file) }))
  .filter(({ html }) => !html.includes('http-equiv="refresh"') && !html.includes('name="robots"'))
  .map((page) => ({ ...page, version: readMarkdownVersion(read(`${page.file}.md`)), shown: shownIn(page.html) }));

/** What a page says in words: its main part and the lines at its foot, without controls, drawings and what waits to be shown. */
function shownIn(html: string) {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  const foot = /<\/nav>(?![\s\S]*<\/nav>)([\s\S]*)<\/footer>/.exec(html)?.[1] ?? "";
  const body = (main + foot)
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<(button|form|script|select)\b[\s\S]*?<\/\1>/g, "")
    // What reader views print around a note.
    .replace(/<span class="apart">[^<]*<\/span>/g, "")
    // Names that a drawing has no room for are a part of it.
    .replace(/<div class="unnamed">[\s\S]*?<\/ul>\s*<\/div>/g, "")
    .replace(/<div class="drawing[^"]*"[^>]*>(?:<div class="\w+"><\/div>|\s)*<\/div>/g, "")
    .replace(/<div class="legend">[\s\S]*?<\/ul>\s*<\/div>/g, "")
    .replace(/<(\w+)[^>]*\shidden(?:="")?>[\s\S]*?<\/\1>/g, "")
    .replace(/<details class="(?:area |bounds )?needs-scripts"[^>]*>[\s\S]*?<\/details>/g, "")
    .replace(/<section class="[^"]*needs-scripts"[^>]*>[\s\S]*?<\/section>/g, "")
    .replace(/<(p|div|ul) class="(?:[\w-]+ )*needs-scripts">[\s\S]*?<\/\1>/g, "")
    .replace(/<fieldset class="sliders needs-scripts">[\s\S]*?<\/fieldset>/g, "")
    .replace(/<div class="controls needs-scripts"[^>]*>[\s\S]*?<\/div>/g, "")
    .replace(/<(p|span)\b[^>]* aria-hidden="true"[^>]*>[\s\S]*?<\/\1>/g, "");
  const notes = [...body.matchAll(/<span class="note" id="note-([^"]*)"[^>]*>([\s\S]*?)<\/span><\/span>/g)];
  return {
    body: body.replace(/<span class="note"[\s\S]*?<\/span><\/span>/g, "</span>"),
    notes: new Map(notes.map(([, id = "", words = ""]) => [id, textIn(words)])),
  };
}

/** The words of a text, one by one, marks between them left out. */
const single = (text: string): string[] => text.match(/[\p{L}\p{N}$%+−]+/gu) ?? [];
/** HTML with blocks set apart, so that words of two blocks do not run together. */
const apart = (html: string) =>
  html.replace(/<\/?(p|h\d|li|dt|dd|div|td|th|tr|caption|summary|small|section|figcaption|footer|nav|ul|dl|textarea|atlas-\w+)\b/g, " $&");

/** The first word of `inner` that does not follow in `outer`, with what stands before it; null if all stand there in order. */
function missing(inner: readonly string[], outer: readonly string[]): string | null {
  let at = 0;
  for (const [index, word] of inner.entries()) {
    const found = outer.indexOf(word, at);
    if (found < 0) return inner.slice(Math.max(0, index - 6), index + 1).join(" ");
    at = found + 1;
  }
  return null;
}

const faults = (check: (page: (typeof pages)[number]) => string[]) =>
  pages.flatMap((page) => check(page).map((fault) => `${page.address}: ${fault}`)).slice(0, 20);

describe("every page has a Markdown version", () => {
  test("beside it, named in its head, and no Markdown version stands alone", () => {
    expect(pages.length).toBeGreaterThan(500);
    expect(
      faults(({ address, html }) => {
        const named = tagsOf(html).filter(({ attributes }) => attributes.get("type") === "text/markdown");
        return named.length === 1 &&
          named[0]?.attributes.get("href") === `${address}index.html.md` &&
          named[0].attributes.get("rel") === "alternate"
          ? []
          : ["no link to its Markdown version"];
      }),
    ).toEqual([]);
    expect(files.filter((file) => file.endsWith(".md")).toSorted()).toEqual(pages.map(({ file }) => `${file}.md`).toSorted());
  });

  test("with the page's title, description, address and day in its head", () => {
    expect(
      faults(({ html, version, address }) => {
        const meta = (key: string, value: string) =>
          tagsOf(html)
            .find(({ name, attributes }) => name === "meta" && attributes.get(key) === value)
            ?.attributes.get("content");
        const wanted = {
          title: meta("property", "og:title"),
          description: meta("name", "description"),
          url: site.url + address,
          checked: /<time datetime="([^"]*)"/.exec(html)?.[1],
          license: "CC-BY-4.0",
        };
        return JSON.stringify({ ...wanted, ...version.head }) === JSON.stringify(wanted) ? [] : [JSON.stringify(version.head)];
      }),
    ).toEqual([]);
  });

  test("with its headings, in order", () => {
    const headings = (html: string) =>
      [...html.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level = "", words = ""]) => `${level} ${textIn(words)}`);
    let count = 0;
    expect(
      faults(({ shown, version }) => {
        const wanted = headings(shown.body);
        count += wanted.length;
        const found = all(version.root, "heading").map((node) => `${node.depth} ${wordsOf(node).replace(/\s+/g, " ").trim()}`);
        return wanted.join("\n") === found.join("\n") ? [] : [`${found.join(" | ")} instead of ${wanted.join(" | ")}`];
      }),
    ).toEqual([]);
    expect(count).toBeGreaterThan(2_000);
  });

  test("with its words, in order, and no others but the rows of its drawings", () => {
    expect(
      faults(({ html, shown, version }) => {
        const page = single(textIn(apart(shown.body)));
        const whole = single(wordsOf(version.root));
        const lost = missing(page, whole);
        if (lost !== null) return [`the Markdown version lacks “… ${lost}”`];
        // A drawing's table has a caption of its own; both stand for what the page draws.
        const ways = all(version.root, "link").filter((node) => node.url?.endsWith("/table/") && / rows$/.test(wordsOf(node)));
        const captions = [...chartTables(version.root, html).map(({ caption }) => caption), ...ways.map((node) => wordsOf(node))].map(
          single,
        );
        const own = single(wordsOf(version.root, ["yaml", "footnoteDefinition", "table"]));
        const tables = all(version.root, "table").filter((each) => !chartTables(version.root, html).some(({ table }) => table === each));
        const rest = missing([...own], [...page]) === null ? null : missing(without(own, captions), page);
        const cells = tables.map((each) => missing(single(wordsOf(each)), page)).find((each) => each !== null) ?? null;
        return [rest, cells].filter((each) => each !== null).map((each) => `the page lacks “… ${each}”`);
      }),
    ).toEqual([]);
  });

  test("with every link and figure, where it leads and what it says of itself", () => {
    let figures = 0;
    expect(
      faults(({ address, html, shown, version }) => {
        const wanted = [...shown.body.matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/g)].map(([tag = "", words = ""]) => {
          const attributes = tagsOf(tag)[0]?.attributes;
          if (attributes?.get("class") === "figure") figures += 1;
          return [
            textIn(words),
            new URL(attributes?.get("href") ?? "", site.url + address).href,
            (attributes?.get("title") ?? "").replace("\n", " · "),
          ].join(" | ");
        });
        const drawn = new Set(chartTables(version.root, html).flatMap(({ table }) => all(table, "link")));
        const found = all(version.root, "link", ["footnoteDefinition"])
          .filter((node) => !drawn.has(node))
          // The way to the rows of a drawing.
          .filter((node) => !/: \d+ rows$/.test(wordsOf(node)))
          // A bare address in a text is a link to a reader of Markdown.
          .filter((node) => wordsOf(node) !== node.url || shown.body.includes(`href="${node.url}"`))
          .map((node) => [wordsOf(node).replace(/\s+/g, " ").trim(), node.url, node.title ?? ""].join(" | "));
        return wanted.join("\n") === found.join("\n")
          ? []
          : [found.find((each, index) => each !== wanted[index]) ?? wanted.find((each, index) => each !== found[index]) ?? "?"];
      }),
    ).toEqual([]);
    expect(figures).toBeGreaterThan(800);
  });

  test("with its notes as footnotes, each named where it stands", () => {
    let notes = 0;
    expect(
      faults(({ shown, version }) => {
        const found = new Map(
          all(version.root, "footnoteDefinition").map((node) => [node.identifier ?? "", wordsOf(node, []).replace(/\s+/g, " ").trim()]),
        );
        notes += found.size;
        const named = all(version.root, "footnoteReference").map(({ identifier }) => identifier);
        return JSON.stringify([...found]) === JSON.stringify([...shown.notes]) &&
          JSON.stringify(named) === JSON.stringify([...shown.notes.keys()])
          ? []
          : [`${[...found].join(" | ")} instead of ${[...shown.notes].join(" | ")}`];
      }),
    ).toEqual([]);
    expect(notes).toBeGreaterThan(150);
  });
});

describe("drawings are told by their rows", () => {
  test("every drawing has a table with as many rows as its caption says, or leads to one", () => {
    let drawings = 0;
    expect(
      faults(({ html, version }) => {
        // An empty path says that the page tells the rows itself.
        const drawn = [...html.matchAll(/data-chart-table="[^"]+"/g)].length;
        const captions = new Set([...html.matchAll(/<caption>([\s\S]*?)<\/caption>/g)].map(([, words = ""]) => textIn(words)));
        drawings += drawn;
        const tables = chartTables(version.root, html);
        const ways = all(version.root, "link").filter((node) => / rows$/.test(wordsOf(node)) && node.url?.endsWith("/table/"));
        const whole = tables.every(({ caption, table }) => Number(/(\d+) rows$/.exec(caption)?.[1]) + 1 === table.children?.length);
        return whole && tables.length + ways.length + captions.size >= drawn
          ? []
          : [`${tables.length} tables and ${ways.length} ways for ${drawn} drawings`];
      }),
    ).toEqual([]);
    expect(drawings).toBeGreaterThan(380);
    const count = (html: string, part: string) => html.split(part).length - 1;
    // A locator says where an occupation lies on a map that is elsewhere.
    const silent = pages.filter(
      ({ html }) => count(html, '<div class="drawing') !== count(html, " data-chart-table") + count(html, '<a class="locator"'),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test("the measures of every occupation, as its marks name them", () => {
    for (const { address, html, version } of pages.filter(({ address }) => address.startsWith("/occupations/"))) {
      const marksOf = (drawing: string) =>
        [...html.matchAll(new RegExp(`<g class="measure" id="${drawing}-[^"]*"[^>]*><title>([^<]*)</title>`, "g"))].map(([, name = ""]) =>
          textIn(name),
        );
      const marks = marksOf("measures");
      // The bar that the page begins with has those of them that have a percentile.
      for (const name of marksOf("strip")) expect(marks, address).toContain(name);
      const lines = all(version.root, "paragraph").map((node) => wordsOf(node));
      const said = lines.flatMap((line) => {
        const [, measure, score, percentile] =
          /^(.*\d{4}.*?): (not scored|no one step|(?:mostly )?(?:low|moderate|high|very high)|[−\d.]+)(?: \(none measured\))?(?:, percentile (\d+)|: \d+% of its jobs)?$/.exec(
            line,
          ) ?? [];
        return measure === undefined ? [] : [{ measure, score, percentile }];
      });
      const wanted = marks.map((mark) => {
        const [, measure, score, percentile] =
          /^(.*?): (not scored|none measured|no one step|(?:mostly )?(?:low|moderate|high|very high)|[−\d.]+)[^,]*(?:, percentile (\d+))?$/.exec(
            mark,
          ) ?? [];
        return { measure, score: score === "none measured" ? "0" : score, percentile };
      });
      // The drawing has no place for a zero that means none measured; the page gives it with the others.
      const placed = said.map((each, index) => (wanted[index]?.percentile === undefined ? { ...each, percentile: undefined } : each));
      expect(placed, address).toEqual(wanted);
      // An occupation without a profile has the scores that are joined to single occupations and the Bureau’s step, or none.
      const alone = html.includes("without a profile in its Handbook");
      expect(alone ? [0, 4] : [8], address).toContain(said.length);
    }
  });

  test("the tiles of a map, as they are named", () => {
    const maps = pages.filter(
      ({ address }) => /^\/(jobs|charts\/risk-map)\/[^/]+\/$/.test(address) && address !== "/charts/risk-map/table/",
    );
    let tiles = 0;
    for (const { address, html, version } of maps) {
      const names = new Set(
        [...html.matchAll(/<a [^>]*class="tile"[^>]*><title>([^<]*)<\/title>/g)]
          .map(([, name = ""]) => textIn(name))
          .filter((name) => / jobs$/.test(name)),
      );
      /** How many a tile gathers at most, by category. */
      const most = new Map<string, number>();
      for (const [, count, category = ""] of html.matchAll(/<a [^>]*class="tile rest"[^>]*><title>(\d+) more in ([^:<]*):/g))
        most.set(textIn(category), Math.max(most.get(textIn(category)) ?? 0, Number(count)));
      const left = new Map<string, string[]>();
      const rows = chartTables(version.root, html)
        .flatMap(({ caption, table }) => (caption.startsWith("Job Risk Map") ? (table.children ?? []).slice(1) : []))
        .map((row) => (row.children ?? []).map((cell) => wordsOf(cell)));
      for (const [occupation, category = "", , value] of rows) {
        tiles += 1;
        if ([...names].some((name) => name.startsWith(`${occupation}: ${value}`))) continue;
        left.set(category, [...(left.get(category) ?? []), `${occupation}: ${value}`]);
      }
      for (const [category, gathered] of left)
        expect(gathered.length, `${address} ${gathered.join("; ")}`).toBeLessThanOrEqual(most.get(category) ?? 0);
    }
    expect(tiles).toBeGreaterThan(11 * 341);
  });
});

/** Tables that stand for drawings: those that follow a caption with the number of their rows, unless the page has the table itself. */
function chartTables(root: Node, html: string): { caption: string; table: Node }[] {
  const blocks = all(root, "root").concat(all(root, "listItem"), all(root, "blockquote"));
  return blocks.flatMap(({ children = [] }) =>
    children.flatMap((node, index) => {
      const before = children[index - 1];
      const caption = before === undefined ? "" : wordsOf(before);
      return node.type === "table" && / rows$/.test(caption) && !html.includes(`<caption>${caption}</caption>`)
        ? [{ caption, table: node }]
        : [];
    }),
  );
}

/** Words without the first place at which some others stand together. */
function without(words: readonly string[], parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (left, part) => {
      const at = left.findIndex((_, index) => part.every((word, offset) => left[index + offset] === word));
      return at < 0 ? left : left.toSpliced(at, part.length);
    },
    [...words],
  );
}
