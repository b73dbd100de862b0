import { describe, expect, it } from "vitest";
import { nameKey } from "../text/other-names.ts";
import { resolve, slugs } from "./titles.test-data.ts";

describe("titles as people write them", { timeout: 30_000 }, () => {
  it.each("coordinator supervisor manager assistant director specialist worker officer representative teacher lead Managers".split(" "))(
    "is never sure of one word that names many jobs, like %s, and offers several",
    (query) => {
      const { matches, sure, many } = resolve(query);
      expect({ sure, many }).toEqual({ sure: false, many: true });
      expect(matches.length).toBeGreaterThan(3);
    },
  );

  it.each(["nurse", "it manager", "project coordinator", "teaching assistant", "chef", "coder"])("is sure of %s", (query) =>
    expect(resolve(query)).toMatchObject({ sure: true, many: false }),
  );

  it("takes one telling word of a longer title for no title", () => {
    expect(resolve("coordinator").matches.filter(({ matched, exact }) => exact && nameKey(matched) !== "coordinator")).toEqual([]);
  });

  it.each([
    ["C# developer", "software-developers"],
    ["C++ developer", "software-developers"],
    [".NET developer", "software-developers"],
    ["R & D manager", "natural-sciences-managers"],
    ["R&D manager", "natural-sciences-managers"],
    ["fullstack developer", "software-developers"],
    ["full-stack developer", "software-developers"],
    ["child-care worker", "childcare-workers"],
    ["A/V technician", "broadcast-and-sound-engineering-technicians"],
  ])("reads the marks of %s", (query, slug) => {
    expect(resolve(query)).toMatchObject({ sure: true, matches: [{ slug, exact: true }, ...resolve(query).matches.slice(1)] });
  });

  it.each(
    "enfermera Krankenschwester infirmière infirmiere médico plombier carpintero electricista Arzt camarero serveur dentiste comptable Friseur programador maestra مهندس".split(
      " ",
    ),
  )("takes %s, of another language, for no English word", (query) => {
    expect(resolve(query)).toEqual({ matches: [], sure: false, many: false, otherLanguage: [query], corrected: [] });
  });

  it.each(["chef", "barista", "au pair", "sommelier", "maestro", "conductor", "chauffeur", "coiffeur", "patissier"])(
    "knows %s, which is English as well",
    (query) => expect(resolve(query)).toMatchObject({ sure: true, otherLanguage: [] }),
  );

  it.each([["C#"], ["C++"], [".NET"]])("finds who works with %s, and no others", (query) => {
    const found = slugs(query);
    expect(found[0]).toBe("software-developers");
    expect(found).not.toContain("fishers-and-related-fishing-workers");
    expect(found).not.toContain("top-executives");
  });

  it.each([
    ["front-end", "frontend", "front end"],
    ["child-care", "childcare", "child care"],
    ["e-commerce manager", "ecommerce manager", "e commerce manager"],
    ["R&D", "R & D", "R and D"],
  ])("finds the same for %s, %s and %s", (...forms) => {
    const [found, ...others] = forms.map((form) => ({ slugs: slugs(form), sure: resolve(form).sure }));
    expect(found?.slugs.length).toBeGreaterThan(1);
    for (const other of others) expect(other).toEqual(found);
  });
});
