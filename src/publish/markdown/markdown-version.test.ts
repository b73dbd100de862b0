import { describe, expect, it } from "vitest";
import type { ChartTable } from "../../charts/chart-table.ts";
import { markdownVersionOf } from "./markdown-version.ts";

const page = (main: string, extra = "") => `<!doctype html><html><head>
<meta property="og:title" content="A &amp; B"><meta name="description" content="What: it is"><meta property="og:url" content="https://site.example/a/">
<link rel="alternate" type="text/markdown" href="/a/index.html.md"></head>
<body><header>Menu</header><main id="main">${main}</main><footer class="foot"><nav><a href="/b/">More</a></nav>${extra}</footer></body></html>`;

const drawn: ChartTable = {
  caption: "Two: 2 rows",
  columns: [
    { name: "job", label: "Job", type: "string", value: (row) => String(row), to: (row) => `jobs/${String(row)}` },
    { name: "jobs", label: "Jobs", type: "integer", unit: "jobs", value: (row) => (row === "b" ? null : 1200) },
  ],
  rows: ["a", "b"],
};

/** What stands between the head of a version and the line above its foot. */
const words = (main: string) =>
  markdownVersionOf(page(main), () => drawn)
    ?.markdown.split("---\n\n")[1]
    ?.replace(/\n\n---\n[\s\S]*$/, "")
    .replace(/\n---\n*$/, "")
    .trim();

describe("markdownVersionOf", () => {
  it("is null for a page that names no Markdown version", () => {
    expect(markdownVersionOf("<main>words</main>", () => drawn)).toBeNull();
  });

  it("starts with what the head says and ends with the foot", () => {
    const version = markdownVersionOf(page("<h1>Hi</h1>", '<p>Checked on <time datetime="2026-11-23">a day</time>.</p>'), () => drawn);
    expect(version?.path).toBe("/a/index.html.md");
    expect(version?.markdown).toBe(
      '---\ntitle: A & B\ndescription: "What: it is"\nurl: https://site.example/a/\nchecked: 2026-11-23\nlicense: CC-BY-4.0\n\n---\n\n# Hi\n\n---\n\nChecked on a day.\n',
    );
  });

  it("makes links whole and keeps their titles", () => {
    expect(words('<p>See <a href="/b/#c" title="a note">b</a>,\n  <a href="#d">d</a>.</p>')).toBe(
      'See [b](https://site.example/b/#c "a note"), [d](https://site.example/a/#d).',
    );
  });

  it("turns notes into footnotes", () => {
    expect(
      words(
        '<p>So.<span><button popovertarget="note-x"></button><span id="note-x" popover>NPR. <a href="/s/">It</a>.</span></span> Then.</p>',
      ),
    ).toBe("So.[^x] Then.");
    expect(markdownVersionOf(page('<p>So.<span id="note-x" popover>NPR.</span></p>'), () => drawn)?.markdown).toContain("[^x]: NPR.");
  });

  it("leaves out controls, what is hidden, and drawings", () => {
    const left =
      '<form>find</form><p hidden>later</p><button>Go</button><p class="needs-scripts">on</p><div class="drawing supplemental"><svg><text>8</text></svg></div>';
    expect(words(`<p>Words</p>${left}<atlas-x><p>more</p></atlas-x>`)).toBe("Words\n\nmore");
  });

  it("tells a drawing by its rows, and a missing value by a dash", () => {
    const table =
      "Two: 2 rows\n\n| Job | Jobs |\n| - | - |\n| [a](https://site.example/jobs/a/) | 1,200 |\n| [b](https://site.example/jobs/b/) | – |";
    expect(words('<figure data-chart-table="x"><div class="drawing"></div></figure>')).toBe(table);
    expect(words('<figure data-chart-table="x"></figure><table><caption>Two: 2 rows</caption><tr><td>1</td></tr></table>')).toBe(
      "Two: 2 rows\n\n| 1 |\n| - |",
    );
  });

  it("writes definitions as lines, and small print in brackets", () => {
    expect(words("<dl><div><dt>Pay</dt><dd>$1<small>or more</small></dd></div><dt>Jobs</dt><dd>2</dd><dd>3</dd></dl>")).toBe(
      "- **Pay**: $1 (or more)\n- **Jobs**: 2; 3",
    );
  });

  it("escapes what Markdown would take for marks", () => {
    expect(words("<p>O*NET and *stars* [x] &lt;b&gt; | a_b_</p>")).toBe("O\\*NET and \\*stars\\* \\[x] \\<b> | a_b\\_");
  });
});
