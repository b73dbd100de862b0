import { describe, expect, it } from "vitest";
import { readEntry } from "../../content/library.ts";
import { printProblem } from "../../content/problem.ts";
import { figuresOf } from "../../figures/look-up-figure.ts";
import { atlas, library } from "../../project.test-data.ts";
import { labelsSay, type FactRecord } from "../../schema/measure-records.ts";
import { altered } from "./altered.test-data.ts";
import { checkHeadlines } from "./headlines.ts";

const from = figuresOf(library, atlas);

describe("checkHeadlines", () => {
  it("finds nothing wrong with the project's own", () => {
    expect(checkHeadlines(library, from)).toEqual([]);
  });

  it("refuses a headline that its picture would cut off, and says from where", () => {
    const title = `${"Jobs at a desk are the most exposed to AI ".repeat(4)}and {map/share-at-7} of them are beyond the edge`;
    const long = altered("charts", "risk-map", ({ data }) => ({ data: { ...data, title } }));
    const [found, ...more] = checkHeadlines(long, from).map(printProblem);
    expect(more).toEqual([]);
    expect(found).toMatch(/^content\/charts\/risk-map\.yaml.* title: shorten the headline to 3 lines of its picture.*beyond the edge/);
  });

  it("leaves a figure that does not exist to the check of texts", () => {
    const strange = altered("charts", "risk-map", ({ data }) => ({ data: { ...data, title: "{map/nothing} of jobs" } }));
    expect(checkHeadlines(strange, from)).toEqual([]);
  });
});

describe("words that a drawing needs", () => {
  it("a category without a short name is refused with its file, field and what to write", () => {
    const file = "content/categories/legal.mdx";
    const refused = (...lines: string[]) => {
      const read = readEntry(
        "categories",
        file,
        "legal",
        ["---", "title: Legal", ...lines, "summary: Lawyers.", "checked: 2026-11-23", "---", ""].join("\n"),
      );
      return Array.isArray(read) ? read.map(printProblem).join("\n") : "taken";
    };
    expect(refused("shortTitle: Legal")).toBe("taken");
    expect(refused()).toMatch(/^content\/categories\/legal\.mdx.*shortTitle/);
    expect(refused("shortTitle: Everything that lawyers do")).toContain("write at most 22 characters");
  });

  it("a measure that is no score, without words for the ends of its key, is refused by the compiler", () => {
    const record = { label: "Hours a week", unit: "percent change", vintage: "2024", starts: [10] } as const;
    const worded: FactRecord = { ...record, ends: ["few", "many"] };
    // @ts-expect-error: no words for the ends
    const without: FactRecord = record;
    // @ts-expect-error: labels that are to say it, and no labels
    const unlabeled: FactRecord = { ...record, ends: labelsSay };
    expect([worded.ends, without.ends, unlabeled.labels]).toEqual([["few", "many"], undefined, undefined]);
  });
});
