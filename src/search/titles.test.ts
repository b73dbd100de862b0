import { describe, expect, it } from "vitest";
import { atlas } from "../charts/draw.test-data.ts";
import { titleFile } from "../model/title-file.ts";
import { TitleResolver, wordsOf, type TitleFile } from "./titles.ts";

const file = JSON.parse(JSON.stringify(titleFile(atlas))) as TitleFile;
const resolver = new TitleResolver(file);
const slugs = (query: string, limit?: number) => resolver.resolve(query, limit).map(({ slug }) => slug);
const food = "food-and-beverage-serving-and-related-workers";

describe("titleFile", () => {
  it("has a row for each of the 342 profiles, in every column", () => {
    expect([file.slugs, file.titles, file.jobs, file.called].map((column) => column.length)).toEqual([342, 342, 342, 342]);
    expect(file.jobs[file.slugs.indexOf("military-careers")]).toBeNull();
  });

  it("joins titles by a mark that none of them holds", () => {
    expect(atlas.occupations.flatMap(({ titles }) => titles).filter((title) => title.includes("|"))).toEqual([]);
  });
});

describe("wordsOf", () => {
  it("leaves out accents, marks, capitals and plurals", () => {
    expect(wordsOf("Café Waiters, Secretaries & Coaches")).toEqual(["cafe", "waiter", "secretary", "coach"]);
    expect(wordsOf("boss bus gas")).toEqual(["boss", "bus", "gas"]);
    expect(wordsOf("字 🙂 --- ")).toEqual([]);
  });
});

describe("TitleResolver", () => {
  it("finds every occupation by its official title, first", () => {
    const lost = atlas.occupations
      .filter(({ slug, title }) => slugs(title)[0] !== slug)
      .map(({ slug, title }) => `${slug}: ${slugs(title)[0] ?? ""} for ${title}`);
    expect(lost).toEqual([]);
  });

  it("finds every everyday title among what it may mean", () => {
    const lost = atlas.occupations.flatMap((occupation) =>
      occupation.titles.filter((title) => {
        const found = resolver.resolve(title, 342);
        return !found.some(({ slug, exact }) => slug === occupation.slug && exact);
      }),
    );
    expect(lost).toEqual([]);
  });

  it("knows an exact title from one that is near", () => {
    expect(resolver.resolve("barista")[0]).toMatchObject({ slug: food, matched: "Baristas", exact: true, mended: null });
    expect(resolver.resolve("senior barista")[0]).toMatchObject({ slug: food, exact: false });
  });

  it("takes plurals, capitals and empty words for the same", () => {
    for (const query of ["Baristas", "BARISTA", "i am a barista", "barista job", "  barista  "]) expect(slugs(query)[0], query).toBe(food);
  });

  it("mends a typo and says so", () => {
    expect(resolver.resolve("electrican")[0]).toMatchObject({ slug: "electricians", exact: false, mended: "electrician" });
    expect(resolver.resolve("accountent")[0]).toMatchObject({ slug: "accountants-and-auditors", mended: "accountant" });
    expect(slugs("baritsa")[0]).toBe(food);
    expect(slugs("plummer")[0]).toBe("plumbers-pipefitters-and-steamfitters");
  });

  it("takes a word with a letter too few for that word, before one with another letter", () => {
    expect(slugs("lawer")[0]).toBe("lawyers");
    expect(slugs("dentst")[0]).toBe("dentists");
  });

  it("never mends short words", () => {
    expect(slugs("qkz")).toEqual([]);
  });

  it("takes the last word for the beginning of one", () => {
    expect(slugs("elect")).toContain("electricians");
    expect(slugs("registered nur")[0]).toBe("registered-nurses");
    expect(slugs("baris")[0]).toBe(food);
  });

  it("offers several occupations for a title that fits several, none twice, with their employment", () => {
    const found = resolver.resolve("engineer");
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ slug }) => slug)).size).toBe(found.length);
    for (const { slug, jobs } of found) expect(jobs).toBe(atlas.bySlug.get(slug)?.jobs);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it("gives no more than it is asked for", () => {
    expect(slugs("engineer", 3)).toHaveLength(3);
    expect(slugs("manager")).toHaveLength(8);
  });

  it.each(["zzzzqqqq", "qwrtpsdf xkcdvbnm", "字字字", "🙂🙃", "", "   ", "---", "!!!"])("finds nothing for “%s”", (query) => {
    expect(slugs(query)).toEqual([]);
  });

  it.each(["the", "a", "my job is", "will ai", "to the of"])("finds nothing for the empty words “%s”", (query) => {
    expect(slugs(query)).toEqual([]);
  });

  it.each([
    "barista ".repeat(1_250),
    "x".repeat(10_000),
    "\u202Ebarista\u202C",
    "مهندس",
    "<script>alert(1)</script>",
    "<b>barista</b>",
    ".*+?^${}()|[]\\",
    "(((((a+)+)+)+)+)+$",
    "__proto__ constructor toString",
    "\u0000\uD800",
    "👩‍🍳 barista",
  ])("answers %j without throwing", (query) => {
    expect(Array.isArray(resolver.resolve(query))).toBe(true);
  });

  it("still finds the word between marks", () => {
    expect(slugs("<b>barista</b>")).toContain(food);
    expect(slugs("👩‍🍳 barista")[0]).toBe(food);
    expect(slugs("\u202Ebarista\u202C")[0]).toBe(food);
  });

  it("answers quickly; the time is printed, not tested", () => {
    const queries = [
      "barista",
      "registered nur",
      "electrican",
      "zzzzqqqq",
      "engineer",
      "project manager",
      "i work in a warehouse",
      "x".repeat(200),
    ];
    const times = queries.flatMap((query) =>
      Array.from({ length: 5 }, () => {
        const start = performance.now();
        resolver.resolve(query);
        return performance.now() - start;
      }),
    );
    const sorted = times.toSorted((a, b) => a - b);
    console.log(`titles: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(2)} ms, slowest ${sorted.at(-1)?.toFixed(2)} ms a query`);
    expect(times).toHaveLength(40);
  });
});
