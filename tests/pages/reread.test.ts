import { describe, expect, it } from "vitest";
import { filesOf, read } from "../site.ts";
import { reread } from "./reread.ts";

describe("the built site, read again as a reader would", () => {
  it("says nothing that the same page, or all pages together, contradict", () => {
    expect(reread({ files: filesOf(), read }).faults).toEqual([]);
  });
});
