import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { visit } from "../browser.ts";
import { pages, type PageKind } from "../site.ts";

/** Mozilla's Readability, which Firefox's reader view runs and other reading apps take their text from. */
const source = readFileSync("node_modules/@mozilla/readability/Readability.js", "utf8");

interface ReaderView {
  title: string;
  siteName: string | null;
  publishedTime: string | null;
  headings: string[];
  text: string;
}

/** What a reader view shows of a page. */
async function readerView(path: string): Promise<ReaderView> {
  let found: ReaderView | undefined;
  await visit(path, {}, async (page) => {
    found = await page.evaluate(`(() => {
      ${source}
      const { title, siteName, publishedTime, content, textContent } = new Readability(document.cloneNode(true)).parse();
      const holder = document.createElement("template");
      holder.innerHTML = content;
      const headings = [...holder.content.querySelectorAll("h2, h3")].map((each) => each.textContent.trim());
      return { title, siteName, publishedTime: publishedTime ?? null, headings, text: textContent.replace(/\\s+/g, " ").trim() };
    })()`);
  });
  if (found === undefined) throw new Error(`${path} was not read`);
  return found;
}

describe("a reader view", () => {
  test.each([
    ["/articles/comeback/", "Will humans make a comeback?"],
    ["/articles/job-risk-map/", "What the job risk map can tell you"],
    ["/articles/operators/", undefined],
  ])("of %s keeps its three sentences, its text and its notes apart from the words before them", async (path, title) => {
    const { title: shown, siteName, headings, text } = await readerView(path);
    if (title !== undefined) expect(shown).toBe(title);
    expect(siteName).toBe("Work Atlas");
    expect(headings[0]).toBe("In 30 seconds");
    expect(headings).toContain("What is still unknown");
    expect(text).not.toMatch(/[.”a-z](?:Meta Platforms|NPR|US Bureau of Labor Statistics|Stanford Digital Economy Lab), \w/);
    expect(text).toMatch(/ \([^()]+, (?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}\. [^)]/);
    // The words of drawings would stand in a row, thousands of them.
    expect(text.length).toBeLessThan(30_000);
  });

  test.each(["map", "map of detailed occupations", "chart of dots", "skyline", "pay scale", "measures side by side"] satisfies PageKind[])(
    "of the chart “%s” says how to read it, what it does not say, and its sources, and not how to share it",
    async (kind) => {
      const { headings, text } = await readerView(pages[kind]);
      for (const heading of ["How to read it", "What it does not say", "Sources"]) expect(headings).toContain(heading);
      for (const heading of ["Link", "Embed", "Cite"]) expect(headings).not.toContain(heading);
      expect(text.length).toBeLessThan(10_000);
    },
  );

  test("of an occupation keeps the caution of its neighbors, and its sources", async () => {
    const { headings } = await readerView("/occupations/electricians/");
    for (const heading of ["How exposed is it?", "Neighboring jobs, less exposed", "What this list does not know", "Sources"])
      expect(headings).toContain(heading);
  });

  test("of a source is of this site, and of the day on which it was checked", async () => {
    const { siteName, publishedTime, headings } = await readerView("/sources/eloundou/");
    expect([siteName, publishedTime]).toEqual(["Work Atlas", null]);
    expect(headings).toContain("Where it is used");
  });
});
