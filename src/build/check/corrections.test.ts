import { describe, expect, it } from "vitest";
import { correction, type Correction } from "../../schema/correction.ts";
import { figures as from, library } from "../../project.test-data.ts";
import { checkCorrections } from "./corrections.ts";
import { checkMeasures } from "./measures.ts";
import { printProblem } from "../../content/problem.ts";

const file = "content/corrections/a.yaml";

const good: Correction = {
  kind: "correction",
  date: "2026-12-01",
  title: "A figure was wrong",
  was: "About 12.",
  now: "About 21.",
  reason: "The digits had been turned round.",
  pages: ["articles/comeback", "measures/ilo", "methods", "occupations/bakers"],
  sources: ["npr-meta-layoffs"],
};
const printed = (data: Correction) =>
  checkCorrections({ ...library, corrections: new Map([["a", { id: "a", file, data, body: "", bodyLine: 1 }]]) }, from).map(printProblem);

describe("checkCorrections", () => {
  it("takes pages and sources that are there", () => {
    expect(correction.parse(good)).toEqual(good);
    expect(printed(good)).toEqual([]);
  });

  it("refuses pages and sources that are not, and offers what was meant", () => {
    expect(printed({ ...good, pages: ["/articles/comeback/", "concepts/exposre"], sources: ["npr"] })).toEqual([
      expect.stringMatching(/^content\/corrections\/a\.yaml pages: .* \(found "\/articles\/comeback\/"\)$/),
      expect.stringMatching(/^content\/corrections\/a\.yaml pages: .*; did you mean concepts\/exposure \(found "concepts\/exposre"\)$/),
      expect.stringMatching(/^content\/corrections\/a\.yaml sources: write the id of one of the sources.* \(found "npr"\)$/),
    ]);
  });
});

describe("checkMeasures", () => {
  it("asks for the words of each measure, and for a measure to all words", () => {
    expect(checkMeasures(library)).toEqual([]);
    const measures = new Map(library.measures);
    const ilo = measures.get("ilo");
    if (ilo === undefined) throw new Error("no measure ilo");
    measures.delete("ilo");
    measures.set("iloo", { ...ilo, id: "iloo", file: "content/measures/iloo.yaml" });
    expect(checkMeasures({ ...library, measures }).map(printProblem)).toEqual([
      "content/measures/ilo.yaml: add this file: say what the measure cannot say",
      'content/measures/iloo.yaml: name the file after a measure in src/schema/measure.ts; did you mean ilo (found "iloo")',
    ]);
  });
});
