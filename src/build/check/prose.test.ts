import { describe, expect, it } from "vitest";
import { atlas, library } from "../../project.test-data.ts";
import type { Entry } from "../../content/library.ts";
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
    expect(printedOf("<Figure of={jobs} /> jobs")).toHaveLength(1);
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
