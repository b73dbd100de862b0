import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { nextReview, reviewCalendar, reviewDays } from "./calendar.ts";

const address = "https://example.org/atlas/articles/career-calibration/worksheet/";
const description = `Fill in your part first; then meet, and agree.\nA backslash \\, a long line ${"that goes on, ".repeat(12)}and 🧭 é ${"ü".repeat(60)}`;
const days = reviewDays("2027-01-12");
const given = { days, title: "Review, both ways; again", description, address, now: new Date("2026-11-24T15:04:05.678Z") };
const file = reviewCalendar(given);

describe("the calendar of reviews", () => {
  it("proposes the second Tuesday of the next quarter", () => {
    expect(["2026-11-24", "2026-12-31", "2027-01-01", "2025-09-30"].map(nextReview)).toEqual([
      "2027-01-12",
      "2027-01-12",
      "2027-04-13",
      "2025-10-14",
    ]);
  });

  it("has four days, a quarter of a year apart, on the same day of the week", () => {
    expect(days).toEqual(["2027-01-12", "2027-04-13", "2027-07-13", "2027-10-12"]);
    expect(new Set(days.map((day) => new Date(day).getUTCDay())).size).toBe(1);
  });

  it("is read by another program as it was meant", () => {
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(days);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toString()).toBe("P1D");
      expect(event.summary).toBe(given.title);
      expect(event.description).toBe(description);
      expect(event.component.getFirstPropertyValue("url")).toBe(address);
      expect(String(event.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-24T15:04:05Z");
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
  });

  it("names an event by its day and place alone, so that the same file adds nothing twice", () => {
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    expect(uids(reviewCalendar({ ...given, now: new Date(0), title: "Other" }))).toEqual(uids(file));
  });

  it("ends each line as the standard asks, at 75 bytes or before, and cuts no character", () => {
    expect(file.endsWith("\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = file.split("\r\n");
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.some((line) => line.startsWith(" "))).toBe(true);
    expect(file.isWellFormed()).toBe(true);
  });
});
