import { describe, expect, it } from "vitest";
import { atlas } from "../../project.test-data.ts";
import { cellWords } from "../data-column.ts";
import { detailedColumns, partColumns } from "./columns.ts";

const wordsOf = (code: string) => partColumns.map((column) => cellWords(column, atlas.byCode.get(code)));

describe("columns of detailed occupations", () => {
  it("print each figure of its own vintage", () => {
    expect(wordsOf("49-9094")).toEqual(["Locksmiths and safe repairers", "$51,320", "18,800", "−11.7%", "1,200", "1 low"]);
    expect(partColumns.map(({ origin }) => origin?.vintage)).toEqual([
      undefined,
      "May 2025",
      "2024",
      "2025 to 2035",
      "2025 to 2035",
      "August 2026",
    ]);
  });

  it("print a dash for what is missing", () => {
    expect(wordsOf("27-2011")[1]).toBe("–");
    const blank = { ...atlas.byCode.get("49-9094"), exposure: null, newest: { change: null, openings: null } };
    expect(partColumns.slice(3).map((column) => cellWords(column, blank))).toEqual(["–", "–", "–"]);
  });

  it("lead from occupations that have pages, and not from parts", () => {
    expect(partColumns[0]?.to).toBeUndefined();
    expect(detailedColumns[0]?.to?.(atlas.byCode.get("49-9094"))).toBe("occupations/locksmiths-and-safe-repairers");
  });
});
