import { describe, expect, it } from "vitest";
import { readProse, type Prose } from "./mdx-text.ts";

function prose(body: string, line = 1): Prose {
  const result = readProse(body, line);
  if ("refused" in result) throw new Error(result.refused);
  return result;
}

describe("readProse", () => {
  it("gives tags with their attributes and lines in the file", () => {
    const { tags } = prose('One <Figure of="map/jobs" as="full" /> two.\n\n<Chart id="risk-map" />\n', 10);
    expect(tags).toEqual([
      { name: "Figure", attributes: { of: "map/jobs", as: "full" }, line: 10, linked: false },
      { name: "Chart", attributes: { id: "risk-map" }, line: 12, linked: false },
    ]);
  });

  it("gives the words inside tags and code, and not the tags' attributes", () => {
    const { passages } = prose('A <Link to="concepts/exposure">link of 5</Link> and `code 6`.');
    expect(passages.map((passage) => passage.text)).toEqual(["A ", "link of 5", " and ", "code 6", "."]);
  });

  it("gives headings with their depth and words", () => {
    expect(prose("## One *two*\n\n### Three\n", 5).headings).toEqual([
      { depth: 2, text: "One two", line: 5 },
      { depth: 3, text: "Three", line: 7 },
    ]);
  });

  it("tells code from text", () => {
    const { code } = prose('import x from "y"\n\nOne {1 + 1} two.\n\n{3}\n', 4);
    expect(code).toEqual([
      { text: 'import x from "y"', line: 4 },
      { text: "1 + 1", line: 6 },
      { text: "3", line: 8 },
    ]);
  });

  it("gives the line of the file on which the syntax breaks", () => {
    expect(readProse('One.\n\n<Cite source="x">\n', 10)).toMatchObject({ line: 12, refused: expect.stringContaining("Cite") as string });
    expect(readProse("One.\n\nTwo {b\n", 10)).toMatchObject({ line: 12 });
  });
});
