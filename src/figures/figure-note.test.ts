import { describe, expect, it } from "vitest";
import { figures as from } from "../project.test-data.ts";
import { noteOf, type FigureNote } from "./figure-note.ts";
import { categoryFigures } from "./figures-of-categories.ts";
import { mapFigures } from "./figures-of-map.ts";
import { occupationFigures } from "./figures-of-occupations.ts";
import { lookUp } from "./look-up-figure.ts";

function note(id: string): FigureNote {
  const figure = lookUp(id, from);
  if ("refused" in figure) throw new Error(figure.refused);
  return noteOf(figure, from);
}

describe("noteOf", () => {
  it("says what a figure is, its kind, unit, vintage and publisher, and leads to its source", () => {
    expect(note("occupations/registered-nurses/median-pay")).toEqual({
      what: "Median pay, Registered nurses",
      facts: "measured, US dollars a year, May 2024; US Bureau of Labor Statistics",
      to: "sources/bls-ooh",
    });
  });

  it("leads to the line of a publication's own value, and prints its date", () => {
    expect(note("sources/npr-meta-layoffs/job-cuts")).toEqual({
      what: "Job cuts at Meta in May 2026",
      facts: "reported, people, 20 May 2026; NPR",
      to: "sources/npr-meta-layoffs",
      fragment: "job-cuts",
    });
  });

  it("names no unit for words", () => {
    expect(note("occupations/registered-nurses/entry-education").facts).toBe("reported, 2024; US Bureau of Labor Statistics");
  });

  it("leads to the explanation of what was computed from several sources", () => {
    expect(note("occupations/registered-nurses/mean-rank")).toMatchObject({
      to: "measures/mean-rank",
      facts: "modelled, percentile, 2023 to 2026; computed from 6 sources",
    });
  });

  it("counts only the sources of measures that rank the occupation", () => {
    for (const occupation of from.atlas.occupations)
      if (occupation.disagreement !== null)
        expect(note(`occupations/${occupation.slug}/mean-rank`).facts).toContain(
          `computed from ${occupation.disagreement.measures} sources`,
        );
  });

  it("no figure from several sources goes unexplained", () => {
    const all = [occupationFigures, categoryFigures, mapFigures].flatMap((each) => Object.entries(each));
    expect(all.filter(([, { sources, explained }]) => sources.length > 1 && explained === undefined).map(([name]) => name)).toEqual([]);
  });
});
