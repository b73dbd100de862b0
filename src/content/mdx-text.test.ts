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
      { name: "Figure", attributes: { of: "map/jobs", as: "full" }, line: 10, linked: false, words: "" },
      { name: "Chart", attributes: { id: "risk-map" }, line: 12, linked: false, words: "" },
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

  it("finds links, images and notes in whatever form", () => {
    const links = (body: string) => prose(body).plainLinks.map(({ text }) => text);
    expect(links("A [b](https://example.org/), ![c](d.png) and https://example.com/.")).toEqual([
      "https://example.org/",
      "d.png",
      "https://example.com/",
    ]);
    expect(links("A [b][c], ![d][c] and [c].\n\n[c]: https://example.org/")).toEqual(["c", "c", "c", "https://example.org/"]);
    expect(links("A[^1].\n\n[^1]: A note.")).toEqual(["1", "1"]);
  });

  it("finds code among the attributes of a tag, and attributes that say nothing of their own", () => {
    const code = (tag: string) => prose(tag).tags.map((each) => each.code);
    expect(code("<Figure {...all} />")).toEqual(["{...all}"]);
    expect(code("<Figure of={jobs} />")).toEqual(["of={jobs}"]);
    expect(code("<Figure of />")).toEqual(["of"]);
    expect(code('<Figure of="map/jobs" of="map/pay" />')).toEqual(["of"]);
    expect(code('<Figure of="map/jobs" as="full" />')).toEqual([undefined]);
  });
});
