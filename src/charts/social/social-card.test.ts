import { describe, expect, it } from "vitest";
import { measures } from "../../atlas/measure.ts";
import type { Occupation } from "../../atlas/occupation.ts";
import { plain } from "../../figures/fill-figures.ts";
import { print } from "../../text/format-figure.ts";
import { collisions, dataOf, dotsOf, flat, outside, overlap, boxOf, rectsOf, specOf, textsOf } from "../draw.test-data.ts";
import { atlas, library } from "../../project.test-data.ts";
import { textWidth } from "../label.ts";
import type { Scene } from "../scene.ts";
import { chartCard } from "../draw.ts";
import { socialCard, socialSize } from "./social-card.ts";
import { spreadScene } from "./spread.ts";

const width = socialSize.width - 128;
const told = <T>(value: T | null, words: (value: T) => string, none: string) => (value === null ? none : words(value));

/** The card of an occupation, as its page makes it. */
const cardOf = (occupation: Occupation): Scene =>
  socialCard({
    site: "Work Atlas",
    kind: "Occupation",
    title: occupation.title,
    facts: [
      { label: "Exposure", value: told(occupation.scores.karpathy, measures.karpathy.print, "not scored") },
      {
        label: "Median pay",
        value: `${told(occupation.medianPay, (pay) => print(pay, "US dollars a year"), "not published")}${occupation.payBasis === "floor" ? "+" : ""}`,
      },
      { label: "Jobs", value: told(occupation.jobs, (jobs) => print(jobs, "jobs"), "not published") },
      { label: "To 2034", value: told(occupation.projectedChange, (change) => print(change, "percent change"), "not published") },
    ],
    drawing: spreadScene(occupation, width),
  });

const cards = atlas.occupations.map((occupation) => ({ occupation, scene: cardOf(occupation) }));
const labels = new Set(["Exposure", "Median pay", "Jobs", "To 2034"]);
/** Texts of the title: all of its size, above the facts. */
const titleOf = (scene: Scene, title: string) => textsOf(scene).filter(({ size, text }) => size >= 44 && title.includes(text));

describe("socialCard", () => {
  it("sets the whole title of each of the 342 occupations in at most three lines", () => {
    expect(cards).toHaveLength(342);
    for (const { occupation, scene } of cards) {
      const lines = titleOf(scene, occupation.title);
      expect(lines.map(({ text }) => text).join(" "), occupation.slug).toBe(occupation.title);
      expect(lines.length, occupation.slug).toBeLessThanOrEqual(3);
      for (const { text, size } of lines) expect(textWidth(text, size, "serif"), text).toBeLessThanOrEqual(width);
    }
  });

  it("keeps the title off the facts and above them", () => {
    for (const { occupation, scene } of cards) {
      const lines = titleOf(scene, occupation.title).map(boxOf);
      const facts = textsOf(scene).filter(({ text }) => labels.has(text));
      expect(facts, occupation.slug).toHaveLength(4);
      for (const fact of facts) {
        for (const line of lines) {
          expect(overlap(boxOf(fact), line), `${occupation.slug}: ${fact.text}`).toBe(false);
          expect(line.y + line.height, occupation.slug).toBeLessThanOrEqual(boxOf(fact).y);
        }
      }
    }
  });

  it("lets no text run into another", () => {
    expect(cards.flatMap(({ occupation, scene }) => collisions(placed(scene)).map((pair) => `${occupation.slug}: ${pair}`))).toEqual([]);
  });

  it("keeps everything inside the card", () => {
    expect(cards.flatMap(({ occupation, scene }) => outside(placed(scene)).map((mark) => `${occupation.slug}: ${mark}`))).toEqual([]);
  });

  it("is 1,200 by 630 px with no text under 26 px, legible at half its size", () => {
    for (const { scene } of cards) {
      expect(scene).toMatchObject({ width: 1200, height: 630 });
      expect(Math.min(...textsOf(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(26);
    }
  });

  it("says what is missing", () => {
    const words = textsOf(cardOf(atlas.bySlug.get("military-careers") as Occupation)).map(({ text }) => text);
    expect(words.filter((text) => text === "not published")).toHaveLength(3);
    expect(words.join(" ")).not.toMatch(/null|NaN|undefined/);
  });

  it("says nothing of facts or a drawing that it was not given", () => {
    const bare = socialCard({ site: "s", kind: "k", title: "Title", facts: [], drawing: null });
    expect(textsOf(bare).map(({ text }) => text)).toEqual(["s", "k", "Title"]);
  });
});

describe("spreadScene", () => {
  it("spans from the lowest to the highest rank, with a dot for each measure between", () => {
    for (const occupation of atlas.occupations) {
      const scene = spreadScene(occupation, width);
      if (occupation.disagreement === null) {
        expect(scene, occupation.slug).toBeNull();
        continue;
      }
      const dots = dotsOf(scene as Scene);
      const { low, high, measures: count } = occupation.disagreement;
      expect(dots, occupation.slug).toHaveLength(count);
      expect(Math.min(...dots.map(({ x }) => x))).toBeCloseTo((width * low) / 100);
      expect(Math.max(...dots.map(({ x }) => x))).toBeCloseTo((width * high) / 100);
      expect(rectsOf(scene as Scene)[0]?.x).toBeCloseTo((width * low) / 100);
    }
  });
});

describe("chartCard", () => {
  const figures = {
    atlas,
    sources: new Map([...library.sources].map(([id, { data }]) => [id, data])),
    categories: new Map<string, string>(),
  };

  it.each([...library.charts.keys()])("holds its finding and its drawing inside the card: %s", (id) => {
    const { name, title } = specOf(id);
    const finding = plain(title, figures as never);
    const scene = chartCard(dataOf(id), { site: "Work Atlas", kind: name, title: finding });
    expect(scene).toMatchObject({ width: 1200, height: 630 });
    expect(outside(placed(scene))).toEqual([]);
    expect(collisions(placed(scene))).toEqual([]);
    expect(
      textsOf(scene)
        .map(({ text }) => text)
        .join(" "),
    ).toContain(finding);
    expect(flat(placed(scene)).length).toBeGreaterThan(8);
  });
});

/** The scene with the marks of moved groups where they are drawn. */
function placed(scene: Scene): Scene {
  const moved = (marks: Scene["marks"], dx: number, dy: number, scale: number): Scene["marks"] =>
    marks.flatMap((mark): Scene["marks"] => {
      const x = (value: number) => dx + value * scale;
      const y = (value: number) => dy + value * scale;
      switch (mark.type) {
        case "group":
          return moved(mark.marks, x(mark.x ?? 0), y(mark.y ?? 0), scale * (mark.scale ?? 1));
        case "text":
          return [{ ...mark, x: x(mark.x), y: y(mark.y), size: mark.size * scale }];
        case "dot":
          return [{ ...mark, x: x(mark.x), y: y(mark.y), r: mark.r * scale }];
        case "line":
          return [{ ...mark, x1: x(mark.x1), x2: x(mark.x2), y1: y(mark.y1), y2: y(mark.y2) }];
        case "rect":
          return [{ ...mark, x: x(mark.x), y: y(mark.y), width: mark.width * scale, height: mark.height * scale }];
      }
    });
  return { ...scene, marks: moved(scene.marks, 0, 0, 1) };
}
