import { describe, expect, it } from "vitest";
import { dataFilesIn, elementsIn, hashSource, selfContained } from "./inline-page.ts";
import { pinnedPage, stamped } from "./pinned-page.ts";

const page =
  "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'\">" +
  '<link rel="canonical" href="https://atlas.example/charts/x/"><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/_astro/a.css">' +
  '</head><body class="embed"><main><atlas-map></atlas-map><atlas-table></atlas-table><atlas-map></atlas-map>' +
  '<a href="/occupations/plumbers/">Plumbers</a><a href="https://elsewhere.example/">Elsewhere</a><span data-edition="May 2024">Data of May 2024, checked today.</span>' +
  "</main></body></html>";
const scripts = { look: "look($&)", page: "run('data/map.json')", data: new Map([["data/map.json", '{"a":"</script>"}']]) };
const finished = selfContained(page, scripts);

describe("elementsIn", () => {
  it("names each element once", () => {
    expect(elementsIn(page)).toEqual(["atlas-map", "atlas-table"]);
  });
});

describe("dataFilesIn", () => {
  it("finds the files that a script would fetch", () => {
    expect(dataFilesIn("load(`data/map.json`);load('data/a-b.json');load('data/map.json');x='other.json'")).toEqual([
      "data/a-b.json",
      "data/map.json",
    ]);
  });
});

describe("selfContained", () => {
  it("writes the characters that HTML forbids as escapes, and lets that very script run", () => {
    const odd = selfContained(page, { ...scripts, page: 'const widths = "a\u0080b\u007f";' });
    expect(odd).toContain('<script>const widths = "a\\x80b\\x7f";</script>');
    expect(odd).toContain(hashSource('const widths = "a\\x80b\\x7f";'));
  });

  it("has two scripts, which the policy names", () => {
    expect(finished).toContain(`script-src ${hashSource(scripts.look)} ${hashSource(scripts.page)};`);
    expect(finished).toContain(`<script>${scripts.look}</script>`);
    expect(finished.endsWith(`<script>${scripts.page}</script></body></html>`)).toBe(true);
  });

  it("looks before anything is painted", () => {
    expect(finished.indexOf(scripts.look)).toBeLessThan(finished.indexOf("stylesheet"));
  });

  it("brings its figures, which cannot end their element", () => {
    expect(finished).toContain('<script type="application/json" data-file="data/map.json">{"a":"\\u003c/script>"}</script>');
  });
});

describe("pinnedPage", () => {
  const parts = {
    style: "@font-face{font-family:X;src:url(/_astro/x.woff2)}@font-face{font-family:Y;src:local(Y)}a{color:red}",
    look: scripts.look,
    page: "run$('relative')",
  };
  const pinned = pinnedPage(finished, parts);

  it("asks for nothing: style, scripts and figures are in it", () => {
    expect(pinned).not.toMatch(/(?:src|srcset)="|rel="stylesheet"|url\(/);
    expect(pinned).toContain("<style>@font-face{font-family:Y;src:local(Y)}a{color:red}</style>");
    expect(pinned).toContain(parts.page);
    expect(pinned).not.toContain(scripts.page);
    expect(pinned).toContain('data-file="data/map.json"');
  });

  it("has a policy that names what is in it and allows nothing else", () => {
    const style = "@font-face{font-family:Y;src:local(Y)}a{color:red}";
    expect(pinned).toContain(`script-src ${hashSource(parts.look)} ${hashSource(parts.page)}; style-src ${hashSource(style)};`);
    expect(pinned).not.toContain("'self'");
  });

  it("leads to the site wherever that is, and elsewhere as before", () => {
    expect(pinned).toContain('href="../../../../occupations/plumbers/"');
    expect(pinned).toContain('rel="canonical" href="../../../../charts/x/"');
    expect(pinned).toContain('href="https://elsewhere.example/"');
  });

  it("says that it is pinned, and when", () => {
    expect(stamped(pinned, "23 November 2026")).toContain(
      '<span data-edition="May 2024">Data of May 2024, pinned 23 November 2026.</span>',
    );
  });
});
