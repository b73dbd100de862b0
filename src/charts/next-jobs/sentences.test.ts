import { describe, expect, it } from "vitest";
import { atlas, library } from "../../project.test-data.ts";
import { neighborhoodOf } from "../../neighbors/tables.ts";
import { nextDataOf } from "./occupations.ts";
import { deadEndOf } from "./dead-end.ts";
import { higherWords } from "./higher.ts";
import { percentileOf } from "./occupations.ts";
import { filterIds } from "./rows.ts";
import { nextJobsOf } from "./data.ts";
import { plainNextView, schoolingSlugs, type NextView } from "./view.ts";
import { boundWords, excludedWords, keptWords, nextSentence, schoolWords } from "./sentences.ts";

const data = nextDataOf(atlas, neighborhoodOf(atlas.rows), new Map([...library.categories].map(([id, { data }]) => [id, data])));
const start = "secretaries-and-administrative-assistants";
const of = (view: Partial<NextView> = {}, from = start) => nextJobsOf(data, from, { ...plainNextView, ...view });

describe("the explorer's words", () => {
  it("say how many are shown, what is asked of them and how their pay compares", () => {
    expect(nextSentence(of())).toBe(
      "From secretaries and administrative assistants: 10 near jobs, at least 10 percentile points lower in exposure by the mean rank of six measures; 3 pay more at the median and 7 pay less.",
    );
    expect(nextSentence(of({ lower: null, pay: 50_000, school: "associates", growth: 0, category: "legal" }))).toBe(
      "From secretaries and administrative assistants: 2 near jobs, paying $50,000 or more, asking for no more than an associate’s degree, projected at 0% or better and in Legal; 2 pay more at the median.",
    );
  });

  it("say where nothing is left, by whose doing", () => {
    const none = of({ pay: 900_000 });
    expect(nextSentence(none)).toMatch(
      /none of the \d+ jobs that are near is left by these bounds; dropping the one on pay brings back 10\.$/,
    );
    const pay = none.found.kept.find(({ filter }) => filter === "pay");
    expect(keptWords(pay as NonNullable<typeof pay>, 0)).toMatch(/^\d+; without it 10 jobs in place of 0$/);
    expect(excludedWords(none)).toMatch(/^Rules keep back 15 more that are near and less exposed: /);
    expect(excludedWords(of({ lower: null }))).toMatch(/^Rules keep back \d+ more that are near: /);
  });

  it("say where the tables know too little", () => {
    expect(nextSentence(of({}, "military-careers"))).toContain("no neighbors can be named");
    expect(nextSentence(of({}, "project-management-specialists"))).toMatch(/^From project management specialists: \d+ listed jobs/);
  });

  it("are whole sentences for every job, whatever is asked", () => {
    for (const { slug } of data.occupations)
      for (const view of [{}, { lower: null }, { measure: "anthropic" }, { lower: 0, school: "none" }, { pay: 900_000 }] as const) {
        const words = nextSentence(of(view, slug));
        expect(words).toMatch(/^[A-Z].*[.]$/);
        expect(words).not.toMatch(/undefined|NaN|null|\{|  |, ;|;\.|\b1 (?:near |listed )?jobs|none of the 1 /);
      }
  });

  it("offer the one bound that brings back most where nothing is left, and all of them where no single one does", () => {
    const bounds: Partial<NextView>[] = [
      { pay: 900_000 },
      { pay: 90_000, school: "none" },
      { growth: 200, school: "high-school" },
      { growth: 200, pay: 900_000 },
      { lower: 100 },
    ];
    const seen = new Set<string>();
    for (const { slug } of data.occupations)
      for (const view of bounds) {
        const { found } = of(view, slug);
        const end = deadEndOf(found);
        expect(end === null).toBe(found.rows.length > 0 || found.near.length === 0);
        if (end === null) continue;
        seen.add(end.drop);
        const freed = filterIds.map((id) => of({ ...view, [id]: null }, slug).found.rows.length);
        if (end.drop === "all") expect(Math.max(...freed)).toBe(0);
        else
          expect([end.frees, of({ ...view, [end.drop]: null }, slug).found.rows.length]).toEqual([Math.max(...freed), Math.max(...freed)]);
      }
    expect([...seen].toSorted()).toEqual(["all", "growth", "lower", "pay", "school"]);
    expect(nextSentence(of({ growth: 200, pay: 900_000 }))).toMatch(
      /is left by these bounds; dropping one bound is not enough, so drop or loosen two or more\.$/,
    );
  });

  it("leave no job that is more exposed unsaid", () => {
    let higher = 0;
    for (const { slug } of data.occupations)
      for (const measure of ["mean-rank", "anthropic"] as const) {
        const shown = of({ lower: null, measure }, slug);
        for (const { occupation } of shown.found.rows) {
          const points = (["mean-rank", measure] as const).map((id) => {
            const [own, other] = [percentileOf(shown.from, id), percentileOf(occupation, id)];
            return own === null || other === null ? 0 : Math.round(other) - Math.round(own);
          });
          const words = higherWords(shown.from, occupation, measure);
          expect(words !== null, `${slug} to ${occupation.slug} by ${measure}`).toBe(Math.max(...points) > 0);
          if (words === null) continue;
          higher += 1;
          expect(words).toContain(`${Math.max(...points)} point`);
          expect(nextSentence(shown)).toMatch(/(is|are) more exposed than your job by /);
        }
      }
    expect(higher).toBeGreaterThan(1_000);
  });

  it("name each bound", () => {
    const view = { ...plainNextView, pay: 60_000, growth: 3, school: "bachelors", category: "legal" } as const;
    const names = (["lower", "pay", "school", "growth", "category"] as const).map((id) => boundWords(id, view, data.categories));
    expect(names).toEqual([
      "Less than 10 points lower in exposure",
      "Pay below $60,000, or not published",
      "More than a bachelor’s degree, or no single level",
      "Projected below +3%",
      "Outside Legal",
    ]);
    expect(schoolingSlugs.map(schoolWords)).toEqual([
      "no formal credential",
      "a high school diploma",
      "some college, no degree",
      "a nondegree award",
      "an associate’s degree",
      "a bachelor’s degree",
      "a master’s degree",
      "a doctoral or professional degree",
    ]);
  });
});

describe("the published chart", () => {
  it("bears its title out: most of what it fills pays less", () => {
    const shown = of().rows.filter(({ isShown }) => isShown);
    expect(shown.filter(({ gap }) => (gap ?? 0) < 0).length).toBeGreaterThan(shown.length / 2);
    expect(library.charts.get("next-jobs")?.data).toMatchObject({ start });
  });
});
