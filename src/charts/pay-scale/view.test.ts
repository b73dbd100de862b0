import { describe, expect, it } from "vitest";
import { readPayView, writePayView, type PayView } from "./view.ts";

const usual: PayView = { axis: "log", occupation: "registered-nurses", level: "E7", view: "chart" };
const known = new Set(["registered-nurses", "electricians"]);
const read = (search: string) => readPayView(new URLSearchParams(search), known, usual);

describe("the pay scale's address", () => {
  it("is empty for the usual view, and comes back as it was written", () => {
    expect(String(writePayView(usual, usual))).toBe("");
    for (const occupation of ["electricians", null]) {
      const view = { axis: "linear", occupation, level: "E9", view: "table" } as const;
      expect(read(String(writePayView(view, usual)))).toEqual(view);
    }
  });

  it.each([
    "",
    "axis=<script>",
    "occupation=nope",
    "level=E99",
    "level=e7",
    "view=",
    "occupation=__proto__",
    `occupation=${"x".repeat(10_000)}`,
  ])("falls back at %s", (search) => expect(read(search)).toEqual(usual));
});
