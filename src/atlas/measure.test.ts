import { describe, expect, it } from "vitest";
import { ordinal } from "./measure.ts";

describe("ordinal", () => {
  it("ends as English numerals do", () => {
    const rules = new Intl.PluralRules("en-US", { type: "ordinal" });
    const endings: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
    for (let value = 0; value <= 130; value += 1) expect(ordinal(value)).toBe(`${value}${endings[rules.select(value)]}`);
  });
});
