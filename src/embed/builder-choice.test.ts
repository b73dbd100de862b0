import { ownWork } from "../publish/works.ts";
import { describe, expect, it } from "vitest";
import { chosenEmbed, plainChoice, type Choice } from "./builder-choice.ts";
import { citation, elementSnippet, iframeSnippet, markdownSnippet, type Embedded } from "./snippets.ts";

const opening: Embedded = {
  chart: "risk-map",
  name: "Job Risk Map",
  says: "Desk work is “most” exposed & more.",
  page: "https://atlas.example/at/charts/risk-map/",
  frame: "https://atlas.example/at/embed/v1/risk-map/",
  loader: "https://atlas.example/at/embed/v1.js",
  height: 980,
  pictures: {
    png: "https://atlas.example/at/charts/risk-map-middle.png",
    width: 600,
    height: 700,
    dark: "https://atlas.example/at/charts/risk-map-middle-dark.svg",
    narrow: {
      light: "https://atlas.example/at/charts/risk-map-narrow.svg",
      dark: "https://atlas.example/at/charts/risk-map-narrow-dark.svg",
      width: 360,
      height: 600,
    },
  },
  credit: "Sources: BLS. Data of August 2025. CC BY 4.0.",
  cite: ownWork("charts/risk-map", "Desk work is exposed", "2026-11-23", "Chart"),
  settings: [],
  variants: ["karpathy", "microsoft"],
};
const choose = (part: Partial<Choice>) => chosenEmbed(opening, { ...plainChoice, ...part });
const release = { hash: "0123456789ab", date: "23 November 2026" };

describe("chosenEmbed", () => {
  it("is the chart as it opens where nothing is chosen", () => {
    expect(choose({})).toEqual(opening);
  });

  it("says the view and the look in the frame's address, the view alone in the page's", () => {
    const { frame, page, settings } = choose({
      view: "measure=anthropic&category=legal",
      says: "Legal: 7 occupations.",
      theme: "dark",
      plain: true,
      still: true,
      transparent: true,
    });
    expect(frame).toBe(
      "https://atlas.example/at/embed/v1/risk-map/?measure=anthropic&category=legal&theme=dark&plain=1&transparent=1&static=1",
    );
    expect(page).toBe("https://atlas.example/at/charts/risk-map/?measure=anthropic&category=legal");
    expect(Object.fromEntries(settings)).toEqual({
      measure: "anthropic",
      category: "legal",
      theme: "dark",
      plain: "1",
      transparent: "1",
      static: "1",
    });
  });

  describe("another view than the opening one", () => {
    const words = { headline: "Lawyers are the most exposed", credit: "Sources: Microsoft Research, 2025. Data of 2024. CC BY 4.0." };
    const legal = choose({ view: "measure=microsoft&category=legal", says: "Legal: 7 occupations.", other: { words } });
    const byMeasure = choose({ view: "measure=microsoft", says: "341 occupations.", other: { words } });

    it("has no picture of the chart as it opens, and says in words what it shows", () => {
      expect(legal.pictures).toBeNull();
      expect(markdownSnippet(legal)).toBe(
        "[Job Risk Map: Legal: 7 occupations.](https://atlas.example/at/charts/risk-map/?measure=microsoft&category=legal)\n\n" +
          "*Job Risk Map. Sources: Microsoft Research, 2025. Data of 2024. CC BY 4.0.*",
      );
      expect(elementSnippet(legal)).not.toMatch(/<img|<picture|risk-map-middle/);
      expect(elementSnippet(legal)).toContain('?measure=microsoft&amp;category=legal">Job Risk Map: Legal: 7 occupations.</a>');
      expect(iframeSnippet(legal)).toContain('title="Job Risk Map: Legal: 7 occupations."');
    });

    it("has the picture of its own page where it is the chart by another measure and no more", () => {
      expect(byMeasure.pictures).toEqual({
        png: "https://atlas.example/at/social/charts/risk-map-microsoft.png",
        width: 600,
        height: 315,
      });
      expect(choose({ view: "measure=anthropic", other: { words } }).pictures).toBeNull();
    });

    it("is credited and cited as itself", () => {
      expect([legal.credit, citation(legal)]).toEqual([
        words.credit,
        "Work Atlas. (2026, November 23). Lawyers are the most exposed [Chart]. https://atlas.example/at/charts/risk-map/?measure=microsoft&category=legal",
      ]);
    });

    it("is as high as its longer words ask for", () => {
      const longer = { headline: words.headline.repeat(4), credit: words.credit.repeat(4) };
      expect(choose({ view: "measure=microsoft", other: { words: longer } }).height).toBeGreaterThan(opening.height + 200);
    });

    it("has no picture where a release holds the chart as it opened", () => {
      expect(choose({ view: "measure=microsoft", other: { words }, release }).pictures).toBeNull();
      expect(choose({ view: "occupation=lawyers", says: "341 occupations." }).pictures).toEqual(opening.pictures);
    });
  });

  it("takes frame and pictures from a release, and says so", () => {
    const embedded = choose({ release });
    expect(embedded.frame).toBe("https://atlas.example/at/embed/r/0123456789ab/risk-map/");
    expect(embedded.pictures?.png).toBe("https://atlas.example/at/embed/r/0123456789ab/risk-map.png");
    expect(embedded.pictures?.narrow?.dark).toBe("https://atlas.example/at/embed/r/0123456789ab/risk-map-narrow-dark.svg");
    expect(elementSnippet(embedded)).toContain('<atlas-chart chart="risk-map" release="0123456789ab">');
    expect(elementSnippet(embedded)).toContain("Pinned 23 November 2026.");
    expect(citation(embedded)).toContain("release 0123456789ab, pinned 23 November 2026");
  });

  it("shows the pictures of one theme where one is chosen", () => {
    expect(elementSnippet(choose({ theme: "light" }))).not.toContain("dark.svg");
    const dark = elementSnippet(choose({ theme: "dark" }));
    expect(dark).toContain('<img src="https://atlas.example/at/charts/risk-map-middle-dark.svg"');
    expect(dark).toContain('srcset="https://atlas.example/at/charts/risk-map-narrow-dark.svg"');
    expect(dark).not.toContain("prefers-color-scheme");
  });

  it("fixes the size where that is asked for", () => {
    expect(iframeSnippet(choose({ size: { width: 500, height: 930 } }))).toContain('width="500" height="930"');
    expect(iframeSnippet(choose({}))).toContain('width="100%" height="980"');
  });
});

describe("snippets", () => {
  it("are one element each, without styles, handlers or scripts of their own", () => {
    expect(iframeSnippet(opening)).toMatch(/^<iframe (?:[a-z]+="[^"<>]*" ?)+><\/iframe>$/);
    for (const snippet of [iframeSnippet(opening), elementSnippet(opening)]) expect(snippet).not.toMatch(/ style=| on\w+=/);
    expect(elementSnippet(opening).match(/<script[^>]*>/g)).toEqual([`<script async src="${opening.loader}">`]);
  });

  it("carry picture, alternative text, source and link", () => {
    const snippet = elementSnippet(opening);
    expect(snippet).toContain(`<a href="${opening.page}"><picture>`);
    expect(snippet).toContain('media="(max-width: 559px) and (prefers-color-scheme: dark)"');
    expect(snippet).toContain('<img src="https://atlas.example/at/charts/risk-map-middle.png" width="600" height="700" alt="');
    expect(snippet).toContain("Sources: BLS. Data of August 2025. CC BY 4.0.</figcaption>");
  });

  it("keep brackets in Markdown from ending the text", () => {
    const snippet = markdownSnippet({ ...opening, says: "One [two] three." });
    expect(snippet.split("\n")[0]).toBe(
      "[![Job Risk Map: One \\[two\\] three.](https://atlas.example/at/charts/risk-map-middle.png)](https://atlas.example/at/charts/risk-map/)",
    );
  });

  it("cite title, address and day", () => {
    expect(citation(opening)).toBe(
      "Work Atlas. (2026, November 23). Desk work is exposed [Chart]. https://atlas.example/at/charts/risk-map/",
    );
  });
});
