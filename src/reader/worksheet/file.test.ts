import { Validator, type Schema } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { parseSheet, printSheet } from "./file.ts";
import { worksheetSchema } from "./json-schema.ts";
import { form, plainOf, sheetOf } from "./answers.test-data.ts";

const full = sheetOf({
  "2026-Q3": { did: 'Lines\nand “marks” \\ " \u2028 🧭', step: "x" },
  "2026-Q4": { did: "More", "step-by": "2027-01-15" },
});
const read = (text: string) => {
  const result = parseSheet(form, text);
  return "sheet" in result ? plainOf(result.sheet) : result.refused;
};
const named = { name: "Ann Lee", sheet: full };
const unnamed = { name: "", sheet: full };
const head = { worksheet: "trial", version: 2 };
const address = "https://example.org/trial.schema.json";

/** What a file may be, and what is said of it where it is refused. */
const files: readonly [what: string, file: unknown, says: RegExp | null][] = [
  ["with answers", { ...head, quarters: { "2026-Q4": { did: "A", "step-by": "2027-01-15" } } }, null],
  ["with the address of its schema", { $schema: address, ...head, quarters: {} }, null],
  ["of an earlier version", { ...head, version: 1, quarters: { "2026-Q4": { did: "A" } } }, null],
  ["of a newer version", { ...head, version: 3, quarters: {} }, /written by version 3 .* up to 2\. Load the page again/],
  ["of another worksheet", { ...head, worksheet: "other", quarters: {} }, /not a file of this worksheet/],
  ["that is a list", [], /not a file of this worksheet/],
  ["that is null", null, /not a file of this worksheet/],
  ["without a version", { worksheet: "trial", quarters: {} }, /which version/],
  ["with half a version", { ...head, version: 1.5, quarters: {} }, /which version/],
  ["without quarters", head, /holds no quarters/],
  ["with a name", { ...head, name: "Ann Lee", quarters: {} }, null],
  ["with a name that is a number", { ...head, name: 4, quarters: {} }, /its name is no text/],
  ["with a name of a hundred letters", { ...head, name: "🧭".repeat(100), quarters: {} }, null],
  ["with a longer one", { ...head, name: "🧭".repeat(101), quarters: {} }, /more than 100 letters/],
  ["with something else", { ...head, quarters: {}, manager: "Ann" }, /“manager”/],
  ["with a fifth quarter", { ...head, quarters: { "2026-Q5": {} } }, /“2026-Q5” is no quarter/],
  ["with a quarter that is a text", { ...head, quarters: { "2026-Q4": "A" } }, /2026-Q4 holds no answers/],
  ["with a question that is not asked", { ...head, quarters: { "2026-Q4": { pay: "A" } } }, /2026-Q4 answers “pay”/],
  ["with an answer that is a number", { ...head, quarters: { "2026-Q4": { did: 4 } } }, /“What did you do\?” is no text/],
  ["with a day that is none", { ...head, quarters: { "2026-Q4": { "step-by": "2027-02-30" } } }, /“By which day\?” is no day/],
];

describe("the file of a worksheet", () => {
  it("brings back what was written, for storage and for export", () => {
    expect(read(printSheet(form, unnamed))).toEqual(plainOf(full));
    expect(read(printSheet(form, unnamed, address))).toEqual(plainOf(full));
    expect(JSON.parse(printSheet(form, unnamed, address))).toMatchObject({ $schema: address, ...head });
  });

  it("says whose it is, where a name was given, and reads files that say none", () => {
    expect(parseSheet(form, printSheet(form, named))).toEqual(named);
    expect(printSheet(form, unnamed)).not.toContain("name");
    expect(parseSheet(form, JSON.stringify({ ...head, version: 1, name: "  Ann \n Lee ", quarters: {} }))).toEqual({
      name: "Ann Lee",
      sheet: new Map(),
    });
  });

  it("is the same text for the same answers, in whatever order they were given", () => {
    const turned = new Map([...full].toReversed().map(([quarter, answers]) => [quarter, new Map([...answers].toReversed())]));
    expect(printSheet(form, { name: "", sheet: turned })).toBe(printSheet(form, unnamed));
  });

  it.each(files)("%s is read or refused as its schema says", (_, file, says) => {
    const { valid } = new Validator(worksheetSchema(form, address, "Trial") as object as Schema, "2020-12").validate(file);
    const result = read(JSON.stringify(file));
    if (says === null) expect(result).toBeTypeOf("object");
    else expect(result).toMatch(says);
    expect(valid).toBe(says === null);
  });

  it.each([
    ["cut off", printSheet(form, unnamed).slice(0, 60), /breaks off/],
    ["empty", "", /not a file of this worksheet/],
    ["a picture", "\u0089PNG\r\n", /not a file of this worksheet/],
    [
      "trying to reach the prototype",
      `{"worksheet":"trial","version":1,"quarters":{"__proto__":{"did":"A"}}}`,
      /“__proto__” is no quarter/,
    ],
  ])("that is %s is refused", (_, text, says) => expect(read(text)).toMatch(says));

  it("may start with a byte order mark, end lines as Windows does, and hold blanks", () => {
    const text = `\uFEFF${JSON.stringify({ ...head, quarters: { "2026-Q4": { did: "a\r\nb", step: " " }, "2026-Q3": {} } })}`;
    expect(read(text)).toEqual({ "2026-Q4": { did: "a\nb" } });
  });
});
