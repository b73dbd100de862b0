import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chart } from "../../schema/chart.ts";
import { tables, type Rows, type TableName } from "../../schema/tables.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { atlas, library, problems } from "../../project.test-data.ts";
import { check } from "./references.ts";
import { altered, articleFile, printed } from "./altered.test-data.ts";
import type { Entry } from "../../content/library.ts";
import { printProblem } from "../../content/problem.ts";
import { parseTable, tableFile } from "../../content/csv-table.ts";

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
      const data = { ...category.data, title: "Magic", shortTitle: "Magic" };
      const changed = {
        ...library,
        categories: new Map([...library.categories, ["magic", { ...category, data, file: "content/categories/magic.mdx" }]]),
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
