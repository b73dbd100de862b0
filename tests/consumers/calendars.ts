import assert from "node:assert/strict";
import { reviewCalendar, reviewDays } from "../../src/reader/worksheet/calendar.ts";
import type { Consumer, Kind } from "./consumer.ts";

/** First days for which "the same day of each month" has no plain answer. */
const starts = ["2026-01-29", "2026-01-30", "2026-01-31", "2028-02-29"];

const fileFrom = (start: string) =>
  reviewCalendar({
    days: reviewDays(start),
    title: "Review, and what changed; both ways",
    description: "Two lines\nand a comma, too.",
    address: "https://atlas.example.org/articles/career-calibration/worksheet/",
    now: new Date("2026-01-01T00:00:00Z"),
  });

const heldBy = "`src/reader/worksheet/calendar.test.ts`";

type Load = <T>(name: string) => Promise<T>;

const reader = (name: string, daysIn: (ics: string, load: Load) => Promise<{ days: string[]; titles: string[] }>): Consumer => ({
  name,
  given: "the calendar of a worksheet's reviews",
  ours: "Each review is an event of its own: a rule of “every month” or “the last day” is read in different ways.",
  heldBy,
  read: async ({ load }) => {
    for (const start of starts) {
      const { days, titles } = await daysIn(fileFrom(start), load);
      assert.deepEqual(days, reviewDays(start), start);
      for (const title of titles) assert.equal(title, "Review, and what changed; both ways");
    }
    return "the same four whole days, from the 29th, 30th and 31st and from 29 February, each with its title";
  },
});

const local = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

export const calendars: Kind = {
  title: "Calendars",
  consumers: [
    reader("ical.js", async (ics, load) => {
      const { default: ICAL } = await load<{ default: typeof import("ical.js").default }>("ical.js");
      const events = new ICAL.Component(ICAL.parse(ics) as object[]).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
      return { days: events.map(({ startDate }) => String(startDate)), titles: events.map(({ summary }) => summary) };
    }),
    reader("node-ical", async (ics, load) => {
      interface Event {
        type: string;
        start: Date;
        summary: string;
      }
      const { default: ical } = await load<{ default: { sync: { parseICS(text: string): Record<string, Event> } } }>("node-ical");
      const events = Object.values(ical.sync.parseICS(ics)).filter(({ type }) => type === "VEVENT");
      return { days: events.map(({ start }) => local(start)).toSorted(), titles: events.map(({ summary }) => summary) };
    }),
    reader("ical-expander", async (ics, load) => {
      interface Expanded {
        events: { startDate: object; summary: string }[];
        occurrences: { startDate: object; item: { summary: string } }[];
      }
      type Expander = new (options: { ics: string }) => { between(after: Date, before: Date): Expanded };
      const { default: IcalExpander } = await load<{ default: Expander }>("ical-expander");
      const { events } = new IcalExpander({ ics }).between(new Date("2025-12-01"), new Date("2030-01-01"));
      return { days: events.map(({ startDate }) => String(startDate)).toSorted(), titles: events.map(({ summary }) => summary) };
    }),
    {
      name: "rrule",
      given: "the first days of the calendar's events",
      ours: "Each review is an event of its own, and none needs a rule.",
      heldBy,
      read: async ({ load }) => {
        interface Rules {
          default: { rrulestr(text: string): { all(): Date[] } };
        }
        const { rrulestr } = (await load<Rules>("rrule")).default;
        for (const start of starts) {
          const days = [...fileFrom(start).matchAll(/^DTSTART(;VALUE=DATE:\d{8})/gm)].map(([, value = ""]) => `RDATE${value}`);
          const found = rrulestr(days.join("\n"))
            .all()
            .map((date) => date.toISOString().slice(0, 10));
          assert.deepEqual(found, reviewDays(start), start);
        }
        return "the same four days as further dates (`RDATE`); it passes over a first day without an hour (`DTSTART;VALUE=DATE`) and starts now";
      },
    },
  ],
};
