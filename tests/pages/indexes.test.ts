import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { library } from "../../src/project.test-data.ts";
import { verdicts } from "../../src/schema/claim.ts";
import { dist, read } from "../site.ts";

/** The pictures of a page: where each lies and what its tag says. */
const imagesOf = (page: string) =>
  [...read(`${page}/index.html`).matchAll(/<img ([^>]*)>/g)].map(([, tag = ""]) => {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    return { src: of("src"), alt: of("alt"), width: Number(of("width")), height: Number(of("height")), loading: of("loading") };
  });

/** Width and height of a PNG file, from its header. */
function sizeOfPng(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe.each([
  ["charts", [...library.charts.keys()]],
  ["articles", [...library.articles].filter(([, { body }]) => body.includes("<Chart ")).map(([id]) => id)],
])("/%s/", (page, ids) => {
  it("shows each in little, once a theme, in room that is kept for it, and loads it when it is near", () => {
    const images = imagesOf(page);
    const wanted = ids.flatMap((id) => [`/thumbnails/${page}/${id}.png`, `/thumbnails/${page}/${id}-dark.png`]);
    expect(images.map(({ src }) => src).toSorted()).toEqual(wanted.toSorted());
    for (const { src, alt, width, height, loading } of images) {
      expect(loading, src).toBe("lazy");
      expect(alt, src).toMatch(/in little/);
      expect(existsSync(dist + src), src).toBe(true);
      expect(sizeOfPng(dist + src), src).toEqual({ width, height });
    }
  });

  it("has no picture over 80 kB", () => {
    expect(ids.length).toBeGreaterThan(5);
    for (const { src } of imagesOf(page)) expect(readFileSync(dist + src).length, src).toBeLessThan(80_000);
  });
});

/** The rows of a page's tally: where each leads, its number, and its squares. */
const tallyOf = (page: string) =>
  [...(/<ul class="tally"[\s\S]*?<\/ul>/.exec(read(`${page}/index.html`))?.[0].matchAll(/<li>[\s\S]*?<\/li>/g) ?? [])].map(([row]) => ({
    id: /href="#([^"]+)"/.exec(row)?.[1],
    count: Number(/<b>(\d+)<\/b>/.exec(row)?.[1]),
    squares: (/<path d="([^"]*)" fill="currentColor"[^>]*>(?:<\/path>)?\s*<\/svg>\s*<\/li>/.exec(row)?.[1] ?? "").split("M").length - 1,
  }));

describe("tallies", () => {
  it("/claims/ counts the claims of each verdict, in the ledger's order", () => {
    const counts = verdicts.map((verdict) => [...library.claims.values()].filter(({ data }) => data.verdict === verdict).length);
    expect(tallyOf("claims")).toEqual(verdicts.map((id, index) => ({ id, count: counts[index], squares: counts[index] })));
  });

  it("/sources/ counts every source once, by kind", () => {
    const rows = tallyOf("sources");
    expect(rows.map(({ id }) => id)).toEqual(["data", "research", "official", "news", "video"]);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(library.sources.size);
    expect(rows.filter(({ count, squares }) => count !== squares)).toEqual([]);
  });
});

describe("jobs", () => {
  it("/jobs/ lists every occupation with exposure, pay and outlook, each with a bar, the largest first", () => {
    const [, table = ""] = /<table>\s*<caption>The 342 occupations([\s\S]*?)<\/table>/.exec(read("jobs/index.html")) ?? [];
    const rows = [...table.matchAll(/<tr data-places="([^"]*)">([\s\S]*?)<\/tr>/g)];
    expect(rows).toHaveLength(342);
    const jobs = rows.map(([, places = ""]) => (places.endsWith("--") ? -1 : parseInt(places.slice(-2), 36)));
    expect(jobs).toEqual(jobs.toSorted((a, b) => b - a));
    expect(new Set(rows.map(([, places = ""]) => places.length))).toEqual(new Set([10]));
    const bars = rows.map(([, , cells = ""]) => cells.split("cell-bar").length - 1);
    expect(bars.filter((count) => count === 3).length).toBeGreaterThan(335);
  });

  it("/jobs/<category>/ begins with its part of the map", () => {
    const page = read("jobs/legal/index.html");
    expect(page.indexOf('aria-label="Job Risk Map"')).toBeGreaterThan(page.indexOf("<h1"));
    expect(page.indexOf('aria-label="Job Risk Map"')).toBeLessThan(page.indexOf('class="prose"'));
  });
});

it("/quotes/ shows beside each quote the mark of the verdict on what it claims, and every claim with its verdict", () => {
  const items = read("quotes/index.html").split('class="weighed"').slice(1);
  expect(items).toHaveLength(library.quotes.size);
  for (const [id, { data }] of library.quotes) {
    const item = items.find((each) => each.includes(`/quotes/${id}/`)) ?? "";
    expect(item, id).toMatch(/class="sign"[^>]*>\s*<svg class="verdict-mark"/);
    for (const claim of data.claims) expect(item, id).toContain(`/claims/${claim}/`);
  }
});
