import { describe, expect, it } from "vitest";
import { rules } from "../reread.ts";
import { checks } from "./checks.ts";
import { bureauCases } from "./bureau-cases.test-data.ts";
import { exposureCases } from "./exposure-cases.test-data.ts";
import { copyCases } from "./copy-cases.test-data.ts";
import { factCases } from "./fact-cases.test-data.ts";
import { judge, siteOf } from "./made-up.test-data.ts";
import { partCases } from "./part-cases.test-data.ts";
import { neighborCases } from "./neighbor-cases.test-data.ts";

const cases = [...exposureCases, ...bureauCases, ...factCases, ...copyCases, ...neighborCases, ...partCases];

describe("a page is read again", () => {
  it.each(cases)("$rule", ({ rule, right, wrong, wanted, others, files }) => {
    const passed = judge(rule, siteOf(right, others, files));
    expect(passed.wanted).toEqual([]);
    if (rules.some(({ name }) => name === rule)) expect(passed.read).toBeGreaterThan(0);
    expect(judge(rule, siteOf(wrong, others, files)).wanted).toContain(wanted);
  });

  it("each rule and each check has a case", () => {
    const named = [...rules, ...checks].map(({ name }) => name);
    expect(named.filter((name) => !cases.some(({ rule }) => rule === name))).toEqual([]);
  });

  it("a sentence that no rule knows is a fault, if it states a number or a comparison", () => {
    const unread = "no rule reads it";
    expect(judge(unread, siteOf({ text: "It pays twice more than the others." })).wanted).toHaveLength(1);
    expect(judge(unread, siteOf({ text: "A friendly trade." })).wanted).toEqual([]);
    expect(judge(unread, siteOf({ text: "Both lean on biology." })).wanted).toEqual([]);
  });
});
