import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CollectionName } from "../schema/collection.ts";
import { readEntry, readLibrary } from "./library.ts";
import { printProblem } from "./problem.ts";

const concept = [
  "---",
  "title: Exposure",
  "definition: How much of the work AI could touch.",
  "checked: 2026-11-23",
  "---",
  "",
  "Some words.",
  "",
];
const file = "content/concepts/exposure.mdx";

/** What the reader says about a file of these lines. */
function printed(name: CollectionName, lines: readonly string[], path = file): string[] {
  const result = readEntry(name, path, "exposure", lines.join("\n"));
  if (!Array.isArray(result)) throw new Error("the file was taken");
  return result.map(printProblem);
}

const replaced = (line: number, ...lines: string[]) => concept.toSpliced(line - 1, 1, ...lines);

describe("readEntry", () => {
  it("gives the data with defaults, the text, and the line on which the text starts", () => {
    const entry = readEntry("concepts", file, "exposure", concept.join("\n"));
    expect(entry).toEqual({
      id: "exposure",
      file,
      data: {
        title: "Exposure",
        definition: "How much of the work AI could touch.",
        key: false,
        aliases: [],
        asked: [],
        related: [],
        claims: [],
        checked: "2026-11-23",
      },
      body: "\nSome words.\n",
      bodyLine: 6,
    });
    expect(concept[6]).toBe("Some words.");
  });

  it("reads Windows line ends and a rule of hyphens in the text", () => {
    const entry = readEntry("concepts", file, "exposure", [...concept, "---", "More."].join("\r\n"));
    expect(entry).toMatchObject({ bodyLine: 6, body: "\r\nSome words.\r\n\r\n---\r\nMore." });
  });

  it("reads YAML without a text", () => {
    const lines = ["kind: news", "publisher: NPR", "title: null", "date: 2026-05-20", "url: null", "read: copy"];
    const entry = readEntry("sources", "content/sources/npr.yaml", "npr", lines.join("\n"));
    expect(entry).toMatchObject({ id: "npr", body: "", data: { date: "2026-05-20", title: null, values: {} } });
  });

  it("asks for frontmatter", () => {
    expect(printed("concepts", ["Some words."])).toEqual([`${file}:1: start with frontmatter between two lines of three hyphens`]);
    expect(printed("concepts", concept.slice(0, 4))).toEqual([`${file}:1: start with frontmatter between two lines of three hyphens`]);
  });

  it("gives the line of the file on which the YAML breaks", () => {
    expect(printed("concepts", replaced(3, 'definition: "How much'))).toEqual([
      expect.stringMatching(/^content\/concepts\/exposure\.mdx:\d+: mend the YAML: /),
    ]);
    expect(printed("concepts", replaced(4, "title: Again"))).toEqual([
      `${file}:4: mend the YAML: Map keys must be unique at line 3, column 1:`,
    ]);
    expect(printed("sources", ["kind: news", "title: a", "title: b"], "content/sources/npr.yaml")[0]).toMatch(
      /^content\/sources\/npr\.yaml:3: mend the YAML: /,
    );
  });

  it("names a misspelt field, on its line, and the one that is missing for it", () => {
    expect(printed("concepts", replaced(3, "definiton: How much of the work AI could touch."))).toEqual([
      `${file} definition: write this field; it is missing`,
      `${file}:3: remove definiton: no such field; check the spelling against src/schema`,
    ]);
  });

  it("lists what a field may say where it says something else", () => {
    const lines = ["kind: blog", "publisher: NPR", "title: null", "date: 2026-05-20", "url: null", "read: copy"];
    expect(printed("sources", lines, "content/sources/npr.yaml")).toEqual([
      'content/sources/npr.yaml:1 kind: write one of: news, official, report, paper, commentary, data, video (found "blog")',
    ]);
  });

  it("names a missing field", () => {
    expect(printed("concepts", concept.toSpliced(3, 1))).toEqual([`${file} checked: write this field; it is missing`]);
  });

  it("gives the place of a fault deep inside a file", () => {
    const lines = [
      "kind: news",
      "publisher: NPR",
      "title: null",
      "date: 2026-05-20",
      "url: null",
      "read: copy",
      "values:",
      "  job-cuts:",
      "    value: 8,000",
      "    unit: people",
      "    kind: reported",
      "    what: job cuts",
    ];
    expect(printed("sources", lines, "content/sources/npr.yaml")).toEqual([
      'content/sources/npr.yaml:9 values.job-cuts.value: write a plain number, like 8000 (found "8,000")',
    ]);
  });

  it("refuses a blank sentence, an impossible form of a day and a slug with capitals", () => {
    expect(printed("concepts", replaced(3, 'definition: " "'))).toEqual([`${file}:3 definition: write at least one sentence (found " ")`]);
    expect(printed("concepts", replaced(4, "checked: 23 November 2026"))).toEqual([
      `${file}:4 checked: write a day of the calendar, as 2026-11-23 (found "23 November 2026")`,
    ]);
    expect(printed("concepts", replaced(4, "checked: 2026-11-23", "related: [Median-Pay]"))).toEqual([
      `${file}:5 related.0: write lower-case words joined by hyphens, like career-calibration (found "Median-Pay")`,
    ]);
  });

  it("refuses what YAML can do beyond plain values", () => {
    const title = (value: string) => printed("concepts", replaced(2, `title: ${value}`));
    expect(title("*nowhere")).toEqual([`${file}:2: write the value itself in place of *nowhere; content files have no aliases`]);
    expect(title("&here Exposure")).toEqual([`${file}:2: remove &here; content files have no anchors`]);
    expect(title("!secret Exposure")).toEqual([`${file}:2: remove the tag !secret; content files have no types of their own`]);
    expect(title("!!str Exposure")).toEqual([`${file}:2: remove the tag !!str; content files have no types of their own`]);
    expect(title("[".repeat(20_000))).toEqual([expect.stringMatching(/^content\/concepts\/exposure\.mdx:\d+: mend the YAML: /)]);
  });

  it("takes names of object members for fields that there are not", () => {
    for (const name of ["__proto__", "constructor", "toString"])
      expect(printed("concepts", replaced(4, "checked: 2026-11-23", `${name}: a`))).toEqual([
        expect.stringContaining(`remove ${name}: no such field`),
      ]);
  });

  it("refuses days that there are not", () => {
    for (const day of ["2026-02-30", "2026-13-01", "9999-99-99", "1e3", "20261123"])
      expect(printed("concepts", replaced(4, `checked: ${day}`))).toEqual([
        expect.stringContaining(`${file}:4 checked: write a day of the calendar, as 2026-11-23`),
      ]);
  });

  it("lists all faults of a file at once", () => {
    expect(printed("concepts", replaced(2, "title: 3", "key: perhaps"))).toHaveLength(2);
  });
});

describe("readLibrary", () => {
  it("refuses file names that cannot be addresses and reads the rest", () => {
    const root = mkdtempSync(join(tmpdir(), "library-"));
    try {
      mkdirSync(join(root, "content/concepts"), { recursive: true });
      writeFileSync(join(root, "content/concepts/exposure.mdx"), concept.join("\n"));
      writeFileSync(join(root, "content/concepts/Median Pay.mdx"), concept.join("\n"));
      writeFileSync(join(root, "content/concepts/notes.md"), "");
      const { library, problems } = readLibrary(root);
      expect([...library.concepts.keys()]).toEqual(["exposure"]);
      expect(library.articles.size).toBe(0);
      expect(problems.map(printProblem)).toEqual([
        'content/concepts/Median Pay.mdx: name the file in lower-case words joined by hyphens, ending in .mdx, or move it out of the folder (found "Median Pay.mdx")',
        'content/concepts/notes.md: name the file in lower-case words joined by hyphens, ending in .mdx, or move it out of the folder (found "notes.md")',
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("refuses a file without its ending, folders and links: they would be left out without a word", () => {
    const root = mkdtempSync(join(tmpdir(), "library-"));
    try {
      mkdirSync(join(root, "content/concepts/drafts.mdx"), { recursive: true });
      writeFileSync(join(root, "content/concepts/exposure"), concept.join("\n"));
      writeFileSync(join(root, `content/concepts/${"a".repeat(101)}.mdx`), concept.join("\n"));
      symlinkSync(join(root, "nowhere.mdx"), join(root, "content/concepts/linked.mdx"));
      const { library, problems } = readLibrary(root);
      expect(library.concepts.size).toBe(0);
      const name = "name the file in lower-case words joined by hyphens, ending in .mdx, or move it out of the folder";
      expect(problems.map(({ message }) => message)).toEqual([
        name,
        "move its files out and remove the folder: this one holds .mdx files alone",
        name,
        "put a file here: this is a link or no file at all, and the folder holds .mdx files alone",
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
