import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CollectionName } from "../../schema/collection.ts";
import { chart } from "../../schema/chart.ts";
import { tables, type Rows, type TableName } from "../../schema/tables.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { atlas, library, problems } from "../../project.test-data.ts";
import { check } from "./references.ts";
import type { Entry, Library } from "../../content/library.ts";
import { printProblem } from "../../content/problem.ts";
import { parseTable, tableFile } from "../../content/csv-table.ts";

/** The project's own library with one entry changed. */
function altered<N extends CollectionName>(name: N, id: string, change: (entry: Entry<N>) => Partial<Entry<N>>): Library {
  const entries: ReadonlyMap<string, Entry<N>> = library[name];
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`no ${name}/${id}`);
  return { ...library, [name]: new Map([...entries, [id, { ...entry, ...change(entry) }]]) };
}

const printed = (changed: Library, from: Atlas = atlas) => check(changed, from).map(printProblem);

const articleFile = "content/articles/job-risk-map.mdx";
/** Problems of an article whose text, from line 30 on, is `body`. */
const printedOf = (body: string) => printed(altered("articles", "job-risk-map", () => ({ body, bodyLine: 30 })));

describe("check", () => {
  it("finds nothing wrong with the project's own content", () => {
    expect(problems.map(printProblem)).toEqual([]);
  });

  it("reads a library with something in it", () => {
    for (const name of ["articles", "concepts", "quotes", "categories", "charts", "claims", "sources"] as const)
      expect(library[name].size, name).toBeGreaterThan(1);
  });

  describe("references", () => {
    it("refuses a misspelt concept and offers the one that was meant", () => {
      const changed = altered("articles", "job-risk-map", ({ data }) => ({ data: { ...data, concepts: ["exposre"] } }));
      expect(printed(changed)).toEqual([
        `${articleFile} concepts: write the id of one of the concepts; did you mean exposure (found "exposre")`,
      ]);
    });

    it("refuses a claim, a concept and a source that a quote names and nobody wrote", () => {
      const changed = altered("quotes", "whose-job", ({ data }) => ({
        data: { ...data, source: "nobody", concepts: ["nothing-at-all"], claims: ["xxxxxxxxx"] },
      }));
      expect(printed(changed)).toEqual([
        'content/quotes/whose-job.mdx source: write the id of one of the sources (found "nobody")',
        'content/quotes/whose-job.mdx concepts: write the id of one of the concepts (found "nothing-at-all")',
        'content/quotes/whose-job.mdx claims: write the id of one of the claims (found "xxxxxxxxx")',
      ]);
    });

    it("refuses remarks of a chart on occupations that are unknown, have no dot or were named before", () => {
      const remarks = ["dentist", "fishers-and-related-fishing-workers", "dentists", "dentists"].map((occupation) => ({
        occupation,
        says: "high pay",
      }));
      const changed = altered("charts", "exposure-pay", ({ data }) => ({ data: data.kind === "dots" ? { ...data, remarks } : data }));
      expect(printed(changed)).toEqual([
        'content/charts/exposure-pay.yaml remarks: write the id of one of the occupations; did you mean dentists (found "dentist")',
        'content/charts/exposure-pay.yaml remarks: name an occupation that has a dot: this one has no figure of Median pay (found "fishers-and-related-fishing-workers")',
        'content/charts/exposure-pay.yaml remarks: remark on each occupation once (found "dentists")',
      ]);
    });

    it("takes no remark that is too long or says a figure", () => {
      const { data } = library.charts.get("exposure-pay") ?? {};
      const messages = (says: string) => {
        const remark = { occupation: "dentists", says };
        const found = chart.safeParse({ ...data, remarks: [remark, remark, remark] });
        return [...new Set(found.error?.issues.map(({ message }) => message))];
      };
      expect(messages("high pay, little exposed")).toEqual([]);
      expect(messages("a well-paid job whose work AI hardly touches")).toEqual([
        "write at most 30 characters, like “high pay, little exposed”",
      ]);
      expect(messages("pays $179,210")).toEqual(["write no figures: the dot shows them"]);
    });

    it("refuses evidence whose source is not recorded", () => {
      const changed = altered("claims", "pay-e6", ({ data }) => ({
        data: { ...data, evidence: data.evidence.map((each) => ({ ...each, source: each.source.replace("alvarado", "alvardo") })) },
      }));
      expect(printed(changed)).toEqual([
        'content/claims/pay-e6.yaml evidence: write the id of one of the sources; did you mean levels-alvarado (found "levels-alvardo")',
      ]);
    });

    it("refuses a claim about an occupation that is not in the table", () => {
      const changed = altered("claims", "pay-e6", ({ data }) => ({ data: { ...data, occupations: ["software-developer"] } }));
      expect(printed(changed)).toEqual([
        'content/claims/pay-e6.yaml occupations: write the id of one of the occupations; did you mean software-developers (found "software-developer")',
      ]);
    });

    it("refuses a neighboring concept and a chart's source that are not there", () => {
      expect(printed(altered("concepts", "exposure", ({ data }) => ({ data: { ...data, related: ["displacment"] } })))).toEqual([
        'content/concepts/exposure.mdx related: write the id of one of the concepts; did you mean displacement (found "displacment")',
      ]);
      expect(printed(altered("charts", "risk-map", ({ data }) => ({ data: { ...data, sources: ["bls-oohh"] } })))).toEqual([
        'content/charts/risk-map.yaml sources: write the id of one of the sources; did you mean bls-ooh (found "bls-oohh")',
      ]);
    });
  });

  describe("tables", () => {
    const withRows = (rows: Partial<Atlas["rows"]>): Atlas => ({ ...atlas, rows: { ...atlas.rows, ...rows } });

    /** The table as read from disk with one text in place of another; rows keep their lines. */
    const reread = <N extends TableName>(name: N, from: string, to: string): Rows[N] => {
      const text = readFileSync(tableFile(name), "utf8");
      expect(text).toContain(from);
      return parseTable(tableFile(name), text.replace(from, to), tables[name]).rows as unknown as Rows[N];
    };

    it("refuses an occupation in a category that nobody wrote, on its line", () => {
      const occupations = reread("occupations", "actors,Actors,entertainment-and-sports", "actors,Actors,acting");
      expect(printed(library, withRows({ occupations }))).toEqual([
        'content/tables/occupations.csv:3 category: write the slug of a file in content/categories (found "acting")',
      ]);
    });

    it("refuses rows of other tables without an occupation, on their line", () => {
      const exposure = reread("exposure", "\nzoologists", "\ndragon-tamers");
      expect(printed(library, withRows({ exposure }))[0]).toMatch(
        /^content\/tables\/exposure\.csv:343 slug: write the slug of a row in occupations\.csv \(found "dragon-tamers/,
      );
    });

    it("refuses a level's pay without a source record", () => {
      const levels = reread("pay-levels", "levels-alvarado", "hearsay");
      expect(printed(library, withRows({ "pay-levels": levels }))).toEqual([
        'content/tables/pay-levels.csv:2 source: write the id of a file in content/sources (found "hearsay")',
      ]);
    });

    it("refuses a category that no occupation is in and prose about no occupation", () => {
      const category = library.categories.get("legal") as Entry<"categories">;
      const stray: Entry<"occupations"> = {
        id: "plumber",
        file: "content/occupations/plumber.mdx",
        data: { checked: "2026-11-23" },
        body: "",
        bodyLine: 4,
      };
      const changed = {
        ...library,
        categories: new Map([...library.categories, ["magic", { ...category, file: "content/categories/magic.mdx" }]]),
        occupations: new Map([["plumber", stray]]),
      };
      expect(printed(changed)).toEqual([
        "content/categories/magic.mdx: remove the category or give it a row in content/tables/occupations.csv",
        'content/occupations/plumber.mdx: name the file after a slug in content/tables/occupations.csv (found "plumber")',
      ]);
    });
  });

  describe("figures in fields", () => {
    it("refuses a figure that does not exist", () => {
      const changed = altered("articles", "job-risk-map", ({ data }) => ({
        data: { ...data, summary: "There are {map/profile} of them." },
      }));
      expect(printed(changed)).toEqual([
        expect.stringMatching(/^content\/articles\/job-risk-map\.mdx summary: write one of: profiles, .+ \(found "map\/profile"\)$/),
      ]);
    });

    it("reads a short id in evidence as a value of that evidence's source", () => {
      const finding = (text: string) =>
        printed(
          altered("claims", "meta-layoffs-7000", ({ data }) => ({
            data: { ...data, evidence: [{ source: "npr-meta-layoffs", stance: "against", finding: text }] },
          })),
        );
      expect(finding("It cut {job-cuts} jobs.")).toEqual([]);
      expect(finding("It cut {job-cut} jobs.")).toEqual([
        'content/claims/meta-layoffs-7000.yaml evidence.0.finding: the source npr-meta-layoffs has no value job-cut; it has job-cuts, share-of-staff, moved-to-ai (found "sources/npr-meta-layoffs/job-cut")',
      ]);
    });

    it("refuses figures typed by hand in frontmatter and YAML", () => {
      const advice = "name the figure in braces, like {sources/npr-meta-layoffs/job-cuts}; figures are not typed";
      expect(
        printed(
          altered("articles", "job-risk-map", ({ data }) => ({ data: { ...data, brief: [data.brief[0], data.brief[1], "Of 342 jobs."] } })),
        ),
      ).toEqual([`${articleFile} brief.2: ${advice} (found "342")`]);
      expect(printed(altered("claims", "pay-e6", ({ data }) => ({ data: { ...data, caveat: "Pay rose by 12.5%." } })))).toEqual([
        `content/claims/pay-e6.yaml caveat: ${advice} (found "12.5%")`,
      ]);
      expect(printed(altered("charts", "risk-map", ({ data }) => ({ data: { ...data, limits: "It costs $700,000." } })))).toEqual([
        `content/charts/risk-map.yaml limits: ${advice} (found "$700,000")`,
      ]);
    });
  });

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

  it("lists the problems of several files at once", () => {
    const changed = altered("articles", "job-risk-map", ({ data }) => ({ data: { ...data, concepts: ["exposre"] }, body: "# One 5\n" }));
    const claims = new Map(
      [...changed.claims].map(([id, entry]) => [
        id,
        { ...entry, data: { ...entry.data, subjects: entry.data.subjects, occupations: ["nobody-at-all"] } },
      ]),
    );
    expect(check({ ...changed, claims }, atlas)).toHaveLength(3 + library.claims.size);
  });
});
