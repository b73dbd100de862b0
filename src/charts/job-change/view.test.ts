import { describe, expect, it } from "vitest";
import { dataOf } from "../draw.test-data.ts";
import { jobChangeOf, type JobChangeData } from "./data.ts";
import { atlas } from "../../project.test-data.ts";
import { changeSourceOf } from "./source.ts";
import { changeSentence } from "./sentence.ts";
import { changeWords } from "./words.ts";
import { plainChangeView, readChangeView, rowsIn, writeChangeView, type ChangeView } from "./view.ts";

const codes = new Set(["15-1251", "29-1141"]);
const read = (search: string) => readChangeView(new URLSearchParams(search), codes);
const jobs = dataOf("jobs-by-exposure") as JobChangeData;
const projections = dataOf("projections-by-exposure") as JobChangeData;
const jobsBy = (id: Parameters<typeof jobChangeOf>[1]) => jobChangeOf(changeSourceOf(atlas, "jobs", []), id);

describe("the address of a view", () => {
  const views: ChangeView[] = [
    plainChangeView,
    { measure: "microsoft", group: 3, occupation: "15-1251", view: "table" },
    { ...plainChangeView, group: 0 },
  ];
  it.each(views)("is read as it was written: %o", (view) => expect(readChangeView(writeChangeView(view), codes)).toEqual(view));

  it("of a plain view is empty", () => expect(String(writeChangeView(plainChangeView))).toBe(""));

  it.each([
    "measure=karpathy",
    "group=0",
    "group=5",
    "group=1e0",
    "occupation=99-9999",
    "view=3d",
    "group=<b>",
    `measure=${"x".repeat(999)}`,
  ])("falls back without a word: %s", (search) => expect(read(search)).toEqual(plainChangeView));
});

describe("what a view leaves", () => {
  it("is all rows, or those of its group", () => {
    expect(rowsIn(jobs, { group: null })).toBe(jobs.rows);
    expect(rowsIn(jobs, { group: 3 })).toHaveLength(206);
  });
});

describe("the sentence", () => {
  it("names all four groups, and what has no figure", () => {
    expect(changeSentence(jobs, null)).toBe(
      "By the Bureau’s category, jobs changed from May 2022 to May 2025 by +2.9% where exposure is very high, +7.0% where it is high, +7.8% where it is moderate and +3.1% where it is low. 829 occupations, 155 million jobs. 2 occupations without figures at both times are left out.",
    );
    expect(changeSentence(jobsBy("microsoft"), null)).toMatch(
      /^By Microsoft’s score, .+ in the most exposed quarter, .+ 47 occupations are not scored\./,
    );
  });

  it("says of one group how sure it is", () => {
    expect(changeSentence(jobs, 3)).toBe(
      "Very high exposure: 206 occupations, 49.2 million jobs in May 2025; May 2022 to May 2025: jobs +2.9% (standard error 0.2 points), real median pay +2.6%; 115 occupations grew, 91 shrank, 0 stayed.",
    );
    expect(changeSentence(projections, 3)).toMatch(
      /mean projected change \+2\.3% for 2024-34 and \+1\.9% for 2025-35; raised for 125 occupations/,
    );
  });
});

describe("the words around a view", () => {
  it("name the measure, its source and what it must not be taken for", () => {
    const words = changeWords(jobsBy("microsoft"), null);
    expect(words.headline).toMatch(
      /^By Microsoft’s score, jobs grew most in the third \(\+9\.\d%\) and least in the most exposed quarter \(\+1\.\d%\)$/,
    );
    expect(words.sources).toEqual(["bls-oews-national", "bls-cpi", "microsoft-applicability"]);
    expect(words.caution).toMatch(/no cause/);
    expect(words.limitsOf).toBe("microsoft");
  });

  it("of one group give its change", () => {
    expect(changeWords(jobs, 0).headline).toBe("Low exposure: jobs +3.1% from May 2022 to May 2025");
    expect(changeWords(projections, 3).headline).toBe("Very high exposure: projected change +2.3% for 2024-34, +1.9% for 2025-35");
  });
});
