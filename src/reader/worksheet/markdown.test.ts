import { markdownToMdast } from "satteri";
import { describe, expect, it } from "vitest";
import { sheetMarkdown } from "./markdown.ts";
import { form, sheetOf } from "./answers.test-data.ts";

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const wordsOf = (node: Node): string => (node.type === "break" ? "\n" : (node.value ?? "") + (node.children ?? []).map(wordsOf).join(""));
const read = (text: string) =>
  (markdownToMdast(text) as unknown as Node).children?.map((node) => [node.type, wordsOf(node)].join(": ")) ?? [];

const hostile = [
  "# no heading",
  "- no list",
  "+ no list",
  "1. no list",
  "2) no list",
  "> no quotation",
  "===",
  "---",
  "***",
  "```",
  "~~~",
  "*no* _stress_ `code` ~~gone~~",
  "[no](link) ![picture](x) <b>no HTML</b> &amp; www.example.org https://example.org me@example.org",
  "| no | table |",
  "[^1]: no note",
  "a \\ backslash \\",
];

describe("sheetMarkdown", () => {
  it("prints the quarters, the latest first, each question with its answer", () => {
    const sheet = sheetOf({ "2026-Q3": { did: "Older" }, "2026-Q4": { did: "New", "step-by": "2027-01-15" } });
    expect(read(sheetMarkdown(form, { name: "", sheet: sheet }, "Trial"))).toEqual([
      "heading: Trial",
      "heading: October to December 2026",
      "heading: What did you do?",
      "paragraph: New",
      "heading: By which day?",
      "paragraph: 15 January 2027",
      "heading: July to September 2026",
      "heading: What did you do?",
      "paragraph: Older",
    ]);
  });

  it("says whose they are, as the name was typed", () => {
    const markdown = sheetMarkdown(form, { name: "# *Ann* 1. Lee", sheet: sheetOf({ "2026-Q4": { did: "A" } }) }, "Trial");
    expect(read(markdown).slice(0, 3)).toEqual(["heading: Trial", "paragraph: # *Ann* 1. Lee", "heading: October to December 2026"]);
  });

  it.each(hostile)("prints “%s” as it was typed", (words) => {
    const paragraphs = read(sheetMarkdown(form, { name: "", sheet: sheetOf({ "2026-Q4": { did: words } }) }, "Trial")).slice(3);
    expect(paragraphs).toEqual([`paragraph: ${words}`]);
  });

  it("keeps lines and paragraphs", () => {
    const text = `one\n    two\n- three\n---\n\n \n${hostile.join("\n")}\n`;
    const paragraphs = read(sheetMarkdown(form, { name: "", sheet: sheetOf({ "2026-Q4": { did: text } }) }, "Trial")).slice(3);
    expect(paragraphs).toEqual(["paragraph: one\ntwo\n- three\n---", `paragraph: ${hostile.join("\n")}`]);
  });
});
