import { describe, expect, it } from "vitest";
import { atlas } from "../project.test-data.ts";
import type { Figures } from "../figures/look-up-figure.ts";
import { neighborhoodOf } from "./tables.ts";
import { factsOf } from "./card-facts.ts";
import { sentencesOf } from "./card-sentences.ts";
import { introduction, limits } from "./sentences.ts";
import { neighborsOf } from "./neighbors.ts";
import type { Occupation } from "../atlas/occupation.ts";
import { workOf } from "./shared-work.ts";
import { plain } from "../figures/fill-figures.ts";

const known = neighborhoodOf(atlas.rows);
const from: Figures = { atlas, sources: new Map(), categories: new Map() };
const said = (text: string) => plain(text, from);
const get = (slug: string): Occupation => {
  const found = atlas.bySlug.get(slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
};
const of = (occupation: Occupation) => neighborsOf(occupation, atlas.bySlug, known);
const intro = (slug: string) => said(introduction(get(slug), of(get(slug))));
/** The percentile as it is printed. */
const rank = (slug: string) => Number(said(`{occupations/${slug}/mean-rank}`));
/** The card of one neighbor: a line for each fact. */
const card = (slug: string, neighbor: string) => {
  const found = of(get(slug)).shown.find(({ occupation }) => occupation.slug === neighbor);
  if (found === undefined) throw new Error(`${slug} does not show ${neighbor}`);
  return [
    ...factsOf(get(slug), found).map(({ term, value, remarks }) => [term, value, ...remarks].map(said).join(" | ")),
    sentencesOf(get(slug), found),
  ];
};

describe("the words about neighbors", () => {
  it.each(atlas.occupations.map((occupation) => [occupation.slug, occupation] as const))(
    "are whole and name no match: %s",
    (_, occupation) => {
      const neighbors = of(occupation);
      const paragraphs = [
        introduction(occupation, neighbors),
        limits(neighbors),
        ...neighbors.shown.map((each) => sentencesOf(occupation, each)),
      ].filter((text) => text !== "");
      const facts = neighbors.shown.flatMap((each) => factsOf(occupation, each)).flatMap(({ value, remarks }) => [value, ...remarks]);
      for (const text of paragraphs.map(said)) expect(text).toMatch(/^[A-Z].*[^\s.]\.$/);
      for (const text of [...paragraphs, ...facts].map(said)) {
        expect(text).not.toMatch(/\bnull\b|NaN|undefined|Infinity|\[object|[{}]| {2}|\bmatch/);
        expect(text).not.toMatch(/ [.,;:]|\.\.|[ (]-\d/);
      }
      // Every number is a figure; the Handbook's own words for experience hold one.
      for (const text of [...paragraphs, ...facts])
        expect(
          text
            .replace(/\{[^}]*\}/g, "")
            .replace(/(less than )?5 years/, "")
            .replaceAll(/\b20(?:24|25|34|35)\b/g, ""),
        ).not.toMatch(/\d/);
    },
  );

  it("say how many were found, how many follow and how they pay", () => {
    expect(intro("customer-service-representatives")).toBe(
      `This job stands at percentile ${rank("customer-service-representatives")} in exposure. Seven similar jobs, going by skills, knowledge and activities, stand at least ten percentile points lower in exposure and take at most one more of O*NET’s five steps of preparation; the nearest five follow. One pays more at the median, four less.`,
    );
    expect(intro("paralegals-and-legal-assistants")).toMatch(
      /^This job stands at percentile \d+ in exposure\. One similar job, going by .* stands at least .* and takes at most .* preparation\.$/,
    );
  });

  it("say why there is none", () => {
    expect(intro("glaziers")).toContain(
      `This job stands at percentile ${rank("glaziers")} in exposure: no job can stand ten points lower.`,
    );
    expect(intro("surveying-and-mapping-technicians")).toContain(
      `This job stands at percentile ${rank("surveying-and-mapping-technicians")} in exposure, and none of its nearest occupations stands ten points lower and takes`,
    );
    expect(intro("podiatrists")).toMatch(
      /but none is one step away: one takes a doctoral or professional degree, which is of one field; .*; eight take far less preparation, and nobody lists the pairs\.$/,
    );
    expect(intro("military-careers")).toMatch(/^The tables hold no ratings/);
  });

  it("say that O*NET's list stands in where it has no ratings", () => {
    expect(intro("financial-analysts")).toMatch(
      /^O\*NET has not rated .* own list of related occupations, in its order\. This job stands at percentile \d+ in exposure\. Seven occupations on that list stand/,
    );
  });

  it("say on such a page what the list is, and whether the Bureau has the pair", () => {
    const neighbors = of(get("financial-analysts"));
    expect(limits(neighbors)).toMatch(/^It says which jobs are related, and not what you have\./);
    expect(neighbors.shown.map((each) => sentencesOf(get("financial-analysts"), each))).toEqual(
      neighbors.shown.map(
        ({ listed }) =>
          expect.stringMatching(listed.bls ? /The Bureau lists the pair, too\.$/ : /The Bureau does not list the pair\.$/) as string,
      ),
    );
  });

  it("warn of those that are projected to shrink", () => {
    expect(limits(of(get("customer-service-representatives")))).toMatch(
      /not safety, and three of these are projected to shrink by 2034 or 2035\.$/,
    );
    expect(limits(of(get("software-developers")))).toMatch(/Lower exposure is not safety\.$/);
  });
});

describe("a neighbor's card", () => {
  it("says how many points lower it stands, of the percentiles that are printed", () => {
    for (const occupation of atlas.occupations)
      for (const each of of(occupation).shown) {
        const points = rank(occupation.slug) - rank(each.occupation.slug);
        expect(factsOf(occupation, each)[0]?.remarks.map(said), `${occupation.slug} ${each.occupation.slug}`).toEqual([
          `${points} points lower`,
        ]);
        expect(points).toBeGreaterThanOrEqual(10);
      }
  });

  it("says as much of the shared work from either side", () => {
    let both = 0;
    for (const occupation of atlas.occupations)
      for (const { occupation: to } of of(occupation).shown) {
        const [there, back] = [workOf(occupation.slug, to.slug, known), workOf(to.slug, occupation.slug, known)];
        expect([back.sharedPart, back.sharedActivities]).toEqual([there.sharedPart, there.sharedActivities]);
        // What is new one way is not a shared activity the other way.
        expect(back.sharedActivities).not.toContain(there.missingActivity);
        expect(back.missingTraits.filter((name) => there.missingTraits.includes(name))).toEqual([]);
        both += 1;
      }
    expect(both).toBeGreaterThan(800);
  });

  it("sets each fact beside the occupation's own", () => {
    expect(card("paralegals-and-legal-assistants", "private-detectives-and-investigators")).toEqual([
      `Exposure | percentile ${rank("private-detectives-and-investigators")} | ${rank("paralegals-and-legal-assistants") - rank("private-detectives-and-investigators")} points lower`,
      "Median pay | $51,220 | May 2025 | $52,370 in May 2024: $8,640 less",
      "Jobs in 2024 | 43,600 | 2025 to 2035: +6% | 3,200 openings a year | about 260 more a year, 2024 to 2034",
      "Typical entry | high school diploma or equivalent | three levels less | less than 5 years in a related job",
      "Both ask for law and government and for administrative procedures, while less than a tenth of the main work is of the same kind: people present information in legal proceedings. It asks more of psychology and of public safety and security, and a fifth or more of the work would be new: people investigate criminal or legal matters. O*NET lists the pair as related, the Bureau does not.",
    ]);
  });

  it("calls a difference from a median that is only a floor a floor, too", () => {
    expect(card("physicians-and-surgeons", "physician-assistants")[1]).toBe(
      "Median pay | $135,880 | May 2025 | $133,260 in May 2024: at least $105,940 less",
    );
  });

  it("compares no schooling where one of the two has no single level", () => {
    expect(card("customer-service-representatives", "information-clerks")[3]).toBe("Typical entry | no single level");
  });
});
