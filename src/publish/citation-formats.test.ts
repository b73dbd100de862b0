import { describe, expect, it } from "vitest";
import { source, type Source } from "../schema/source.ts";
import { apa, citationFiles } from "./citation-formats.ts";
import { itemOfSource, type CslItem } from "./citation.ts";

const item = (record: Partial<Record<keyof Source, unknown>>): CslItem =>
  itemOfSource(
    "a-b",
    source.parse({ kind: "paper", publisher: "A house", title: "A title", date: "2026", url: null, read: "original", ...record }),
  );

describe("itemOfSource", () => {
  it("parts names, keeps particles with the family, and bodies whole", () => {
    expect(item({ authors: ["Till von Wachter", "Felten", "US Bureau of Labor Statistics", "Meta Platforms, Inc."] }).author).toEqual([
      { family: "von Wachter", given: "Till" },
      { family: "Felten" },
      { literal: "US Bureau of Labor Statistics" },
      { literal: "Meta Platforms, Inc." },
    ]);
  });

  it("finds a journal's volume, issue and pages, and takes no year for a volume", () => {
    expect(item({ publisher: "Science 384 (6702), 1306-1308; arXiv 2303.10130" })).toMatchObject({
      type: "article-journal",
      "container-title": "Science",
      volume: "384",
      issue: "6702",
      page: "1306-1308",
    });
    const brookings = item({ publisher: "Brookings Papers on Economic Activity, Fall 2011, 1-72" });
    expect(brookings).toMatchObject({
      type: "article-journal",
      "container-title": "Brookings Papers on Economic Activity",
      issue: "Fall 2011",
      page: "1-72",
    });
    expect(brookings).not.toHaveProperty("volume");
    expect(item({ publisher: "Personnel Psychology" })).toMatchObject({
      type: "article-journal",
      "container-title": "Personnel Psychology",
    });
  });

  it("finds a report's number and a chapter's book, and leaves them out of the publisher's name", () => {
    expect(item({ publisher: "International Labour Organization and NASK (ILO Working Paper 140)" })).toMatchObject({
      type: "report",
      publisher: "International Labour Organization and NASK",
      genre: "Working Paper",
      number: "140",
    });
    expect(item({ kind: "report", publisher: "A fund (SDN/2024/001)" })).toMatchObject({ publisher: "A fund", number: "SDN/2024/001" });
    expect(item({ publisher: "A bureau (chapter, A book)" })).toMatchObject({
      type: "chapter",
      "container-title": "A book",
      publisher: "A bureau",
    });
    expect(item({ kind: "data", publisher: "GitHub (karpathy/jobs)" })).toMatchObject({ publisher: "GitHub (karpathy/jobs)" });
  });

  it("names the first of “and others” as a person, and says that there are more", () => {
    expect(item({ authors: ["Martha Gimbel and others"] }).author).toEqual([{ family: "Gimbel", given: "Martha" }, { literal: "others" }]);
  });

  it("says that a title was not seen, and invents neither author nor address", () => {
    expect(item({ title: null, kind: "news" })).toEqual({
      id: "a-b",
      type: "article-newspaper",
      title: "[Title not seen]",
      issued: { "date-parts": [[2026]] },
      "container-title": "A house",
    });
  });
});

describe("apa", () => {
  it("joins authors with an ampersand and gives initials", () => {
    expect(apa(item({ authors: ["Ada B. One", "Bea Two", "Cy Three"], date: "2026-05-02", doi: "10.1000/x" }))).toBe(
      "One, A. B., Two, B., & Three, C. (2026, May 2). A title. A house. https://doi.org/10.1000/x",
    );
  });

  it("puts the title first where nobody signed, and names no publisher twice", () => {
    expect(apa(item({ kind: "news", date: "2026-05", title: "Who pays?" }))).toBe("Who pays? (2026, May). A house.");
    expect(apa(item({ kind: "data", authors: ["A & B"], publisher: "A & B" }))).toBe("A & B. (2026). A title [Data set].");
  });
});

describe("files", () => {
  it("say “and others” as each format can, and what a report and a chapter are", () => {
    const others = item({ authors: ["Martha Gimbel and others"], publisher: "A bureau (Working Paper 34705)" });
    expect(citationFiles.bib.write(others)).toContain("  author = {Gimbel, Martha and others},\n");
    expect(citationFiles.bib.write(others)).toMatch(
      /^@techreport\{[\s\S]*institution = \{A bureau\},\n {2}number = \{34705\},\n {2}type = \{Working Paper\}/,
    );
    expect(citationFiles.ris.write(others)).toContain("AU  - Gimbel, Martha\r\nAU  - others\r\n");
    expect(apa(others)).toBe("Gimbel, M., & others. (2026). A title (Working Paper No. 34705). A bureau.");
    const chapter = item({ publisher: "A bureau (chapter, A book)" });
    expect(citationFiles.bib.write(chapter)).toMatch(/^@incollection\{[\s\S]*booktitle = \{A book\},\n {2}publisher = \{A bureau\}/);
    expect(citationFiles.ris.write(chapter)).toMatch(/^TY {2}- CHAP\r\n[\s\S]*T2 {2}- A book\r\nPB {2}- A bureau/);
    expect(apa(chapter)).toBe("A title. (2026). In A book. A bureau.");
  });

  it("BibTeX escapes what TeX would read as commands", () => {
    const text = citationFiles.bib.write(item({ title: "R&D: 5% of #1_x \\ $2" }));
    expect(text).toContain("title = {{R\\&D: 5\\% of \\#1\\_x  \\$2}}");
    expect(text).toMatch(/^@techreport\{a-b,\n/);
  });

  it("BibTeX holds a publisher together that has an “and” in its name", () => {
    expect(citationFiles.bib.write(item({ publisher: "A & B and C" }))).toContain("  institution = {{A \\& B and C}},\n");
    expect(citationFiles.bib.write(item({ publisher: "Brandeis" }))).toContain("  institution = {Brandeis},\n");
  });

  it("RIS ends its lines as the format asks, and keeps the comma for parted names", () => {
    const text = citationFiles.ris.write(item({ authors: ["Till von Wachter", "Meta Platforms, Inc."] }));
    expect(text.split("\r\n").slice(0, 5)).toEqual([
      "TY  - RPRT",
      "ID  - a-b",
      "TI  - A title",
      "AU  - von Wachter, Till",
      "AU  - Meta Platforms Inc.",
    ]);
    expect(text.endsWith("ER  - \r\n")).toBe(true);
  });
});
