import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import { titlesByLetter } from "./titles-by-letter.ts";
import type { Occupation } from "./occupation.ts";

const letters = titlesByLetter(atlas);
const entries = [...letters.values()].flat();
const atlasOfTitles = (titles: Record<string, string[]>) => ({
  ...atlas,
  detailed: [],
  occupations: Object.entries(titles).map(
    ([title, called]) => ({ slug: title, title, titles: called, everyday: [] }) as unknown as Occupation,
  ),
});

describe("titlesByLetter", () => {
  it("has figures first, then the letters in order, each usable as an address", () => {
    const keys = [...letters.keys()];
    expect(keys).toEqual(keys.toSorted());
    expect(keys.every((key) => /^[a-z0]$/.test(key))).toBe(true);
    expect(keys.length).toBeGreaterThan(24);
  });

  it("puts every title of every occupation under its first letter", () => {
    const owners = new Map(
      [...letters].flatMap(([letter, members]) =>
        members.map(({ title, occupations }) => [`${letter} ${title.toLowerCase()}`, occupations]),
      ),
    );
    const lost = atlas.occupations.flatMap((occupation) =>
      [occupation.title, ...occupation.titles, ...occupation.everyday].filter((title) => {
        const [first = ""] = title.toLowerCase();
        return !owners.get(`${/[a-z]/.test(first) ? first : "0"} ${title.toLowerCase()}`)?.some(({ slug }) => slug === occupation.slug);
      }),
    );
    expect(lost).toEqual([]);
  });

  it("lists a title once, whatever its capitals, with all occupations that it may mean", () => {
    const keys = entries.map(({ title }) => title.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
    const engineer = letters.get("e")?.find(({ title }) => title.toLowerCase() === "engineer");
    expect(engineer?.occupations.length).toBeGreaterThan(1);
    const made = titlesByLetter(atlasOfTitles({ Cooks: ["chef", "Chef"], Managers: ["CHEF"] }));
    expect(made.get("c")?.map(({ title, occupations }) => [title, occupations.map(({ slug }) => slug)])).toEqual([
      ["chef", ["Cooks", "Managers"]],
      ["Cooks", ["Cooks"]],
    ]);
  });

  it("sorts the titles of a letter and puts figures under 0", () => {
    const made = titlesByLetter(atlasOfTitles({ Zoologists: ["3D Artist", "zebra keeper", "Éclair Baker"] }));
    expect(made.get("z")?.map(({ title }) => title)).toEqual(["zebra keeper", "Zoologists"]);
    expect(made.get("0")?.map(({ title }) => title)).toContain("3D Artist");
  });

  it("lists those without a profile by their title and everyday names, and parts with their row", () => {
    const find = (letter: string, name: string) => letters.get(letter)?.find(({ title }) => title === name)?.occupations;
    const locksmiths = { slug: "locksmiths-and-safe-repairers", title: "Locksmiths and safe repairers", row: null };
    expect(find("l", "Locksmiths and safe repairers")).toEqual([locksmiths]);
    expect(find("l", "locksmith")).toEqual([locksmiths]);
    const law = letters.get("l")?.find(({ title }) => title.toLowerCase() === "law teachers, postsecondary")?.occupations;
    expect(law?.map(({ slug }) => slug)).toEqual(["postsecondary-teachers"]);
    const rows = entries.flatMap(({ occupations }) => occupations.flatMap(({ row }) => row ?? []));
    expect(rows.length).toBeGreaterThan(50);
  });

  it("leads from Barista to food and beverage serving workers", () => {
    const barista = letters.get("b")?.find(({ title }) => title === "Barista");
    expect(barista?.occupations.map(({ slug }) => slug)).toEqual(["food-and-beverage-serving-and-related-workers"]);
  });
});
