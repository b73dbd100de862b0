import { describe, expect, it } from "vitest";
import { atlas, library } from "../../project.test-data.ts";
import type { Entry } from "../../content/library.ts";
import { chartData } from "../../charts/chart-data.ts";
import { kindOf } from "../../charts/kinds.ts";
import { hasCategories } from "../../schema/chart.ts";
import { altered, articleFile, printed, printedOf } from "./altered.test-data.ts";

describe("prose", () => {
  it("takes prose without faults", () => {
    expect(
      printedOf(
        'One <Figure of="map/jobs" as="full" />.<Cite source="bls-ooh" />\n\n## Two\n\n<Link to="jobs/legal">Law</Link> in 2026, E7.\n',
      ),
    ).toEqual([]);
  });

  it("refuses a figure that does not exist, on its line", () => {
    expect(printedOf('One.\n\n<Figure of="occupations/plumber/jobs" />\n')).toEqual([
      `${articleFile}:32 <Figure>: no occupation has the slug plumber; slugs are in content/tables/occupations.csv (found "occupations/plumber/jobs")`,
    ]);
  });

  it("refuses a form that figures do not have, and an id that is code", () => {
    expect(printedOf('<Figure of="map/jobs" as="short" /> jobs')).toEqual([
      `${articleFile}:30 <Figure>: write as="full" or as="size", or leave it out (found "short")`,
    ]);
    const code = 'write each attribute once, with its value in quotation marks, like of="…"; a spread or braces are code';
    for (const [tag, found] of [
      ["of={jobs}", "of={jobs}"],
      ["{...{of: jobs}}", "{...{of: jobs}}"],
      ['of="map/jobs" of="map/pay"', "of"],
      ["of", "of"],
    ])
      expect(printedOf(`<Figure ${tag} /> jobs`)).toEqual([`${articleFile}:30 <Figure>: ${code} (found "${found}")`]);
  });

  it("takes names of object members for tags and attributes that there are not", () => {
    const tags = "use Figure, Link, Cite, Chart, PayRange or Words; there are no other tags";
    for (const name of ["constructor", "toString", "hasOwnProperty", "__proto__"]) {
      expect(printedOf(`One <${name} a="b" /> two.`)).toEqual([`${articleFile}:30 <${name}>: ${tags} (found "${name}")`]);
      expect(printedOf(`One <Figure ${name}="map/jobs" /> two.`)).toEqual([
        `${articleFile}:30 <Figure>: remove this attribute; <Figure> knows of, as (found "${name}")`,
      ]);
      expect(printedOf(`One <Figure of="map/${name}" /> two.`)).toHaveLength(1);
      expect(printedOf(`One <Figure of="sources/npr-meta-layoffs/${name}" /> two.`)).toHaveLength(1);
    }
  });

  it("refuses a link without words, and words in a tag that drops them", () => {
    for (const words of ["", " ", "&nbsp;"])
      expect(printedOf(`One <Link to="jobs/legal">${words}</Link> two.`)).toEqual([
        `${articleFile}:30 <Link>: write the words of the link between its two tags (found "jobs/legal")`,
      ]);
    expect(printedOf('One <Link to="jobs/legal" /> two.')).toHaveLength(1);
    expect(printedOf('One <Figure of="map/jobs">jobs</Figure> two.')).toEqual([
      `${articleFile}:30 <Figure>: end the tag at once, as in <Figure … />: what stands inside it is lost (found "jobs")`,
    ]);
  });

  it("refuses links, images and notes of Markdown in whatever form", () => {
    const advice =
      "write <Link to=…> or <Cite source=…>; addresses of other sites stand in source records, and there are no images and no other notes";
    expect(printedOf("One [two][a].\n\n[a]: https://example.org/\n")).toEqual([
      `${articleFile}:30: ${advice} (found "a")`,
      `${articleFile}:32: ${advice} (found "https://example.org/")`,
    ]);
    expect(printedOf("One[^note].\n\n[^note]: Two.\n")).toHaveLength(2);
  });

  it("refuses characters that cannot be seen, however they are written", () => {
    expect(printedOf("One &#x202e; two.\n")).toEqual([
      `${articleFile}:30: remove the character that cannot be seen: a control or a mark of writing direction, copied along (found "U+202E")`,
    ]);
  });

  it("refuses options that a chart's kind does not know", () => {
    const level = "remove the level: only a map of all profiles is drawn by categories";
    const category = "remove the category: this chart shows none alone";
    const chart = (attributes: string) => printedOf(`<Chart ${attributes} />`);
    for (const id of ["exposure-pay", "measures", "pay-scale", "whole-economy"])
      expect(chart(`id="${id}" level="categories"`)).toEqual([`${articleFile}:30 <Chart>: ${level} (found "categories")`]);
    for (const id of ["pay-scale", "whole-economy", "exposure-by-category", "next-jobs"])
      expect(chart(`id="${id}" category="legal"`)).toEqual([`${articleFile}:30 <Chart>: ${category} (found "legal")`]);
    expect(chart('id="risk-map" level="categories" category="legal"')).toHaveLength(1);
    for (const id of ["risk-map", "exposure-pay", "measures"]) expect(chart(`id="${id}" category="legal"`)).toEqual([]);
  });

  it("knows which charts show a category alone, as their drawings do", () => {
    const categories = new Map([...library.categories].map(([id, { data }]) => [id, data]));
    for (const [id, { data: spec }] of library.charts) {
      const data = chartData(spec, atlas, categories, { category: "legal" });
      expect(hasCategories(spec), id).toBe(kindOf(data).categoryTitle(data, "legal", "Legal") !== null);
    }
  });

  it("refuses a figure typed by hand, on its line", () => {
    expect(printedOf("One.\n\nAbout 8,000 people.\n")).toEqual([
      `${articleFile}:32: print the figure with <Figure of="…" />; figures are not typed (found "8,000")`,
    ]);
    expect(printedOf("## The 7 rules\n")).toEqual([
      `${articleFile}:30: print the figure with <Figure of="…" />; figures are not typed (found "7")`,
    ]);
  });

  it("refuses a second citation of one source and names the line of the first", () => {
    expect(printedOf('One.<Cite source="bls-ooh" />\n\nTwo.<Cite source="onet" />\n\nThree.<Cite source="bls-ooh" />\n')).toEqual([
      `${articleFile}:34 <Cite>: cite a source once a page; the first is in line 30 (found "bls-ooh")`,
    ]);
  });

  it("refuses a citation of a source that is not recorded", () => {
    expect(printedOf('One.<Cite source="bls-oho" />')).toEqual([
      `${articleFile}:30 <Cite>: write the id of one of the sources; did you mean bls-ooh (found "bls-oho")`,
    ]);
  });

  it("refuses a link to nowhere", () => {
    expect(printedOf('A <Link to="concepts/exposur">link</Link>.')).toEqual([
      `${articleFile}:30 <Link>: write the address of a page without slashes at its ends, like concepts/exposure; did you mean concepts/exposure (found "concepts/exposur")`,
    ]);
    expect(printedOf('A <Link to="/concepts/exposure/">link</Link>.')).toHaveLength(1);
  });

  it("refuses charts, categories and quotes that do not exist", () => {
    expect(printedOf('<Chart id="risk-mop" />\n\n<Chart id="risk-map" category="laws" />\n\n<Words id="whose" />\n')).toEqual([
      `${articleFile}:30 <Chart>: write the id of one of the charts; did you mean risk-map (found "risk-mop")`,
      `${articleFile}:32 <Chart>: write the slug of one of the categories (found "laws")`,
      `${articleFile}:34 <Words>: write the id of one of the quotes (found "whose")`,
    ]);
  });

  it("refuses tags that are not ours, HTML among them", () => {
    expect(printedOf("<Fact />\n\nA <b>word</b>.\n")).toEqual([
      `${articleFile}:30 <Fact>: use Figure, Link, Cite, Chart, PayRange or Words; there are no other tags (found "Fact")`,
      `${articleFile}:32 <b>: use Figure, Link, Cite, Chart, PayRange or Words; there are no other tags (found "b")`,
    ]);
  });

  it("refuses imports and expressions", () => {
    expect(printedOf('import Fact from "./Fact.astro"\n\nOne {two} three.\n')).toEqual([
      `${articleFile}:30: remove the code; content holds text and our own tags only (found "import Fact from \\"./Fact.astro\\"")`,
      `${articleFile}:32: remove the code; content holds text and our own tags only (found "two")`,
    ]);
  });

  it("refuses a first-level heading and a step of two levels", () => {
    expect(printedOf("# One\n\n## Two\n\n#### Four\n")).toEqual([
      `${articleFile}:30: start headings at ## and go down one level at a time (found "# One")`,
      `${articleFile}:34: start headings at ## and go down one level at a time (found "#### Four")`,
    ]);
  });

  it("gives the line of the file on which the MDX breaks", () => {
    expect(printedOf('One.\n\nTwo.<Cite source="bls-ooh">\n')).toEqual([
      expect.stringMatching(/^content\/articles\/job-risk-map\.mdx:32: mend the MDX: .*Cite/),
    ]);
  });

  it("reads the texts of concepts, quotes, categories and occupations too", () => {
    expect(printed(altered("concepts", "exposure", () => ({ body: "Of 342.", bodyLine: 9 })))).toHaveLength(1);
    expect(printed(altered("quotes", "whose-job", () => ({ body: "Of 342.", bodyLine: 9 })))).toHaveLength(1);
    expect(printed(altered("categories", "legal", () => ({ body: "Of 342.", bodyLine: 9 })))).toHaveLength(1);
    const note: Entry<"occupations"> = {
      id: "plumbers",
      file: "content/occupations/x.mdx",
      data: { checked: "2026-11-23" },
      body: "Of 342.",
      bodyLine: 4,
    };
    const [slug = ""] = atlas.bySlug.keys();
    expect(printed({ ...library, occupations: new Map([[slug, note]]) })).toHaveLength(1);
  });
});
