import { describe, expect, it } from "vitest";
import { isContentDate, isContentDay, isDay, monthForm, yearOrMonthForm } from "./date.ts";
import { address, date, day, heading, label, slug, text } from "./text.ts";

/** Those of the values that a schema takes. */
const taken = (schema: { safeParse(value: unknown): { success: boolean } }, values: readonly unknown[]) =>
  values.filter((value) => schema.safeParse(value).success);

describe("dates", () => {
  const lost = ["2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "9999-99-99", "9999-12-31", "0001-01-01", "2026-1-1"];

  it("are days that there are", () => {
    expect(taken(day, ["2026-02-28", "2024-02-29", "1999-12-31"])).toHaveLength(3);
    expect(
      taken(day, [...lost, "2026-05", "2026", 2026, "1e3", 1e3, "", null, undefined, new Date("2026-05-20"), "2026-05-20T00:00"]),
    ).toEqual([]);
  });

  it("or months or years", () => {
    expect(taken(date, ["2026-05-20", "2026-05", "2026", 2026, "1993"])).toHaveLength(5);
    expect(
      taken(date, [...lost, "2026-13", "2026-00", "9999", "1e3", 1e3, 0, -2026, 20.26, "26", "", null, new Date("2026-05-20")]),
    ).toEqual([]);
    expect(date.parse(2026)).toBe("2026");
  });

  it("are read alike in tables, files and readers' answers", () => {
    expect(lost.filter((each) => isContentDay(each) || isContentDate(each))).toEqual([]);
    expect(["2026-02-30", "9999-99-99"].filter(isDay)).toEqual([]);
    expect(["2026-13", "2026-1", "2026-05-20", "9999-01"].filter((each) => monthForm.test(each) || yearOrMonthForm.test(each))).toEqual([]);
  });
});

describe("addresses", () => {
  it("are whole, with https and without a password", () => {
    expect(taken(address, ["https://example.org", "https://www.bls.gov/ooh/a.htm?b=c#d", "https://onet.gov/a%20b"])).toHaveLength(3);
    const refused = [
      "http://example.org/",
      "javascript:alert(1)",
      "data:text/html,a",
      "ftp://example.org/a",
      "//example.org/",
      "example.org",
      "/about/",
      "https://",
      "https://a b.org/",
      "https://me:word@example.org/",
      "https://example.org/a b",
      `https://example.org/${"a".repeat(2_000)}`,
      5,
    ];
    expect(taken(address, refused)).toEqual([]);
  });
});

describe("words", () => {
  it("have an end", () => {
    expect(taken(text, ["A sentence.", "a".repeat(1_500)])).toHaveLength(2);
    expect(taken(text, ["", " ", "a".repeat(1_501), 5, null, ["a"]])).toEqual([]);
    expect(taken(heading, ["A title", "a".repeat(240)])).toHaveLength(2);
    expect(taken(heading, ["a".repeat(241), "two\nlines"])).toEqual([]);
    expect(taken(label(22), ["a".repeat(22)])).toHaveLength(1);
    expect(taken(label(22), ["a".repeat(23), " "])).toEqual([]);
    expect(taken(slug, ["a-b", `a${"-b".repeat(100)}`, "a--b", "A", "a/b", ""])).toEqual(["a-b"]);
  });

  it("hold nothing that cannot be seen", () => {
    const unseen = ["\0", "\u0007", "\u001b[31m", "\u007f", "\u200b", "\u202e", "\u2066", "\ufeff", "\u00ad", "\ue000", "\ud800", "\uffff"];
    expect(taken(text, unseen.map((character) => `a${character}b`))).toEqual([]); // prettier-ignore
    expect(taken(text, ["It’s “é”, $1 – −2 …", "two\n\nparagraphs"])).toHaveLength(2);
  });
});
