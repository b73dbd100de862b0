import { describe, expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { jobsOf, payFile } from "./file.ts";
import { payRowsOf } from "./rows.ts";
import { levelFigure, paidJobOf, payScaleOf, yearsOfJob } from "./data.ts";
import { paySentence, yearsWords } from "./sentence.ts";

const levels = atlas.rows["pay-levels"];
const file = payFile(atlas);
const jobs = jobsOf(JSON.parse(JSON.stringify(file)) as typeof file);
const scale = (slug: string | null, level: "E3" | "E7" | "E9" = "E7") =>
  payScaleOf(levels, { from: 25_000, to: 4e6 }, { axis: "log", level, job: slug === null ? null : (jobs.get(slug) ?? null) });

describe("paySentence", () => {
  it.each([
    [
      "registered-nurses",
      "E7",
      "One year at E7 (July 2022, self-reported) pays what registered nurses earn in 9.8 years at their median pay, $93,600 (May 2024, measured).",
    ],
    [
      "physicians-and-surgeons",
      "E3",
      "One year at E3 (July 2022, self-reported) pays at most what physicians and surgeons earn in 0.8 years: their median pay is $239,200 or more (May 2024, measured).",
    ],
    [
      "actors",
      "E9",
      "One year at E9 (2025 year-end list, self-reported) pays what actors earn in 70.1 years at their median pay, about $48,526 (May 2024, measured: the hourly median times 2,080).",
    ],
    [null, "E7", "One year at E7 (July 2022, self-reported) pays $920,000. No job stands beside it."],
  ] as const)("of %s at %s", (slug, level, words) => expect(paySentence(scale(slug, level))).toBe(words));

  it("computes the years from the two figures alone", () => {
    const data = scale("registered-nurses");
    expect(yearsOfJob(data)).toBe(920_000 / 93_600);
    expect(levelFigure(data.rows, "E9")?.id).toBe("e9-2025");
  });
});

describe("words", () => {
  it("counts one year as one", () =>
    expect([yearsWords(1.04), yearsWords(0.8), yearsWords(9.83)]).toEqual(["one year", "0.8 years", "9.8 years"]));
});

describe("the file of the live pay scale", () => {
  it("holds every occupation with pay, and every figure of the levels", () => {
    const paid = atlas.occupations.flatMap((occupation) => paidJobOf(occupation) ?? []);
    expect(paid.length).toBe(340);
    expect([...jobs.values()]).toEqual(paid);
    expect(file.levels).toEqual(levels);
  });
});

it("has a row for each figure, and the job's last", () => {
  const job = jobs.get("electricians") ?? null;
  const rows = payRowsOf(levels, job);
  expect(rows).toHaveLength(levels.length + 1);
  expect(rows.at(-1)).toMatchObject({ level: "Electricians", kind: "measured", date: "2024-05", total: job?.medianPay, source: "bls-ooh" });
  expect(payRowsOf(levels, null)).toHaveLength(levels.length);
});
