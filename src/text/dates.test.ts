import { describe, expect, it } from "vitest";
import { source } from "../schema/source.ts";
import { printDate, readingOf, titleOf } from "./dates.ts";

const npr = source.parse({ kind: "news", publisher: "NPR", title: "Meta cuts", date: "2026-05-20", url: null, read: "copy" });

describe("printDate", () => {
  it.each([
    ["2026-05-20", "20 May 2026"],
    ["2026-05-02", "2 May 2026"],
    ["2026-12", "December 2026"],
    ["2026-01", "January 2026"],
    ["2026", "2026"],
  ])("prints %s as %s", (date, words) => {
    expect(printDate(date)).toBe(words);
  });
});

describe("readingOf", () => {
  it("says how each source was read, in words of its own", () => {
    const ways = (["original", "copy", "excerpt", "secondary report"] as const).map((read) => readingOf({ ...npr, read }));
    expect(new Set(ways).size).toBe(4);
    expect(ways[1]).toBe("read in a copy");
  });
});

describe("titleOf", () => {
  it("is the title, or says that none was seen", () => {
    expect(titleOf(npr)).toBe("Meta cuts");
    expect(titleOf({ ...npr, title: null })).toBe("Title not seen");
  });
});
