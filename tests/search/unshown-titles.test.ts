import { expect, it } from "vitest";
import { readEveryday } from "../../src/content/job-titles.ts";
import { nameKey, unshownKeys } from "../../src/text/other-names.ts";
import { findAll, named, read as readPage, textOf } from "../pages/reread/html.ts";
import { filesOf, read } from "../site.ts";

const { titles } = readEveryday(process.cwd());
const keys = unshownKeys(titles);
const unshown = titles.filter(({ shown }) => !shown).map(({ title }) => title);

/** Words that ordinary sentences and trades need too; as names of jobs they are looked for where names are listed. */
const ordinary = new Set(["flack", "grunt", "hack", "hooker", "screw", "shill", "shrink", "snoop", "stripper"]);
const words = new RegExp(`\\b(?:${unshown.filter((title) => !ordinary.has(title)).join("|")})s?\\b`, "i");

const pages = filesOf().filter((file) => file.endsWith(".html") || file.endsWith(".html.md"));

it("prints no insult from the title lists on any page", () => {
  expect(words.test("Also called: Quack")).toBe(true);
  const found = pages.flatMap((file) => {
    const text = read(file).replace(/<script[\s\S]*?<\/script>/g, "");
    const insult = words.exec(text)?.[0];
    return insult === undefined ? [] : [`${file}: ${insult}`];
  });
  expect(pages.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

it("lists none as a job's name: beside a title, in the A to Z, or among what the search shows", () => {
  const called = pages
    .filter((file) => /^(?:occupations|concepts)\/[^/]+\/index\.html$/.test(file))
    .flatMap((file) => findAll(readPage(read(file)), named("details", "p")))
    .flatMap((each) => /Also called: (.+)/.exec(textOf(each))?.[1]?.split(/[;,] | \(/) ?? []);
  const listed = pages
    .filter((file) => /^a-to-z\/.\/index\.html$/.test(file))
    .flatMap((file) => findAll(readPage(read(file)), named("dt")).map((each) => textOf(each)));
  const file = JSON.parse(read("data/titles.json")) as {
    everyday: string[];
    several: Record<string, unknown>;
    unshown: Record<string, unknown>;
  };
  const shards = filesOf()
    .filter((each) => /^data\/titles\/[^/]+\.json$/.test(each))
    .flatMap((each) =>
      Object.values(JSON.parse(read(each)) as Record<string, Record<string, string>>).flatMap((part) => Object.values(part)),
    );
  const searched = [...file.everyday, ...shards].flatMap((joined) => joined.split("|")).concat(Object.keys(file.several));
  expect(Math.min(called.length, listed.length, searched.length)).toBeGreaterThan(1000);
  expect([...called, ...listed, ...searched].filter((name) => keys.has(nameKey(name)))).toEqual([]);
  // They are found all the same.
  expect(Object.keys(file.unshown).toSorted()).toEqual(unshown.toSorted());
});
