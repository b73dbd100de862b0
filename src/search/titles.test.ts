import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { titleFile } from "./titles-file.ts";
import { nameKey, unshownKeys } from "../text/other-names.ts";
import { first, resolve, resolver, shards, slugs } from "./titles.test-data.ts";
import { TitleResolver } from "./titles.ts";

const food = "food-and-beverage-serving-and-related-workers";

// Thousands of titles are asked for; a busy machine takes its time.
describe("TitleResolver", { timeout: 30_000 }, () => {
  it("finds every occupation by its official title, first and for sure", () => {
    const lost = atlas.occupations.filter(({ slug, title }) => slugs(title)[0] !== slug || !resolve(title).sure);
    expect(lost.map(({ slug, title }) => `${slug}: ${slugs(title)[0] ?? ""} for ${title}`)).toEqual([]);
  });

  it("finds every occupation without a profile by its official title, first and for sure", () => {
    expect(atlas.detailedBySlug.size).toBe(228);
    const lost = [...atlas.detailedBySlug].filter(([slug, { title }]) => slugs(title)[0] !== slug || !resolve(title).sure);
    expect(lost.map(([slug, { title }]) => `${slug}: ${slugs(title)[0] ?? ""} for ${title}`)).toEqual([]);
  });

  it("leads the title of a part to its row on the profile's page", () => {
    const parts = [...atlas.detailedByProfile].filter(([, members]) => members.length > 1).flatMap(([, members]) => members);
    expect(parts.length).toBeGreaterThan(300);
    // A few titles have only common words, and stand in a shard that other words lead to.
    const lost = parts.filter(({ title, code, profile }) => {
      const [first] = resolve(title).matches;
      return first?.slug !== profile || (first.row !== `soc-${code}` && nameKey(title) !== nameKey(first.title));
    });
    expect(lost.length / parts.length, lost.map(({ title }) => title).join("; ")).toBeLessThan(0.02);
    expect(resolve("computer science teachers, postsecondary").matches[0]).toMatchObject({
      matched: "Computer science teachers, postsecondary",
    });
  });

  it("tells those without a profile, with the Bureau's category", () => {
    expect(resolve("locksmith").matches[0]).toMatchObject({
      slug: "locksmiths-and-safe-repairers",
      profile: false,
      bureau: 0,
      exposure: null,
      row: null,
    });
    expect(resolve("crossing guard").matches[0]).toMatchObject({ slug: "crossing-guards-and-flaggers", profile: false, bureau: 1 });
    expect(resolve("nurse").matches[0]).toMatchObject({ profile: true, bureau: null });
  });

  it("leads every hand-kept title where content/titles.yaml says, in that order and for sure", () => {
    const lost = atlas.everyday.filter(({ title, slugs: named }) => {
      const { matches, sure, many } = resolve(title);
      return !(sure || many) || named.some((slug, place) => matches[place]?.slug !== slug);
    });
    expect(atlas.everyday.length).toBeGreaterThan(250);
    expect(lost.map(({ title, slugs: named, line }) => `titles.yaml:${line} ${title}: ${slugs(title, named.length).join(" ")}`)).toEqual(
      [],
    );
  });

  it("finds nearly every reported title, of every tenth, among what it may mean", () => {
    const asked = atlas.rows["reported-titles"].filter((_, row) => row % 10 === 0);
    const lost = asked.filter(({ slug, title }) => {
      const { matches } = resolve(title, 342);
      // Hand-kept titles answer alone.
      return !matches.some((match) => match.slug === slug && match.exact) && matches[0]?.literal !== true;
    });
    expect(asked.length).toBeGreaterThan(500);
    expect(lost.length / asked.length, lost.map(({ title }) => title).join("; ")).toBeLessThan(0.03);
  });

  it("finds nine of ten alternate titles, of every hundredth, first", () => {
    const owners = Map.groupBy(atlas.rows["alternate-titles"], ({ title }) => title);
    const asked = [...owners].filter((_, place) => place % 100 === 0);
    const right = asked.filter(([title, rows]) => rows.some(({ slug }) => slug === slugs(title)[0]));
    expect(asked.length).toBeGreaterThan(200);
    expect(right.length / asked.length).toBeGreaterThan(0.9);
  });

  it("finds by an insult and says none back", () => {
    const unshown = atlas.everyday.filter(({ shown }) => !shown);
    expect(unshown.length).toBeGreaterThan(20);
    const names = new Map(atlas.occupations.map(({ slug, title }) => [slug, title]));
    for (const { title, slugs: named } of unshown) {
      // With a typo, too: "did you mean" would print it.
      for (const query of [title, `${title}s`, title.replace(/(?<=..)[aeiou]/, "")]) {
        const { matches, corrected } = resolve(query);
        const back = matches.filter(({ matched }) => unshownKeys(unshown).has(nameKey(matched)));
        expect(back.map(({ matched }) => matched)).toEqual([]);
        expect(
          corrected.filter(({ to }) => unshownKeys(unshown).has(to)),
          query,
        ).toEqual([]);
      }
      expect(resolve(title).matches[0]).toMatchObject({ slug: named[0], matched: names.get(named[0] ?? ""), exact: true });
    }
  });

  it("knows an exact title from one that is near", () => {
    expect(first("barista")).toMatchObject({ slug: food, matched: "barista", exact: true });
    expect(first("senior barista")).toMatchObject({ slug: food, exact: false });
  });

  it("takes plurals, capitals and empty words for the same", () => {
    for (const query of ["Baristas", "BARISTA", "i am a barista", "barista job", "  barista  "]) expect(slugs(query)[0], query).toBe(food);
  });

  it.each([
    ["electrican", "electricians", "electrician"],
    ["accountent", "accountants-and-auditors", "accountant"],
    ["baritsa", food, "barista"],
    ["fysiotherapist", "physical-therapists", "physiotherapist"],
  ])("corrects the typo in %s and says so", (query, slug, to) => {
    expect(resolve(query)).toMatchObject({ sure: true, corrected: [{ to }] });
    expect(slugs(query)[0]).toBe(slug);
  });

  it("knows who fixes what", () => {
    expect(slugs("i fix cars")[0]).toBe("automotive-service-technicians-and-mechanics");
    expect(slugs("someone who fixes elevators")[0]).toBe("elevator-installers-and-repairers");
    expect(slugs("who fixes planes")[0]).toBe("aircraft-and-avionics-equipment-mechanics-and-technicians");
  });

  it("takes a word with a letter too few for that word, before one with another letter", () => {
    expect(slugs("lawer")[0]).toBe("lawyers");
    expect(slugs("dentst")[0]).toBe("dentists");
  });

  it("puts together and takes apart words that were written otherwise", () => {
    expect(slugs("fire fighter")[0]).toBe("firefighters");
    expect(slugs("busdriver")[0]).toBe("bus-drivers");
  });

  it("never corrects short words", () => {
    expect(slugs("qkz")).toEqual([]);
  });

  it("leaves words alone that are at home elsewhere", () => {
    expect(resolver.resolve("lawer").corrected).toEqual([{ from: "lawer", to: "lawyer" }]);
    expect(resolver.resolve("lawer", 8, (word) => word === "lawer").matches).toEqual([]);
  });

  it("takes the last word for the beginning of one", () => {
    expect(slugs("elect")).toContain("electricians");
    expect(slugs("registered nur")[0]).toBe("registered-nurses");
    expect(slugs("baris")[0]).toBe(food);
  });

  it.each([
    ["will ai replace lawyers", "lawyers"],
    ["how much does a registered nurse earn", "registered-nurses"],
    ["salary of a dental hygienist", "dental-hygienists"],
    ["i drive a taxi", "taxi-drivers-and-chauffeurs"],
    ["my daughter wants to be a vet", "veterinarians"],
    ["hairdresser at a salon", "barbers-hairstylists-and-cosmetologists"],
  ])("hears the job in “%s”", (query, slug) => {
    expect(resolve(query).sure).toBe(true);
    expect(slugs(query)[0]).toBe(slug);
  });

  it.each([
    "how to boil an egg",
    "who won the world cup",
    "weather tomorrow paris",
    "pizza margherita recipe",
    "map",
    "the future of it all",
  ])("is not sure of a job in “%s”", (query) => {
    expect(resolve(query).sure).toBe(false);
  });

  it("offers several occupations for a title that fits several, none twice, with their employment", () => {
    const { matches, sure, many } = resolve("engineer");
    expect({ sure, many }).toEqual({ sure: false, many: true });
    expect(matches.length).toBeGreaterThan(3);
    expect(new Set(matches.map(({ slug }) => slug)).size).toBe(matches.length);
    for (const { slug, jobs, pay, exposure } of matches) {
      const { jobs: employed, medianPay, scores } = atlas.bySlug.get(slug) ?? {};
      expect({ jobs, pay, exposure }).toEqual({ jobs: employed, pay: medianPay, exposure: scores?.karpathy });
    }
  });

  it("tells where the published pay is a lower bound, and where there is none", () => {
    expect(first("physicians and surgeons")?.payIsFloor).toBe(true);
    expect(first("electrician")?.payIsFloor).toBe(false);
    expect(first("military careers")).toMatchObject({ jobs: null, pay: null, payIsFloor: false });
  });

  it("wants no more titles where those at hand answer, and at most four shards", () => {
    expect(resolver.wanting("coder")).toEqual([]);
    const fresh = new TitleResolver(titleFile(atlas, shards.keys()));
    expect(fresh.wanting("credit risk analyst").length).toBeGreaterThan(0);
    expect(fresh.wanting("alpha bravo charlie delta echo foxtrot golf hotel india").length).toBeLessThanOrEqual(4);
  });

  it("gives no more than it is asked for", () => {
    expect(slugs("engineer", 3)).toHaveLength(3);
    expect(slugs("sales manager", 8).length).toBeLessThanOrEqual(8);
  });

  it.each(["zzzzqqqq", "qwrtpsdf xkcdvbnm", "字字字", "🙂🙃", "", "   ", "---", "!!!"])("finds nothing for “%s”", (query) => {
    expect(slugs(query)).toEqual([]);
  });

  it.each(["the", "a", "my job is", "will ai", "to the of"])("is sure of nothing for the empty words “%s”", (query) => {
    expect(resolve(query).sure).toBe(false);
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
    expect(Array.isArray(resolve(query).matches)).toBe(true);
  });

  it("still finds the word between marks", () => {
    expect(slugs("<b>barista</b>")).toContain(food);
    expect(slugs("👩‍🍳 barista")[0]).toBe(food);
    expect(slugs("\u202Ebarista\u202C")[0]).toBe(food);
  });
});
