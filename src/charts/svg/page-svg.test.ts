import { describe, expect, it } from "vitest";
import { library } from "../../project.test-data.ts";
import { dataOf, mapOf } from "../draw.test-data.ts";
import { chartSheet, draw } from "../draw.ts";
import { textWidth, widest } from "../label.ts";
import type { Group, Mark, Scene } from "../scene.ts";
import { inTheme, colors, widths, type Theme, type Width } from "../../tokens.ts";
import { decorative, still } from "./roles.ts";
import { svg } from "./page-svg.ts";
import { svgFile } from "./file-svg.ts";

const all = Object.keys(widths) as Width[];
const href = (to: string) => `/atlas/${to}/`;
const page = (scene: Scene, id = "risk-map-wide") => svg(scene, { id, href });
const file = (scene: Scene, theme: Theme = "light") => svgFile(scene, { color: inTheme(theme), title: "A title", credit: "A credit" });
const sceneOf = (...marks: Mark[]): Scene => ({ width: 100, height: 50, marks });

const matches = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, found = ""]) => found);

/** Whether every tag is closed by its own end, in order. */
function balanced(text: string): boolean {
  const open: string[] = [];
  for (const [, end, name = "", empty] of text.matchAll(
    /<(\/?)([a-zA-Z]+)(?:\s+[a-z-]+="[^"<>]*"|\s+(?:textLength|lengthAdjust)="[^"]*"|\s+viewBox="[^"]*"|\s+patternUnits="[^"]*"|\s+patternTransform="[^"]*")*\s*(\/?)>/g,
  )) {
    if (end === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name);
  }
  return open.length === 0 && !/<(?![/a-zA-Z])/.test(text);
}

const scenes = [
  ...all.flatMap((width) => [
    [`risk map, ${width}`, draw(mapOf("karpathy"), width)] as const,
    [`map with missing values, ${width}`, draw(mapOf("frey-osborne"), width)] as const,
    [`pay scale, ${width}`, draw(dataOf("pay-scale"), width)] as const,
  ]),
  ["pay sheet", chartSheet(dataOf("pay-scale"), "wide", "A title")] as const,
];

describe.each(scenes)("svg in a page: %s", (_, scene) => {
  const drawn = page(scene);

  it("has no style attribute and no script, which the policy of the site forbids", () => {
    expect(drawn).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/);
  });

  it("is a group by role, and what is decorative is none at all", () => {
    expect(drawn).toMatch(/^<svg [^>]* role="group">/);
    expect(decorative(page(scene, "key"))).toMatch(/^<svg [^>]* aria-hidden="true">/);
    expect(still(drawn)).toMatch(/^<svg viewBox="[^"]*" width="\d+" height="\d+">/);
  });

  it("takes every color from the tokens", () => {
    const paints = matches(drawn, /\s(?:fill|stroke)="([^"]*)"/g);
    expect(paints.length).toBeGreaterThan(5);
    for (const paint of paints) {
      if (paint === "none" || paint === "url(#risk-map-wide-hatch)") continue;
      const [, name = ""] = /^var\(--([a-zA-Z\d]+)\)$/.exec(paint) ?? [];
      expect(Object.keys(colors), paint).toContain(name);
    }
    expect(drawn).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/);
  });

  it("has ids that are unique in the document: all start with its own", () => {
    const ids = matches(drawn, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^risk-map-wide-[a-z\d-]+$/);
  });

  it("is whole XML that refers only to what it holds", () => {
    expect(balanced(drawn)).toBe(true);
    expect(drawn).not.toMatch(/NaN|undefined|null|Infinity/);
    for (const id of matches(drawn, /url\(#([^)]+)\)/g)) expect(drawn).toContain(`id="${id}"`);
  });

  it("links places through the site's own addresses", () => {
    for (const to of matches(drawn, /<a href="([^"]*)"/g)) expect(to).toMatch(/^\/atlas\/[a-z\d/-]+\/$/);
  });
});

describe.each(scenes)("svg as a file: %s", (_, scene) => {
  it.each(["light", "dark"] as const)("has literal colors, no links, no classes and no ids of marks, %s", (theme) => {
    const drawn = file(scene, theme);
    expect(drawn).not.toMatch(/var\(|<a[\s>]|href|\sclass=|\sstyle=|light-dark|currentColor/);
    const own = Object.values(colors).map((pair) => pair[theme === "light" ? 0 : 1]) as string[];
    for (const paint of matches(drawn, /\s(?:fill|stroke)="([^"]*)"/g)) expect(["none", "url(#hatch)", ...own]).toContain(paint);
    expect(matches(drawn, /\sid="([^"]*)"/g).filter((id) => id !== "hatch")).toEqual([]);
    expect(balanced(drawn)).toBe(true);
  });
});

describe("svg", () => {
  const tile: Group = {
    type: "group",
    id: "nurses",
    to: "occupations/nurses",
    name: "Nurses: 4 of 10",
    role: "tile",
    marks: [{ type: "rect", x: 0, y: 0, width: 10, height: 10, fill: "hatch" }],
  };

  it("draws a group that leads somewhere as a link with a name and a class, and any other as a group with an id", () => {
    expect(page(sceneOf(tile), "m")).toContain(
      '<a href="/atlas/occupations/nurses/" class="tile" transform="translate(0 0)"><title>Nurses: 4 of 10</title><rect',
    );
    const { to, ...still } = tile;
    expect(to).toBe("occupations/nurses");
    expect(page(sceneOf(still), "m")).toContain(
      '<g class="tile" transform="translate(0 0)" id="m-nurses"><title>Nurses: 4 of 10</title><rect',
    );
  });

  it("lets the links of an embed leave its frame", () => {
    expect(svg(sceneOf(tile), { id: "m", href, external: true })).toContain(
      '<a href="/atlas/occupations/nurses/" target="_top" rel="noopener" class="tile"',
    );
    expect(page(sceneOf(tile))).not.toContain("_top");
  });

  it("writes a tile and its words from the tile's corner, in files from that of the drawing", () => {
    const words: Mark = { type: "text", x: 33, y: 52, text: "Nurses", size: 11, ink: "ink" };
    const placed: Group = { ...tile, marks: [{ type: "rect", x: 30, y: 40, width: 10, height: 10, fill: "band" }, words] };
    expect(page(sceneOf(placed), "m")).toMatch(
      /transform="translate\(30 40\)"[^>]*><title>[^<]*<\/title><rect width="10".*<text x="3" y="12"/,
    );
    expect(svgFile(sceneOf(placed), { color: inTheme("light"), title: "" })).toMatch(/<rect x="30" y="40" width="10".*<text x="33" y="52"/);
  });

  it("marks fine type for styles and leaves it out of files", () => {
    const fine: Mark = { type: "text", x: 3, y: 12, text: "Nurses", size: 8.2, ink: "ink", role: "value", fine: 1 };
    expect(page(sceneOf(fine), "m")).toContain('class="value fine1">Nurses</text>');
    expect(svgFile(sceneOf(fine), { color: inTheme("light"), title: "" })).not.toContain("Nurses");
  });

  it("keeps the hatching of two drawings in one document apart", () => {
    expect(page(sceneOf(tile), "a")).toContain('fill="url(#a-hatch)"');
    expect(page(sceneOf(tile), "b")).toContain('<pattern id="b-hatch"');
    expect(page(sceneOf({ type: "rect", x: 0, y: 0, width: 1, height: 1, fill: "ink" }))).not.toContain("pattern");
  });

  it.each(["page", "file"] as const)("escapes what XML would read as its own, in a %s", (use) => {
    const words = `A & B <b> "c" > d`;
    const safe = "A &amp; B &lt;b&gt; &quot;c&quot; &gt; d";
    const scene = sceneOf({
      type: "group",
      name: words,
      to: 'x"y',
      marks: [{ type: "text", x: 0, y: 10, text: words, size: 12, ink: "ink" }],
    });
    const drawn =
      use === "page" ? page(scene) : svgFile({ ...scene, width: 600 }, { color: inTheme("light"), title: words, credit: words });
    expect(drawn).not.toContain("<b>");
    expect(drawn).not.toContain("A & B");
    expect(drawn).toContain(`<title>${safe}</title>`);
    expect(drawn).toContain(`>${safe}</text>`);
    if (use === "page") expect(drawn).toContain('href="/atlas/x&quot;y/"');
    else expect(drawn).toContain(`aria-label="${safe}"`);
    expect(drawn.split(safe)).toHaveLength(use === "page" ? 3 : 6);
    expect(balanced(drawn)).toBe(true);
  });

  it("gives a file its title, its credit and paper to lie on", () => {
    const drawn = file(sceneOf(), "dark");
    expect(drawn).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="-12 -12 124 104" width="124" height="104"/);
    expect(drawn).toContain('role="img" aria-label="A title"><title>A title</title>');
    expect(drawn).toContain(`<rect x="-12" y="-12" width="124" height="104" fill="${colors.paper[1]}"/>`);
    expect(drawn).toContain(">A credit</text>");
    expect(drawn.endsWith("</svg>\n")).toBe(true);
  });

  it("is as wide as a label at its edge may become in another typeface", () => {
    const label = (anchor?: "end"): Scene =>
      sceneOf({
        type: "group",
        x: 10,
        marks: [{ type: "text", x: 80, y: 10, text: "Optometrists", size: 12, ink: "ink", ...(anchor && { anchor }) }],
      });
    const width = (scene: Scene) => Number(/ width="(\d+)"/.exec(file(scene))?.[1]);
    expect(width(label("end"))).toBe(124);
    expect(width(label())).toBe(12 + 90 + Math.ceil(textWidth("Optometrists", 12) * widest.sans));
  });

  it.each(all)("needs little room for that in any chart, %s", (width) => {
    for (const id of library.charts.keys()) {
      const drawn = file(draw(dataOf(id), width));
      const [, whole = "0"] = / width="(\d+)"/.exec(drawn) ?? [];
      expect(Number(whole) - widths[width], id).toBeLessThanOrEqual(24 + 40);
    }
  });

  it("breaks an address that is wider than the drawing after a slash or a hyphen, and loses nothing of it", () => {
    const credit = "See https://atlas.example/charts/projections-by-exposure/. Sources: one.";
    const drawn = svgFile({ ...sceneOf(), width: 120 }, { color: inTheme("light"), title: "A title", credit });
    const found = [...drawn.matchAll(/font-size="11"[^>]* textLength="([\d.]+)"[^>]*>([^<]*)</g)];
    expect(found.length).toBeGreaterThan(3);
    for (const [, width] of found) expect(Number(width)).toBeLessThanOrEqual(120);
    expect(
      found
        .map(([, , text]) => text)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(credit.replaceAll(" ", ""));
  });

  it("breaks a credit that is longer than the drawing is wide", () => {
    const credit = "Work Atlas, CC BY 4.0. Sources: one; another; a third.";
    const drawn = svgFile({ ...sceneOf(), width: 160 }, { color: inTheme("light"), title: "A title", credit });
    const lines = matches(drawn, /font-size="11"[^>]*>([^<]*)</g);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(credit);
    const [, height = "0"] = /height="(\d+)"/.exec(drawn) ?? [];
    expect(Number(height)).toBe(104 + 15 * (lines.length - 1));
  });

  it("draws each kind of mark, to a tenth of a px", () => {
    const drawn = page(
      sceneOf(
        { type: "rect", x: 1.26, y: 2, width: 3.04, height: 4, stroke: "payClaimed", dash: "3 2" },
        { type: "line", x1: 0, y1: 1, x2: 2, y2: 3, stroke: "line", width: 2 },
        { type: "dot", x: 5, y: 6, r: 2, fill: "accent" },
        { type: "dot", x: 5, y: 6, r: 2, fill: "paper", stroke: "quiet", shape: "diamond" },
        { type: "text", x: 1, y: 2, text: "E7", size: 15, ink: "ink", anchor: "end", face: "serif" },
        { type: "group", y: 12.5, marks: [] },
      ),
    );
    expect(drawn).toContain('<rect x="1.3" y="2" width="3" height="4" fill="none" stroke="var(--payClaimed)" stroke-dasharray="3 2"/>');
    expect(drawn).toContain('<line x1="0" y1="1" x2="2" y2="3" stroke="var(--line)" stroke-width="2"/>');
    expect(drawn).toContain('<circle cx="5" cy="6" r="2" fill="var(--accent)"/>');
    expect(drawn).toContain('<path d="M5 4l2 2l-2 2l-2 -2z" fill="var(--paper)" stroke="var(--quiet)"/>');
    expect(drawn).toContain('<text x="1" y="2" font-size="15" fill="var(--ink)" text-anchor="end" class="serif">E7</text>');
    expect(drawn).toContain('<g transform="translate(0 12.5)"></g>');
  });

  it("joins plain lines of one color that follow one another in pages, except within links, and never in files", () => {
    const line = (x: number, stroke: "line" | "ink" = "line") => ({ type: "line", x1: x, y1: 1, x2: x, y2: 5, stroke }) as const;
    const slope = { type: "line", x1: 0, y1: 3, x2: 9.04, y2: 4, stroke: "line" } as const;
    const level = { type: "line", x1: 0, y1: 3, x2: 9, y2: 3, stroke: "line" } as const;
    const ticks = [line(0), line(4), slope, level];
    expect(page(sceneOf(...ticks, line(8, "ink")))).toContain(
      '<path d="m0 1v4m4 -4v4m-4 -2l9 1m-9 -1l9 0" stroke="var(--line)"/><line x1="8" y1="1" x2="8" y2="5" stroke="var(--ink)"/>',
    );
    const linked = sceneOf({ type: "group", to: "sources/ilo", marks: ticks });
    expect(page(linked)).not.toContain("<path");
    expect(page(linked).match(/<line /g)).toHaveLength(4);
    expect(file(sceneOf(...ticks)).match(/<line /g)).toHaveLength(4);
    // Two are left as they are, dashed and thick ones too.
    expect(page(sceneOf(line(0), line(4), { ...line(8), width: 2 }, { ...line(9), dash: "2 3" })).match(/<line /g)).toHaveLength(4);
  });
});
