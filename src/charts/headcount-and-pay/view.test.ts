import { describe, expect, it } from "vitest";
import { readHeadcountView, writeHeadcountView } from "./view.ts";

const usual = { people: 1_000, pay: 100_000, stay: 90, share: 50, sharers: 100 };
const read = (search: string) => readHeadcountView(new URLSearchParams(search), usual);

describe("the headcount chart's address", () => {
  it("is empty for the usual view, and comes back as it was written", () => {
    expect(String(writeHeadcountView({ assumed: usual, view: "chart" }, usual))).toBe("");
    const view = { assumed: { people: 50_000, pay: 30_000, stay: 50, share: 0, sharers: 5 }, view: "table" } as const;
    expect(read(String(writeHeadcountView(view, usual)))).toEqual(view);
  });

  it.each([
    "",
    "stay=-1",
    "stay=90.5",
    "stay=1e2",
    "share=51",
    "people=1000000",
    "pay=<script>",
    "sharers=0",
    `stay=${"9".repeat(10_000)}`,
    "view=nope",
  ])("falls back at %s", (search) => expect(read(search)).toEqual({ assumed: usual, view: "chart" }));
});
