import { describe, expect, it } from "vitest";
import { activitiesOf } from "../../atlas/activities.ts";
import { atlas } from "../../project.test-data.ts";
import { activityBars, askedWords, doneWords, levelOf } from "./activity-bars.ts";
import { activityWords } from "./sentence.ts";

const { activities, rows } = atlas;
const all = [...activities];

describe("activitiesOf", () => {
  it("gives each listed activity its name, its share and what people asked", () => {
    expect(activities.size).toBe(341);
    expect(activitiesOf(rows)).toEqual(activities);
    const [first] = activities.get("accountants-and-auditors") ?? [];
    const use = rows["activity-use"].find(({ activity }) => activity === "4.A.2.a.3.I03");
    expect(first).toMatchObject({ share: 23.35, asked: 100 * (use?.share_user ?? NaN), completed: 100 * (use?.completion_user ?? NaN) });
    for (const [slug, own] of all)
      expect(
        own.map(({ share }) => share),
        slug,
      ).toEqual(own.map(({ share }) => share).toSorted((a, b) => b - a));
  });
});

describe("activityBars", () => {
  it("draws shares of the work from zero to the largest, and never an empty bar", () => {
    for (const [slug, own] of all) {
      const bars = activityBars(own);
      expect(
        bars.map(({ length }) => length),
        slug,
      ).toEqual(own.map(({ share }) => Math.round((100 * share) / (own[0]?.share ?? NaN))));
      expect(Math.min(...bars.map(({ length }) => length)), slug).toBeGreaterThan(0);
    }
  });

  it("parts what people ask often, sometimes and hardly, at the study's own bound", () => {
    expect([0, 0.05, 0.0501, 0.99, 1, 23].map((asked) => levelOf({ asked }))).toEqual([
      "hardly",
      "hardly",
      "sometimes",
      "sometimes",
      "often",
      "often",
    ]);
    expect([null, 0.01, 0.067, 1.26].map((asked) => askedWords({ asked }))).toEqual(["hardly", "hardly", "0.07%", "1.3%"]);
    expect(doneWords({ asked: 0.01, completed: 90 })).toBe("–");
    expect(doneWords({ asked: 2, completed: null })).toBe("–");
    expect(doneWords({ asked: 2, completed: 89.8 })).toBe("90%");
  });
});

describe("activityWords", () => {
  it("names what people ask most about, and how much of the work they hardly ask about", () => {
    expect(activityWords(activities.get("registered-nurses") ?? [])).toBe(
      "Of its twelve largest activities, people asked an assistant most for help to maintain current knowledge in area of expertise: 4.1% of all conversations, 90% of them completed. They hardly asked about eight of them, 45.3% of its work: the largest is to monitor health conditions of humans or animals.",
    );
  });

  it("says so where people hardly ask about any, about none, or about one", () => {
    expect(activityWords(activities.get("roofers") ?? [])).toMatch(
      / hardly asked about \w+ of them, [\d.]+% of its work: the largest is to /,
    );
    expect(activityWords(activities.get("oil-and-gas-workers") ?? [])).toBe(
      "People hardly asked an assistant for help with any of its twelve largest activities: each has under 0.05% of all conversations.",
    );
    expect(activityWords(activities.get("interpreters-and-translators") ?? [])).toMatch(
      /about one of them, [\d.]+% of its work: that is to /,
    );
    const [one] = activities.get("interpreters-and-translators") ?? [];
    expect(activityWords(one === undefined ? [] : [{ ...one, asked: 5 }])).toMatch(
      /^Of its one largest activities, .* of them completed\.$/,
    );
    expect(activityWords([])).toBe("");
  });
});
