import { describe, expect, it } from "vitest";
import { isDay } from "../../schema/date.ts";
import { daysAfter } from "../../text/calendar-day.ts";
import { answerOf, countOf, remarkOn, withAnswer } from "./answers.ts";
import { form, plainOf, sheetOf } from "./answers.test-data.ts";

const [did, , by] = form.questions as [(typeof form.questions)[0], unknown, (typeof form.questions)[0]];

describe("answers", () => {
  it("are written and taken out, and with the last one goes the quarter", () => {
    const one = withAnswer(new Map(), "2026-Q4", "did", " Much. ");
    expect(answerOf(one, "2026-Q4", "did")).toBe(" Much. ");
    expect(plainOf(withAnswer(one, "2026-Q3", "did", " \n"))).toEqual({ "2026-Q4": { did: " Much. " } });
    expect(withAnswer(one, "2026-Q4", "did", "").size).toBe(0);
    expect(one.size).toBe(1);
  });

  it("are counted in words", () => {
    expect(countOf(sheetOf({ "2026-Q4": { did: "A", step: "B" }, "2026-Q3": { did: "C" } }))).toBe("2 quarters, 3 answers");
    expect(countOf(sheetOf({ "2026-Q4": { did: "A" } }))).toBe("1 quarter, 1 answer");
  });

  it("are remarked on where a day is past, unless the quarter is", () => {
    const today = "2026-11-24";
    expect(remarkOn(by, "2026-11-23", "2026-Q4", today)).toBe(
      "23 November 2026 is in the past. It is kept; a next step needs a day ahead.",
    );
    expect(remarkOn(by, "2026-11-24", "2026-Q4", today)).toBe("");
    expect(remarkOn(by, "2026-08-01", "2026-Q3", today)).toBe("");
    expect(remarkOn(by, "2026-06-30", "2026-Q3", today)).toMatch(/^30 June 2026 lies before the quarter\./);
  });

  it("are remarked on where they are very long, and kept", () => {
    expect(remarkOn(did, "x".repeat(20_000), "2026-Q4", "2026-11-24")).toBe("");
    expect(remarkOn(did, "x".repeat(100_000), "2026-Q4", "2026-11-24")).toMatch(/has 100,000 characters\. It is kept whole/);
  });
});

describe("days", () => {
  it("are days that there are", () => {
    expect(["2026-02-30", "2026-13-01", "2026-1-1", "", "today", "2026-11-24T00:00"].filter(isDay)).toEqual([]);
    expect(["2028-02-29", "2026-12-31"].every(isDay)).toBe(true);
  });

  it("are counted on across months, years and changes of the clock", () => {
    expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
    expect(daysAfter("2026-03-01", 91)).toBe("2026-05-31");
  });
});
